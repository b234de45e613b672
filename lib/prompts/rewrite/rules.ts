import type { DescribedClaim } from '../../profile/style-profile.ts'

/** Where a rule is said: to every draft, or to those only that it would change. */
export type RulePlace = 'always' | 'where needed'

interface Rule {
  trait: string
  place: RulePlace
  /** What to do; nothing where the habit is not sure enough for a rule. */
  say(claim: DescribedClaim, sure: Sureness): string | undefined
}

/** What the counts allow to be said flatly: the 95 % interval of the rate lies in the outer part. */
interface Sureness {
  isNearlyAlways: boolean
  isNearlyNever: boolean
}

const high = 0.75
const low = 0.25
/** Times seen, below which a habit is no rule. */
const fewest = 8

const rules: readonly Rule[] = [
  {
    trait: 'all-lower-case',
    place: 'always',
    say: (_, { isNearlyAlways }) => (isNearlyAlways ? 'Use no capital letters at all.' : undefined),
  },
  {
    trait: 'first-letter',
    place: 'always',
    say: eitherWay('Begin with a small letter.', 'Begin with a capital letter.'),
  },
  { trait: 'later-sentences', place: 'where needed', say: eitherWay('Begin every sentence with a small letter.') },
  { trait: 'small-i', place: 'where needed', say: eitherWay('Write "i" small.', 'Write "I" as a capital.') },
  { trait: 'end-mark', place: 'always', say: endingRule },
  {
    trait: 'contractions',
    place: 'where needed',
    say: eitherWay('Contract, as in "don\'t" and "I\'m".', 'Do not contract: write "do not", "I am".'),
  },
  { trait: 'dropped-apostrophes', place: 'where needed', say: eitherWay('Leave the apostrophe out, as in "dont".') },
  { trait: 'dropped-g', place: 'where needed', say: eitherWay('Write -in for -ing.') },
  { trait: 'ampersand', place: 'where needed', say: eitherWay('Write "&" for "and".') },
  { trait: 'commas', place: 'where needed', say: eitherWay('Use commas.', 'Do without commas.') },
]

/** What a person who never has it does not want from a model, however much models like it. */
const neverUsed: readonly (readonly [trait: string, name: string])[] = [
  ['emoji-use', 'emoji'],
  ['emoticon-use', 'emoticons'],
  ['exclaims', 'exclamation marks'],
  ['dots-use', 'dots that trail off'],
  ['semicolons', 'semicolons'],
  ['dashes', 'dashes'],
  ['hashtags', 'hashtags'],
  ['shouting', 'words in capitals'],
]
const never = 0.02
const fewestForNever = 20

/** A hard habit as a rule, with the traits that it comes from. */
export interface HardRule {
  traits: readonly string[]
  text: string
}

/** The hard habits of some claims as rules: those that the counts are sure of, and no others. */
export function hardRules(claims: readonly DescribedClaim[], place: RulePlace): HardRule[] {
  const found = rules.flatMap((rule) => {
    const claim = claims.find(({ trait }) => trait === rule.trait)
    if (rule.place !== place || !claim || claim.of < fewest) return []
    const text = rule.say(claim, { isNearlyAlways: claim.low >= high, isNearlyNever: claim.high <= low })
    return text === undefined ? [] : [{ traits: [rule.trait], text }]
  })
  const all = place === 'always' ? [...found, ...neverRule(claims)] : found
  // Without any capital there is none to begin with.
  return all.some(({ traits }) => traits.includes('all-lower-case'))
    ? all.filter(({ traits }) => !traits.includes('first-letter'))
    : all
}

function neverRule(claims: readonly DescribedClaim[]): HardRule[] {
  const unused = neverUsed.filter(([trait]) =>
    claims.some((claim) => claim.trait === trait && claim.of >= fewestForNever && claim.count / claim.of <= never),
  )
  if (unused.length === 0) return []
  const names = unused.map(([, name]) => name)
  return [{ traits: unused.map(([trait]) => trait), text: `Never use ${names.join(', ')}, unless the text has them.` }]
}

function eitherWay(yes: string, no?: string): Rule['say'] {
  return (_, { isNearlyAlways, isNearlyNever }) => (isNearlyAlways ? yes : isNearlyNever ? no : undefined)
}

const endings = new Map([
  ['none', 'Never end with a full stop: end with nothing.'],
  ['stop', 'End with a full stop.'],
  ['dots', 'End with dots.'],
  ['exclamation', 'End with an exclamation mark.'],
])

function endingRule(claim: DescribedClaim, { isNearlyAlways }: Sureness): string | undefined {
  const [ending] = claim.shownBy
  return isNearlyAlways && ending !== undefined ? endings.get(ending) : undefined
}
