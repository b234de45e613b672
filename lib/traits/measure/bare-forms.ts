import { isBaseVerb } from '../../text/base-verbs.ts'
import type { Analysis } from '../../text/analysis.ts'
import { findAllRuns, indexPhrases, type WordRun } from '../../text/word-runs.ts'
import { casingOf } from '../../text/words.ts'
import { ambiguousBareForms, bareForms } from './contraction-pairs.ts'

/** A contraction with its apostrophe or without, and the form with it. */
export interface BareFormUse {
  start: number
  end: number
  written: string
  isBare: boolean
  /** Whether it shows a choice: without the apostrophe it could be no other word there. */
  isClear: boolean
}

const written = [...bareForms.values(), ...ambiguousBareForms.values()]
const index = indexPhrases<{ written: string; isBare: boolean }>([
  ...written.map((form) => [form, { written: form, isBare: false }] as const),
  ...[...bareForms, ...ambiguousBareForms].map(([bare, form]) => [bare, { written: form, isBare: true }] as const),
])

/** Which contractions are another word without their apostrophe. */
export const isAmbiguous: ReadonlySet<string> = new Set(ambiguousBareForms.values())

/** Contractions that lose their apostrophe together: "dont" and "cant", "im" and "ive", "its" and "thats", … */
export function kindOfBareForm(form: string): string {
  if (isAmbiguous.has(form) && form !== "it's" && form !== "let's") return 'ambiguous'
  if (form.endsWith("n't")) return 'not'
  return form.startsWith("i'") ? 'i' : form.slice(form.indexOf("'") + 1)
}

/** Every contraction of a text; a bare form that is another word ("its", "were") only where it cannot be that word. */
export function findBareForms(text: Analysis): BareFormUse[] {
  return findAllRuns(text, index, ({ words }) => words[0]!.text.length === 1 || casingOf(words[0]!.text) !== 'upper')
    .map((run) => ({
      start: run.start,
      end: run.end,
      ...run.entry,
      isClear: !isAmbiguous.has(run.entry.written) || isContraction(run.entry.written, run),
    }))
    .filter(({ isBare, isClear }) => isClear || !isBare)
}

const afterIs = new Set(
  `a an the not so too very such just been gonna going like my your really always never still ok okay time all because hard easy nice good bad
  great cool cold hot late funny sad weird crazy amazing awesome fun true raining snowing getting probably almost only about like what why how where almost supposed nearly official`.split(
    /\s+/,
  ),
)

/** Whether a word is a contraction without its apostrophe by what follows: "its a pity", "ill be there", "lets go". */
function isContraction(form: string, { before, after }: WordRun<unknown>): boolean {
  if (after === undefined) return false
  if (form === "it's") return afterIs.has(after.lower) || (after.lower.length > 5 && after.lower.endsWith('ing'))
  if (form === "let's") return before === undefined && isBaseVerb(after.lower)
  if (form === "we're")
    return before === undefined && /^(?:going|gonna|all|so|not|just|having|getting|at|in|on)$/.test(after.lower)
  const isModal = form.endsWith("'ll")
    ? /^(?:be|have|get|see|never|always|just|take|go|do|make|probably|try|miss|give|let|tell|need)$/
    : /^(?:be|have|love|like|rather|never|go|say|do|take|get|want|hate)$/
  return (
    isModal.test(after.lower) &&
    (before === undefined || /^(?:and|but|so|then|maybe|because|if|think|hope)$/.test(before.lower))
  )
}
