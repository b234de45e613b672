import type { Analysis } from '../../text/analysis.ts'
import { isCapitals } from '../../text/capitals.ts'
import type { Edit } from '../../text/edits.ts'
import { matchCase } from '../../text/match-case.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { findRuns, type WordRun } from '../../text/word-runs.ts'
import { casingOf } from '../../text/words.ts'
import { articleFor } from './articles.ts'
import type { LexiconEntry } from './entry.ts'
import { lexiconByPhrase } from './lexicon.ts'

/** A place of a draft, and what could be written there instead: commas, a capital and "a" or "an" are seen to. */
export interface Alternative extends Edit {
  entry: LexiconEntry
}

/** Everything in a text that stands in the lexicon and can be said otherwise there, ascending; several for one place. */
export function findAlternatives(draft: Analysis): Alternative[] {
  const starts = sentenceStarts(draft)
  const { text } = draft
  const fitting = ({ entry, ...run }: WordRun<readonly LexiconEntry[]>) =>
    entry
      .filter((one) => !repeats(run, one) && one.fits({ ...run, entry: one }, text))
      .filter(({ to }, index, all) => all.findIndex((one) => one.to === to) === index)
  return findRuns(
    draft,
    lexiconByPhrase,
    (run) => standsFree(text, run) && !isName(draft, run, starts) && fitting(run).length > 0,
  ).flatMap((run) =>
    fitting(run).map((entry) => ({ entry, ...(entry.to === '' ? dropped(text, run) : replaced(text, run, entry)) })),
  )
}

type Run = Omit<WordRun<unknown>, 'entry'>

function replaced(text: string, { start, end, before }: Run, { to, takesComma }: LexiconEntry): Edit {
  const own = text.slice(start, end)
  const replacement = own.startsWith('I') && /^i\b/.test(to) ? `I${to.slice(1)}` : matchCase(own, to)
  return withArticle(text, before, {
    start,
    end: takesComma && text[end] === ',' ? end + 1 : end,
    replacement,
  })
}

/** "an excellent" to "a great": the article goes with the word. */
function withArticle(text: string, before: Run['before'], edit: Edit): Edit {
  if (before?.lower !== 'a' && before?.lower !== 'an') return edit
  const article = articleFor(edit.replacement)
  if (before.lower === article) return edit
  const gap = text.slice(before.end, edit.start)
  return { start: before.start, end: edit.end, replacement: matchCase(before.text, article) + gap + edit.replacement }
}

/** Takes a phrase out with the commas that belong to it; what then begins the sentence takes its capital. */
function dropped(text: string, { start, end, before }: Run): Edit {
  const commaBefore = /,? *$/.exec(text.slice(Math.max(0, start - 8), start))![0]
  const commaAfter = /^,? */.exec(text.slice(end, end + 8))![0]
  const isLast = !/^[\p{L}\p{N}'"“‘@#]/u.test(text.charAt(end + commaAfter.length))
  if (isLast) return { start: start - commaBefore.length, end, replacement: '' }
  if (commaBefore.startsWith(',') && commaAfter.startsWith(','))
    return { start: start - commaBefore.length, end: end + 1, replacement: '' }
  const from = end + commaAfter.length
  const next = /^[\p{L}'’]*/u.exec(text.slice(from, from + 40))![0]
  if (before === undefined && next !== '')
    return { start, end: from + next.length, replacement: matchCase(text.slice(start, end), next) }
  return withArticle(text, before, { start, end: from + next.length, replacement: next })
}

/** Not a part of "U-turn", "b/c", "want to-do lists". */
function standsFree(text: string, { start, end }: Run): boolean {
  return !/[-/&+#*'’]/.test(text[start - 1] ?? '') && !/[-/&+#*]/.test(text[end] ?? '')
}

/** A capital that no sentence's beginning explains: "The Little Mermaid". */
function isName(draft: Analysis, run: Run, starts: ReadonlySet<number>): boolean {
  return run.words.some(({ text: word, lower, start }, index) => {
    const casing = casingOf(word)
    if (casing === 'lower' || /^i(?:'|$)/.test(lower)) return false
    if (casing === 'title' && index === 0 && starts.has(start)) return false
    return !isCapitals(draft, run)
  })
}

/** "so so", "to to". */
function repeats({ before, after }: Run, { to }: LexiconEntry): boolean {
  const words = to.split(' ')
  return to !== '' && (before?.lower === words[0] || after?.lower === words.at(-1))
}
