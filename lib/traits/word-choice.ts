import type { Analysis } from '../text/analysis.ts'
import { onFirstUse } from '../text/on-first-use.ts'
import { sentenceStarts } from '../text/sentence-starts.ts'
import { findAllRuns, findRuns, indexPhrases } from '../text/word-runs.ts'
import { times } from './measure/frequency.ts'
import { logit, measure, type Rate, ranked, rateOf, seen, shrunk } from './measure/rate.ts'
import type { Claim, Proposal, Tally, Trait } from './trait.ts'
import { type Alternative, findAlternatives } from './words/alternatives.ts'
import { choice, choicesIn, shortens } from './words/choices.ts'
import type { LexiconKind } from './words/entry.ts'
import { lexicon } from './words/lexicon.ts'

const id = 'word-choice'
const feature = 'wording'

/** What the person says where something else could have stood. */
export interface WordChoiceClaim extends Claim {
  /** How often they used each phrase that may go where it is never used, wherever it stood. */
  uses: Readonly<Record<string, number>>
  /** By `said/instead`: how often they said the one where the other could have stood. */
  choices: Readonly<Record<string, number>>
  posts: number
  /** How often they choose the plainer of two words, and begin a sentence without its "I" or "it is" where they can. */
  plainer: Rate
  opening: Rate
  /** The ways of saying something that the person clearly prefers to another, most used first. */
  preferred: [phrase: string, count: number, instead: string, of: number][]
}

/** Every phrase of the lexicon. */
const phrases = onFirstUse(() =>
  indexPhrases(
    [...new Set(lexicon().flatMap(({ from, to }) => (to === '' ? [from] : [from, to])))].map(
      (phrase) => [phrase, phrase] as const,
    ),
  ),
)
/** Those that are taken out where the person never uses them, and the outcomes that tell of their use. */
const tellingUses = onFirstUse(() =>
  indexPhrases(
    [...new Set(lexicon().flatMap(({ kind, from }) => (goesUnused(kind) ? [from] : [])))].map(
      (phrase) => [phrase, `uses:${phrase}`] as const,
    ),
  ),
)
/** The near-synonyms, each as a way of saying the other. */
const twoWay = onFirstUse(() => [
  ...new Map(
    lexicon()
      .filter(({ kind }) => kind === 'same')
      .map(({ base }) => [choice(base.to, base.from), base] as const),
  ),
])
const ofTwo = onFirstUse(() => new Set(twoWay().map(([outcome]) => outcome)))
/** Uses of two words that mean the same from which a preference is told. */
const fewestUses = 4
const kinds: readonly LexiconKind[] = ['plain', 'same', 'machine', 'drop']
/** Posts without a word from which on its absence tells something: of one that may go, and of one that machines are fond of. */
const fewestPosts = 10
/** Choices of others of its kind from which on they tell of a word that was never met, and the share they must have. */
const fewestAlike = 8
const mostlyAlike = { plainer: 0.75, opening: 0.5 }
/** Posts without a machine's word that are as much evidence as its being so fond of it is against. */
const fondness = 6

/** Which of several ways of saying the same thing the person chooses: plainer words, near-synonyms, phrases that models overuse. */
export const wordChoice: Trait<WordChoiceClaim> = {
  id,
  feature,
  canShow: (outcome) => ofTwo().has(outcome),
  count: (post) =>
    post.words.length === 0
      ? []
      : ['posts', ...findAllRuns(post, tellingUses(), () => true).map(({ entry }) => entry), ...choicesIn(post)],
  rates: () => ({}),
  claim(tally, population) {
    const posts = seen(tally, 'posts')
    if (posts === 0) return undefined
    const preferred = preferredIn(tally)
    const count = preferred.reduce((sum, [, uses]) => sum + uses, 0)
    const of = preferred.reduce((sum, [, , , all]) => sum + all, 0)
    const shownBy = preferred.map(([phrase, , instead]) => choice(phrase, instead))
    return {
      ...measure({ id, feature }, { count, of }, population, id, shownBy),
      uses: Object.fromEntries(ranked(tally, 'uses:')),
      choices: Object.fromEntries(ranked(tally, 'said:')),
      posts,
      plainer: rateOf(tally, 'plain:plainer', 'plain:formal'),
      opening: rateOf(tally, 'opening:short', 'opening:whole'),
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
    inOneWay(findAlternatives(draft), claim).flatMap((alternative) => exchanged(draft, alternative, claim)),
}

/** Whether that a phrase is never used speaks for taking it out. */
function goesUnused(kind: LexiconKind): boolean {
  return kind === 'machine' || kind === 'drop'
}

/** Of several ways to say what machines overuse those that the person uses, or else the first. */
function inOneWay(alternatives: readonly Alternative[], claim: WordChoiceClaim): Alternative[] {
  const isUsed = ({ entry: { base } }: Alternative) => (claim.choices[`${base.to}/${base.from}`] ?? 0) > 0
  return alternatives.filter((one) => {
    if (one.entry.kind !== 'machine' || isUsed(one)) return true
    const others = alternatives.filter(({ start, entry }) => start === one.start && entry.kind === 'machine')
    return others[0] === one && !others.some(isUsed)
  })
}

function exchanged(
  draft: Analysis,
  { entry, start, end, replacement }: Alternative,
  claim: WordChoiceClaim,
): Proposal[] {
  const { from, to, kind, base } = entry
  const uses = claim.choices[`${base.to}/${base.from}`] ?? 0
  const inItsPlace = claim.choices[`${base.from}/${base.to}`] ?? 0
  const instead = goesUnused(kind) ? Math.max(inItsPlace, claim.uses[from] ?? 0) : inItsPlace
  // Of words that are used alike, the person's own; and nobody is corrected who writes the word themselves.
  if (kind === 'same' ? uses <= instead : instead > uses) return []
  const alike = shortens(entry) ? 'opening' : 'plainer'
  const opens = sentenceStarts(draft).has(start)
  const evidence = evidenceFor({ from, to, kind, uses, instead, alike, opens }, claim)
  if (evidence === undefined) return []
  return [
    {
      start,
      end,
      replacement,
      trait: id,
      kind,
      exchange: { from, to, ...(kind === 'machine' && { isOfMachines: true as const }) },
      shows: to === '' ? [] : [choice(base.to, base.from)],
      against: [choice(base.from, base.to)],
      rate:
        kind === 'machine'
          ? (claim.posts + uses + 1) / (claim.posts + uses + 1 + fondness * (instead + 1))
          : (uses + 0.5) / (uses + instead + 1),
      of: uses + instead,
      usual: 0.5,
      signs: {
        ...Object.fromEntries(kinds.map((one) => [one, one === kind ? 1 : 0])),
        uses: Math.log1p(uses),
        instead: Math.log1p(instead),
        alike: logit(shrunk(claim[alike])),
        posts: Math.log1p(claim.posts),
        opens: start === draft.bodyStart ? 1 : 0,
        shorter: (end - start - replacement.length) / 10,
        wordsFrom: from.split(' ').length,
        wordsTo: to === '' ? 0 : to.split(' ').length,
      },
      evidence,
    },
  ]
}

/** What speaks for an exchange, for the reader; nothing where the person's posts say nothing of it. */
function evidenceFor(
  {
    from,
    to,
    kind,
    uses,
    instead,
    alike,
    opens,
  }: {
    from: string
    to: string
    kind: LexiconKind
    uses: number
    instead: number
    alike: 'plainer' | 'opening'
    opens: boolean
  },
  claim: WordChoiceClaim,
): string | undefined {
  const { posts } = claim
  if (kind === 'machine' && instead === 0) return `machines overuse "${from}", you never write it, 0 of ${posts} posts`
  if (kind === 'drop') return posts < fewestPosts ? undefined : `you never write "${from}", 0 of ${posts} posts`
  if (uses > 0) {
    return kind === 'same'
      ? `you write "${to}", ${times({ count: uses, of: uses + instead })} rather than "${from}"`
      : `you write "${to}" ${often(uses)}, "${from}" ${often(instead)}`
  }
  // Plainer is not shorter: "info" and "fyi" are for who writes them.
  if (isShortened(from, to)) return undefined
  // Of a phrase that was never met in either form, only what is done with others of its kind can tell.
  // How somebody joins sentences shows in theirs.
  if (opens && joining.test(to)) return undefined
  const { count, of } = claim[alike]
  if (of < fewestAlike || count < mostlyAlike[alike] * of) return undefined
  return alike === 'plainer'
    ? `you write the plainer of two such words, ${times({ count, of })}`
    : `you leave out such words as "I" and "it is" where a sentence begins, ${times({ count, of })}`
}

/** Whether a word is cut short ("info"), or a phrase to its initials. */
function isShortened(from: string, to: string): boolean {
  return (/^\p{L}+$/u.test(from) && from.length > to.length + 2 && from.startsWith(to)) || /^(?:fyi|btw)\b/.test(to)
}

const joining = /^(?:and|but|so|also|plus|still|then|anyway|basically|like|because|cause|since)\b/

function often(uses: number): string {
  return uses === 0 ? 'never' : uses === 1 ? 'once' : `${uses} times`
}

/** The phrases of the lexicon that a text uses, in its order. */
export function phrasesIn(post: Analysis): string[] {
  return findRuns(post, phrases()).map(({ entry }) => entry)
}

function preferredIn(tally: Tally): WordChoiceClaim['preferred'] {
  return twoWay()
    .map(([outcome, { from, to }]): WordChoiceClaim['preferred'][number] => {
      const [uses, instead] = [seen(tally, outcome), seen(tally, choice(from, to))]
      return [to, uses, from, uses + instead]
    })
    .filter(([, uses, , all]) => all >= fewestUses && uses >= 0.7 * all)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .filter(([phrase], index, all) => all.findIndex(([other]) => other === phrase) === index)
}
