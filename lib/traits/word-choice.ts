import type { Analysis } from '../text/analysis.ts'
import { onFirstUse } from '../text/on-first-use.ts'
import { findRuns, indexPhrases } from '../text/word-runs.ts'
import { times } from './measure/frequency.ts'
import { measure, ranked, seen, tallyOf } from './measure/rate.ts'
import type { Claim, Proposal, Tally, Trait } from './trait.ts'
import { findAlternatives } from './words/alternatives.ts'
import type { LexiconKind } from './words/entry.ts'
import { lexicon } from './words/lexicon.ts'

const id = 'word-choice'
const feature = 'wording'

/** How often the person used each phrase of the lexicon. */
export interface WordChoiceClaim extends Claim {
  uses: Readonly<Record<string, number>>
  posts: number
  /** The ways of saying something that the person clearly prefers to another, most used first. */
  preferred: [phrase: string, count: number, instead: string, of: number][]
}

const phrases = onFirstUse(() =>
  indexPhrases(
    [...new Set(lexicon().flatMap(({ from, to }) => (to === '' ? [from] : [from, to])))].map(
      (phrase) => [phrase, { phrase, outcome: `uses:${phrase}` }] as const,
    ),
  ),
)
/** The near-synonyms, each as a way of saying the other. */
const twoWay = onFirstUse(() => lexicon().filter(({ kind }) => kind === 'same'))
const ofTwo = onFirstUse(() => new Set(twoWay().map(({ to }) => `uses:${to}`)))
/** Uses of two words that mean the same from which a preference is told. */
const fewestUses = 4
const kinds: readonly LexiconKind[] = ['plain', 'same', 'machine', 'drop']

/** Which of several ways of saying the same thing the person chooses: plainer words, near-synonyms, phrases that models overuse. */
export const wordChoice: Trait<WordChoiceClaim> = {
  id,
  feature,
  canShow: (outcome) => ofTwo().has(outcome),
  count: (post) =>
    post.words.length === 0 ? {} : { posts: 1, ...tallyOf(usesIn(post).map(({ outcome }) => outcome)) },
  rates: () => ({}),
  claim(tally, population) {
    const posts = seen(tally, 'posts')
    if (posts === 0) return undefined
    const preferred = preferredIn(tally)
    const count = preferred.reduce((sum, [, uses]) => sum + uses, 0)
    const of = preferred.reduce((sum, [, , , all]) => sum + all, 0)
    const shownBy = preferred.map(([phrase]) => `uses:${phrase}`)
    return {
      ...measure({ id, feature }, { count, of }, population, id, shownBy),
      uses: Object.fromEntries(ranked(tally, 'uses:')),
      posts,
      preferred,
    }
  },
  describe({ preferred, count, of }) {
    const shown = preferred
      .slice(0, 5)
      .map(
        ([phrase, uses, instead, all]) => `"${phrase}" rather than "${instead}" (${times({ count: uses, of: all })})`,
      )
    return `You say ${shown.join(', ')}; ${times({ count, of })} in all.`
  },
  propose: (draft, claim) =>
    findAlternatives(draft).flatMap(({ entry: { from, to, kind }, start, end, replacement }): Proposal[] => {
      const [uses, instead] = [claim.uses[to] ?? 0, claim.uses[from] ?? 0]
      // Of words that are used alike, the person's own; and nobody is corrected who writes the word themselves.
      if (kind === 'same' ? uses <= instead : instead > uses) return []
      return [
        {
          start,
          end,
          replacement,
          trait: id,
          kind,
          exchange: { from, to },
          shows: to === '' ? [] : [`uses:${to}`],
          against: [`uses:${from}`],
          rate: (uses + 0.5) / (uses + instead + 1),
          of: uses + instead,
          usual: 0.5,
          signs: {
            ...Object.fromEntries(kinds.map((one) => [one, one === kind ? 1 : 0])),
            uses: Math.log1p(uses),
            instead: Math.log1p(instead),
            posts: Math.log1p(claim.posts),
            opens: start === draft.bodyStart ? 1 : 0,
            shorter: (end - start - replacement.length) / 10,
            wordsFrom: from.split(' ').length,
            wordsTo: to === '' ? 0 : to.split(' ').length,
          },
          evidence:
            uses > 0
              ? `you write "${to}", ${times({ count: uses, of: uses + instead })} rather than "${from}"`
              : `you never write "${from}", 0 of ${claim.posts} posts`,
        },
      ]
    }),
}

/** The phrases of the lexicon that a text uses, in its order. */
export function phrasesIn(post: Analysis): string[] {
  return usesIn(post).map(({ phrase }) => phrase)
}

function usesIn(post: Analysis): { phrase: string; outcome: string }[] {
  return findRuns(post, phrases()).map(({ entry }) => entry)
}

function preferredIn(tally: Tally): WordChoiceClaim['preferred'] {
  return twoWay()
    .map(({ from, to }): WordChoiceClaim['preferred'][number] => {
      const [uses, instead] = [seen(tally, `uses:${to}`), seen(tally, `uses:${from}`)]
      return [to, uses, from, uses + instead]
    })
    .filter(([, uses, , all]) => all >= fewestUses && uses >= 0.7 * all)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .filter(([phrase], index, all) => all.findIndex(([other]) => other === phrase) === index)
}
