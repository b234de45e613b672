import type { Analysis } from '../../text/analysis.ts'
import { onFirstUse } from '../../text/on-first-use.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { findAllRuns, indexPhrases } from '../../text/word-runs.ts'
import { isName, standsFree } from '../measure/stands-free.ts'
import type { Condition } from './contexts.ts'
import type { LexiconEntry } from './entry.ts'
import { lexicon } from './lexicon.ts'

/** What it tells that a phrase was said where an entry's other side could have stood: outcomes of a post's tally. */
interface Way {
  said: string
  /** What it tells of others of its kind: at one place each counts once. */
  alike: readonly string[]
}

/** By phrase and by what must hold of its place, all that it then tells. */
const waysByPhrase = onFirstUse(() => {
  const ways = new Map<string, Map<Condition, Way[]>>()
  const add = (phrase: string, condition: Condition, way: Way) => {
    const own = ways.get(phrase) ?? new Map<Condition, Way[]>()
    ways.set(phrase, own.set(condition, [...(own.get(condition) ?? []), way]))
  }
  const isTwoWay = new Set(lexicon().flatMap(({ kind, from, to }) => (kind === 'same' ? [`${from}>${to}`] : [])))
  for (const entry of lexicon()) {
    const { from, to, base, kind } = entry
    if (to === '') continue
    const alike = [
      ...(shortens(entry) ? ['opening:whole'] : kind === 'plain' ? ['plain:formal'] : []),
      // "Hope you" is a choice as much as "I hope you" is.
      ...(kind === 'same' && shortens({ from: to, to: from }) ? ['opening:short'] : []),
    ]
    add(from, entry.fits, { said: choice(base.from, base.to), alike })
    // Of two that are exchanged either way, the other entry tells.
    if (isTwoWay.has(`${to}>${from}`)) continue
    const others = shortens(entry) ? ['opening:short'] : kind === 'plain' ? ['plain:plainer'] : []
    add(to, entry.couldBe, { said: choice(base.to, base.from), alike: others })
  }
  return indexPhrases([...ways].map(([phrase, own]) => [phrase, [...own]] as const))
})

/**
 * What a post says where it could have said it otherwise, as outcomes: `said:buy/purchase` where "buy" stands and "purchase" could have, in any form of
 * either; `plain:plainer` where a word stands that has a more formal one, `plain:formal` where that stands; `opening:short`
 * where a sentence begins without its "I" or "it is", `opening:whole` where it has them and need not.
 */
export function choicesIn(post: Analysis): string[] {
  const starts = sentenceStarts(post)
  const outcomes: string[] = []
  let place = -1
  let alikeFrom = 0
  const alike: string[] = []
  findAllRuns(post, waysByPhrase(), (run) => {
    if (!standsFree(post.text, run) || isName(post, run.words, starts)) return false
    if (run.start !== place) alikeFrom = alike.length
    place = run.start
    const saidFrom = outcomes.length
    for (const [holds, ways] of run.entry) {
      if (!holds(run, post.text)) continue
      for (const way of ways) {
        if (!outcomes.includes(way.said, saidFrom)) outcomes.push(way.said)
        for (const one of way.alike) if (!alike.includes(one, alikeFrom)) alike.push(one)
      }
    }
    return false
  })
  return [...outcomes, ...alike]
}

/** The outcome of having said the one where the other could have stood. */
export function choice(said: string, instead: string): string {
  return `said:${said}/${instead}`
}

/** Whether an exchange leaves out the words that a whole sentence begins with: "I hope" to "hope", "it is so" to "so". */
export function shortens({ from, to }: Pick<LexiconEntry, 'from' | 'to'>): boolean {
  return beginning.test(from) && !beginning.test(to) && to !== '' && from.split(' ').length > to.split(' ').length
}

const beginning =
  /^(?:(?:i|it|there|that|we|you)(?:'(?:m|s|ve|re|ll|d))?|(?:are|is|do|does|has|have|did|ca|can|could|would|will)(?:n't)?|wo?n't|what)(?= |$)/
