import { allMatches } from '../../text/all-matches.ts'
import type { Analysis } from '../../text/analysis.ts'
import { overlapsAny, type Span } from '../../text/span.ts'
import type { Claim, Trait } from '../trait.ts'
import { posts } from './frequency.ts'
import { habit, otherwise } from './habit.ts'
import { logit, measure, type Rate, rateOf, shrunk, usualRate } from './rate.ts'
import { onceForEach } from '../../text/once-for-each.ts'

const fewestWords = 8
/** What a person's liking for commas in general is worth at one kind of place, in observations. */
const towardsAll = 4

/** A place where a comma may stand: the comma and the blank, or the blank alone. */
export interface CommaPlace extends Span {
  comma: boolean
}

/** Whoever can begin a clause: "and I", "so they". */
export const subject =
  "(?:i|i'm|im|i've|ive|i'll|i'd|you|you're|youre|you've|you'll|u|he|he's|hes|she|she's|shes|it|it's|its|we|we're|we've|we'll|they|they're|theyre|they've|there|there's|theres)"

/** Those of some spans, each `, ` or a blank, that stand after an English word and outside entities. */
export function commaPlaces(analysis: Analysis, found: readonly Span[]): CommaPlace[] {
  const { text, entities } = analysis
  return found
    .filter((span) => !overlapsAny(span, entities) && englishEnds(analysis).has(span.start))
    .map(({ start, end }) => ({ start, end, comma: text[start] === ',' }))
}

const englishEnds = onceForEach(({ englishWords }) => new Set(englishWords.map(({ end }) => end)))

/** Every match of a pattern as a span. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return allMatches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Whether a post of some length does without any comma: `with` or `free`; nothing of shorter ones. */
export function commaUse({ text, words }: Analysis): 'with' | 'free' | undefined {
  if (words.length < fewestWords) return undefined
  return /[,，、،](?!\d)/.test(text) ? 'with' : 'free'
}

/** How a person sets the commas of one kind of place, and in how many posts of some length they use any. */
interface CommaClaim extends Claim {
  use: Rate
}

/**
 * A trait about the commas of one kind of place. Where few were seen, or none, it goes by how many commas the person uses at all.
 * @param adds whether a comma may be put in at such a place
 */
export function commaHabit(definition: {
  id: string
  says: { yes: string; no?: string }
  places(text: Analysis): readonly CommaPlace[]
  /** Commas that go with those, though nothing is counted there: without them one could not tell the place. */
  alike?(draft: Analysis): readonly CommaPlace[]
  adds(draft: Analysis, place: CommaPlace): boolean
}): Trait<CommaClaim> {
  const { id, says, places, alike, adds } = definition
  const feature = 'punctuation'
  const asked = habit({
    id,
    feature,
    yes: 'comma',
    no: 'none',
    says,
    unit: 'times',
    count(post) {
      const use = commaUse(post)
      return [
        ...places(post).map(({ comma }) => (comma ? 'comma' : 'none')),
        ...(use ? [use === 'with' ? 'post with' : 'post free'] : []),
      ]
    },
    edits: (draft, wanted) =>
      [...places(draft), ...(alike?.(draft) ?? [])]
        .filter((place) => place.comma !== wanted && (!wanted || adds(draft, place)))
        .map(({ start, end }) => ({ start, end, replacement: wanted ? ', ' : ' ' })),
  })
  return {
    ...asked,
    // Commas are either put in or taken out, so that the one never undoes the other.
    propose: (draft, claim) =>
      asked
        .propose(draft, claim)
        .filter(({ kind }) => (kind === 'comma') === claim.rate >= 0.5)
        .filter(({ rate, usual }) => claim.of > 0 || rate > usual)
        .map((proposal) =>
          claim.of > 0 ? proposal : { ...proposal, evidence: inAll(claim, proposal.kind === 'comma') },
        ),
    claim(tally, population) {
      const rate = rateOf(tally, 'comma', 'none')
      const use = rateOf(tally, 'post with', 'post free')
      if (rate.of + use.of === 0) return undefined
      const claim = asked.claim(tally, population) ?? measure({ id, feature }, rate, population, id, ['none'])
      const all = usualRate(population, 'commas')
      const own = shrunk(use, all)
      const towards = logit(usualRate(population, id).rate) + logit(own) - logit(all.rate)
      return { ...claim, use, rate: shrunk(claim, { rate: 1 / (1 + Math.exp(-towards)), weight: towardsAll }) }
    },
  }
}

/** What speaks for a comma, or against it, where no such place was seen. */
function inAll({ use }: CommaClaim, comma: boolean): string {
  return comma
    ? `you use a comma in a longer post, ${posts(use)}`
    : `you do without commas in a longer post, ${posts(otherwise(use))}`
}
