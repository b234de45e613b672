/** A full form and its contraction, and where the one may stand for the other. */
export interface ContractionPair {
  full: string
  short: string
  /** Only before a past participle ("I have been", not "I have a dog"). */
  participle?: boolean
  /** Whether the short form can be written out again; not where it has two readings. */
  expandable: boolean
}

const pair = (full: string, short: string, expandable = true): ContractionPair => ({ full, short, expandable })
const perfect = (full: string, short: string): ContractionPair => ({ full, short, participle: true, expandable: true })

/** The contractions of English. Two full forms may share a short one ("cannot", "can not"): the first is written out. */
export const contractionPairs: readonly ContractionPair[] = [
  pair('i am', "i'm"),
  pair('you are', "you're"),
  pair('we are', "we're"),
  pair('they are', "they're"),
  pair('he is', "he's", false),
  pair('she is', "she's", false),
  pair('it is', "it's", false),
  pair('that is', "that's", false),
  pair('there is', "there's", false),
  pair('what is', "what's", false),
  pair('here is', "here's", false),
  pair('i will', "i'll"),
  pair('you will', "you'll"),
  pair('he will', "he'll"),
  pair('she will', "she'll"),
  pair('it will', "it'll"),
  pair('we will', "we'll"),
  pair('they will', "they'll"),
  perfect('i have', "i've"),
  perfect('you have', "you've"),
  perfect('we have', "we've"),
  perfect('they have', "they've"),
  pair('do not', "don't"),
  pair('does not', "doesn't"),
  pair('did not', "didn't"),
  pair('is not', "isn't"),
  pair('are not', "aren't"),
  pair('was not', "wasn't"),
  pair('were not', "weren't"),
  pair('has not', "hasn't"),
  pair('have not', "haven't"),
  pair('had not', "hadn't"),
  pair('cannot', "can't"),
  pair('can not', "can't"),
  pair('could not', "couldn't"),
  pair('would not', "wouldn't"),
  pair('should not', "shouldn't"),
  pair('will not', "won't"),
]

/** Contractions that are another word without their apostrophe ("we're", "I'll"). */
const ambiguous = new Set(["it's", "he'll", "she'll", "we'll", "i'll", "we're"])

/** Contractions as written without their apostrophe, and with it: "dont", "don't". */
export const bareForms: ReadonlyMap<string, string> = new Map(
  [...contractionPairs.map(({ short }) => short), "ain't", "y'all"]
    .filter((written) => !ambiguous.has(written))
    .map((written) => [written.replace("'", ''), written]),
)
