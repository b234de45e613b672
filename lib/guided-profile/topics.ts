import type { DescribedClaim } from '../profile/style-profile.ts'

/** A habit that a sentence can speak of. */
export interface Topic {
  trait: string
  /** The words by which it is recognised, in small letters; quoted ones are seen only where a quotation mark is sought. */
  about: RegExp
  /** Words that name the contrary of what `shareOf` gives. */
  contrary?: RegExp
  /** How often the person has it so, 0 to 1; nothing where the counts do not say. Without it, the counts' own share. */
  shareOf?(claim: DescribedClaim): number | undefined
}

const letters = String.raw`(?:small|lower[- ]?case\w*|capital\w*|upper[- ]?case\w*)`
const beginning = String.raw`\b(?:begin|start|open|first (?:letter|word))\w*`
const end = String.raw`\b(?:end(?:s|ed|ing|ings)?|finish\w*|clos(?:e|es|ing)|final|terminal|last)\b`
const capital = /capital|upper/
/** Of words that could be shortened, a share that a reader would call "always". */
const oftenShort = 1 / 3

/** Topics that rule out those after them with the same `family`. */
export const topics: readonly (Topic & { family?: 'capitals' | 'marks' | 'commas' | 'hashtags' })[] = [
  {
    trait: 'small-i',
    family: 'capitals',
    about: /["“]i["”]|(?<![\p{L}])['‘]i['’](?!\p{L})|\bpronoun\b|\bletter i\b/u,
    contrary: capital,
  },
  {
    trait: 'all-capitals',
    family: 'capitals',
    about:
      /\b(?:posts?|everything|texts?) (?:are |is )?(?:written )?(?:all |entirely |wholly )?in (?:all )?(?:capitals|caps)\b/,
  },
  {
    trait: 'shouting',
    family: 'capitals',
    about:
      /\ball[- ]?caps\b|\bfull caps\b|\bshout\w*|\bwords? in (?:all )?capitals\b|\b(?:capitals?|capital letters|upper[- ]?case|capitali[sz]\w+) (?:words )?for emphasis\b|\bwhole words\b/,
  },
  {
    trait: 'all-lower-case',
    about:
      /\b(?:no|without|avoids?|never)\b.*\bcapital|\b(?:all|only|entirely|exclusively)(?: in)? lower|\blower[- ]?case (?:only|throughout)\b/,
    shareOf: untold,
  },
  {
    trait: 'later-sentences',
    family: 'capitals',
    about: new RegExp(
      String.raw`${beginning}.*\bsentences?\b.*\b${letters}|\b${letters}.*${beginning}.*\bsentences?\b`,
    ),
    contrary: capital,
  },
  {
    trait: 'first-letter',
    family: 'capitals',
    about: new RegExp(String.raw`${beginning}.*\b${letters}|\b${letters}.*${beginning}`),
    contrary: capital,
  },
  {
    trait: 'first-letter',
    family: 'capitals',
    about: new RegExp(
      String.raw`\b(?:lower[- ]?case\w*|small letters?|capitali[sz]\w*|capital letters?|capitals?|upper[- ]?case\w*)\b`,
    ),
    contrary: capital,
  },
  { trait: 'dots', family: 'marks', about: /\bdots as\b/, shareOf: untold },
  {
    trait: 'sentence-joints',
    family: 'marks',
    about: /\bbetween (?:two |the )?sentences\b|\bjoins?\b.*\bsentence/,
    shareOf: untold,
  },
  {
    trait: 'end-mark',
    family: 'marks',
    about: new RegExp(String.raw`${end}.*\bexclamation|\bexclamation.*${end}`),
    shareOf: endingShare('exclamation'),
  },
  {
    trait: 'end-mark',
    family: 'marks',
    about: new RegExp(String.raw`${end}.*\b(?:dots|ellips[ie]s)|\b(?:dots|ellips[ie]s).*${end}`),
    shareOf: endingShare('dots'),
  },
  {
    trait: 'end-mark',
    family: 'marks',
    about: new RegExp(
      String.raw`${end}.*\b(?:full stops?|periods?|punctuation|marks?)\b|\b(?:full stops?|periods?|punctuation)\b.*${end}`,
    ),
    shareOf: endingShare('stop'),
  },
  {
    trait: 'end-mark',
    family: 'marks',
    about: new RegExp(String.raw`${end}.*\bnothing\b`),
    shareOf: endingShare('none'),
  },
  { trait: 'exclaims', family: 'marks', about: /\bexclam\w+/ },
  { trait: 'dots-use', family: 'marks', about: /\bellips[ie]s\b|\bdots\b|\btrail\w* off\b/ },
  { trait: 'end-mark', family: 'marks', about: /\bfull stops?\b|\bperiods\b/, shareOf: endingShare('stop') },
  { trait: 'question-marks', about: /\bquestion marks?\b/, shareOf: ({ count, of }) => 1 - count / of },
  { trait: 'clause-commas', family: 'commas', about: /\bcommas? before\b/, shareOf: untold },
  { trait: 'commas', family: 'commas', about: /\bcommas?\b/ },
  { trait: 'semicolons', about: /\bsemi-?colons?\b/ },
  { trait: 'dashes', about: /\bdash(?:es)?\b/ },
  { trait: 'brackets', about: /\bbrackets?\b|\bparenthes[ie]s\b/ },
  { trait: 'emoji-use', about: /\bemojis?\b/ },
  { trait: 'emoticon-use', about: /\bemoticons?\b|\bsmileys?\b/ },
  { trait: 'hashtag-line', family: 'hashtags', about: /\bhashtags?\b.*\bline\b/, shareOf: untold },
  {
    trait: 'hashtag-place',
    family: 'hashtags',
    about: /\bhashtags?\b.*\b(?:after|before|within|inside) the text\b/,
    shareOf: untold,
  },
  { trait: 'hashtags', family: 'hashtags', about: /\bhashtags?\b/ },
  { trait: 'short-words', about: /\bwrites? ["“][^"”]*["”] for\b/, shareOf: untold },
  { trait: 'word-choice', about: /\bsays? ["“]/, shareOf: untold },
  {
    trait: 'short-words',
    about: /\babbreviat\w*|\bshort forms?\b|\bslang\b|\btext[- ]?speak\b|\bshorthand\b|\bshorten\w*|\bacronyms?\b/,
    contrary: /\bin full\b|\bfull words\b/,
    shareOf: ({ count, of }) => Math.min(1, count / of / oftenShort),
  },
  { trait: 'contractions', about: /\bcontract(?:s|ions?|ed)?\b/, contrary: /\buncontracted\b/ },
  { trait: 'dropped-apostrophes', about: /\bapostrophes?\b/, shareOf: ({ count, of }) => 1 - count / of },
  { trait: 'dropped-g', about: /-ing\b|-in['’]|\bdropp?\w* (?:the )?g\b/, contrary: /-ing in full|\bkeep/ },
  {
    trait: 'elongation',
    about: /\belongat\w*|\bstretch\w*|\bdraw\w* (?:a )?words? out\b|\b(?:repeated|extra) letters\b/,
  },
  { trait: 'ampersand', about: /\bampersands?\b|["“]&["”]/ },
  { trait: 'greetings', about: /\bgreetings?\b/ },
  {
    trait: 'line-breaks',
    about: /\bline breaks?\b|\bnew lines?\b|\bone line\b|\bsingle line\b/,
    contrary: /\b(?:one|single) line\b/,
  },
  {
    trait: 'length',
    about: /\b(?:short|brief|concise|terse|long|lengthy|verbose)\b(?! forms?\b)/,
    contrary: /\b(?:long|lengthy|verbose)\b/,
    shareOf: (claim) => ('words' in claim && typeof claim.words === 'number' ? briefness(claim.words) : undefined),
  },
]

/** 1 for posts of up to eight words on average, 0 for those of forty and more. */
function briefness(words: number): number {
  return Math.min(1, Math.max(0, (40 - words) / 32))
}

/** Of what the counts cannot refute. */
function untold(): undefined {
  return undefined
}

function endingShare(ending: string): (claim: DescribedClaim) => number | undefined {
  return (claim) => {
    const counts: unknown = 'counts' in claim ? claim.counts : undefined
    if (typeof counts !== 'object' || counts === null) return undefined
    const count: unknown = new Map<string, unknown>(Object.entries(counts)).get(ending)
    return typeof count === 'number' ? count / claim.of : undefined
  }
}
