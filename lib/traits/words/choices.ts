import type { Analysis } from '../../text/analysis.ts'
import { onFirstUse } from '../../text/on-first-use.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { findAllRuns, indexPhrases } from '../../text/word-runs.ts'
import { isName, standsFree } from '../measure/stands-free.ts'
import type { LexiconEntry } from './entry.ts'
import { lexicon } from './lexicon.ts'

/** What entries do with one phrase: exchange it for others, or others for it. */
interface Sides {
  from: LexiconEntry[]
  to: LexiconEntry[]
}

const sidesByPhrase = onFirstUse(() => {
  const sides = new Map<string, Sides>()
  const sidesOf = (phrase: string) => {
    const known = sides.get(phrase) ?? { from: [], to: [] }
    sides.set(phrase, known)
    return known
  }
  const isTwoWay = new Set(lexicon().flatMap(({ kind, from, to }) => (kind === 'same' ? [`${from}>${to}`] : [])))
  for (const entry of lexicon()) {
    if (entry.to === '') continue
    sidesOf(entry.from).from.push(entry)
    // Of two that are exchanged either way, the other entry tells.
    if (!isTwoWay.has(`${entry.to}>${entry.from}`)) sidesOf(entry.to).to.push(entry)
  }
  return indexPhrases(sides)
})

/**
 * What a post says where it could have said it otherwise, as outcomes: `said:buy/purchase` where "buy" stands and "purchase" could have, in any form of
 * either; `plain:plainer` where a word stands that has a more formal one, `plain:formal` where that stands; `opening:short`
 * where a sentence begins without its "I" or "it is", `opening:whole` where it has them and need not.
 */
export function choicesIn(post: Analysis): string[] {
  const starts = sentenceStarts(post)
  const outcomes: string[] = []
  const pooled = new Set<string>()
  const pool = (start: number, entry: LexiconEntry, isTo: boolean) => {
    if (shortens(entry)) pooled.add(`${start} opening:${isTo ? 'short' : 'whole'}`)
    else if (entry.kind === 'plain') pooled.add(`${start} plain:${isTo ? 'plainer' : 'formal'}`)
  }
  findAllRuns(post, sidesByPhrase(), (run) => {
    if (!standsFree(post.text, run) || isName(post, run.words, starts)) return false
    const said = new Set<string>()
    for (const entry of run.entry.from) {
      if (!entry.fits(run, post.text)) continue
      said.add(choice(entry.base.from, entry.base.to))
      pool(run.start, entry, false)
      // "Hope you" is a choice as much as "I hope you" is.
      if (entry.kind === 'same' && shortens(reversed(entry))) pooled.add(`${run.start} opening:short`)
    }
    for (const entry of run.entry.to) {
      if (!entry.couldBe(run, post.text)) continue
      said.add(choice(entry.base.to, entry.base.from))
      pool(run.start, entry, true)
    }
    outcomes.push(...said)
    return false
  })
  return [...outcomes, ...[...pooled].map((one) => one.slice(one.indexOf(' ') + 1))]
}

/** The outcome of having said the one where the other could have stood. */
export function choice(said: string, instead: string): string {
  return `said:${said}/${instead}`
}

/** Whether an exchange leaves out the words that a whole sentence begins with: "I hope" to "hope", "it is so" to "so". */
export function shortens({ from, to }: Pick<LexiconEntry, 'from' | 'to'>): boolean {
  return beginning.test(from) && !beginning.test(to) && to !== '' && from.split(' ').length > to.split(' ').length
}

function reversed({ from, to }: LexiconEntry): Pick<LexiconEntry, 'from' | 'to'> {
  return { from: to, to: from }
}

const beginning =
  /^(?:(?:i|it|there|that|we|you)(?:'(?:m|s|ve|re|ll|d))?|(?:are|is|do|does|has|have|did|ca|can|could|would|will)(?:n't)?|wo?n't|what)(?= |$)/
