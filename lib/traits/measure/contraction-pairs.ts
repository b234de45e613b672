/** A full form and its contraction, and where the one may stand for the other. */
export interface ContractionPair {
  full: string
  short: string
  /** Only before a past participle ("I have been", not "I have a dog"). */
  participle: boolean
}

/** The contractions of English. Several full forms may share a short one ("cannot", "can not"): the first is written out. */
export const contractionPairs: readonly ContractionPair[] = [
  ...pairs('am', "'m", 'i'),
  ...pairs('are', "'re", 'you we they there'),
  ...pairs('is', "'s", 'he she it that there what here who how where when why'),
  ...pairs('has', "'s", 'he she it that there what who', true),
  ...pairs('will', "'ll", 'i you he she it we they that there who'),
  ...pairs('have', "'ve", 'i you we they who', true),
  ...pairs('have', "'ve", 'might should would could must', true),
  ...pairs('would', "'d", 'i you he she it we they that there who'),
  ...'do does did is are was were has have had could would should must might need'
    .split(' ')
    .map((verb) => pair(`${verb} not`, `${verb}n't`)),
  pair('cannot', "can't"),
  pair('can not', "can't"),
  pair('will not', "won't"),
  pair('shall not', "shan't"),
  pair('let us', "let's"),
]

function pairs(verb: string, ending: string, subjects: string, participle = false): ContractionPair[] {
  return subjects.split(' ').map((subject) => pair(`${subject} ${verb}`, subject + ending, participle))
}

function pair(full: string, short: string, participle = false): ContractionPair {
  return { full, short, participle }
}

/** Contractions that people say more than they write: one in ten, where nothing more is known of others. */
export const rareContractions: ReadonlySet<string> = new Set(
  `there're it'd that'd there'd who'd who've there'll that'll who'll why's would've could've should've must've mightn't mustn't needn't shan't`.split(
    ' ',
  ),
)

/** Contractions that are another word without their apostrophe ("we're", "I'll"), and that word. */
export const ambiguousBareForms: ReadonlyMap<string, string> = new Map(
  ["it's", "he'll", "she'll", "we'll", "i'll", "we're", "i'd", "she'd", "we'd", "let's", "who'd"].map((written) => [
    written.replace("'", ''),
    written,
  ]),
)

/** Contractions as written without their apostrophe, and with it, where no other word is written so: "dont", "don't". */
export const bareForms: ReadonlyMap<string, string> = new Map(
  [...contractionPairs.map(({ short }) => short), "ain't", "y'all"]
    .map((written): [string, string] => [written.replace("'", ''), written])
    .filter(([bare]) => !ambiguousBareForms.has(bare)),
)
