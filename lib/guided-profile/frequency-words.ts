/** Shares of a habit that a wording leaves possible, widely taken. */
export interface AssertedShare {
  least: number
  most: number
}

/** How a clause says how often: the first that fits counts. */
const wordings: readonly (readonly [pattern: RegExp, said: AssertedShare])[] = [
  [/\b(?:nearly|almost|practically) always\b|\balmost (?:all|every)\b/, { least: 0.65, most: 1 }],
  [
    /\b(?:almost|nearly|practically) never\b|\bhardly(?: ever)?\b|\brare(?:ly)?\b|\bseldom(?:ly)?\b|\bspar\w+\b|\bfew\b|\bminimal\w*\b|\blittle\b/,
    { least: 0, most: 0.35 },
  ],
  [
    /\b(?:always|invariably|every (?:post|tweet|time|sentence|message)|without exception|exclusively)\b/,
    { least: 0.75, most: 1 },
  ],
  [
    /\b(?:mostly|usually|typically|generally|normally|mainly|tends?|predominantly|consistent(?:ly)?|most of)\b/,
    { least: 0.4, most: 1 },
  ],
  [
    /\b(?:often|frequent(?:ly)?|commonly|regularly|heav(?:y|ily)|lots?|many|extensive(?:ly)?|a great deal|abundant\w*|liberal(?:ly)?)\b/,
    { least: 0.2, most: 1 },
  ],
  [
    /\b(?:sometimes|occasional(?:ly)?|now and then|at times|once in a while|from time to time|about half)\b/,
    { least: 0.015, most: 0.75 },
  ],
]

const negation =
  /\b(?:no|not|never|none|without|avoid\w*|lack\w*|omit\w*|skip\w*|drop\w*|absen\w+|rather than|instead of|free of|neither|nor|refrain\w*|do without|does without)\b|n['’]t\b|\bleav\w+ (?:out|off|the .{1,20} out)\b/
const absolute = /\b(?:never|no|none|neither|nor|entirely|completely)\b/
const verb =
  /\b(?:uses?|using|puts?|writes?|writing|ends?|begins?|starts?|keeps?|has|have|includes?|including|prefers?|likes?|adds?|makes?|employs?|features?|relies|rely)\b/

/** What a clause says of a habit: how often, and of the habit or of its contrary. */
export interface Wording {
  often?: AssertedShare
  isNegated: boolean
  /** "never", "no": not only "not". */
  isAbsolute: boolean
  /** Whether it speaks for itself, or goes on as the clause before it. */
  isOwn: boolean
}

/** Reads how often a clause says that something is so. @param clause in small letters */
export function wordingOf(clause: string): Wording {
  const often = wordings.find(([pattern]) => pattern.test(clause))?.[1]
  const isNegated = negation.test(clause.replaceAll(/\b(?:almost|nearly|practically) never\b/g, ''))
  return {
    ...(often && { often }),
    isNegated,
    isAbsolute: isNegated && absolute.test(clause),
    isOwn: often !== undefined || isNegated || verb.test(clause),
  }
}

/** The shares that a wording leaves possible. @param isContrary where the habit's contrary is named */
export function sharesOf({ often, isNegated, isAbsolute }: Wording, isContrary: boolean): AssertedShare {
  const said = often ?? (isAbsolute ? { least: 0.85, most: 1 } : { least: isNegated ? 0.65 : 0.06, most: 1 })
  const isFlipped = isNegated !== isContrary
  return isFlipped ? { least: 1 - said.most, most: 1 - said.least } : said
}
