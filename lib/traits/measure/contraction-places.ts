import { isBaseVerb, isRegularParticiple } from '../../text/base-verbs.ts'
import type { WordRun } from '../../text/word-runs.ts'
import { casingOf, type Word } from '../../text/words.ts'
import { wordClasses } from '../words/word-classes.ts'
import type { ContractionPair } from './contraction-pairs.ts'
import { participles } from './participles.ts'

type Place = Omit<WordRun<unknown>, 'entry'>

const set = (words: string) => new Set(words.split(/\s+/))
/** After these a clause may end in "is" or "am": "who I am today". */
const asksBefore = set('who what where how as than whatever wherever whoever however')
const notBefore = set(
  'to that and or nor but too either both as because bc cuz if when while than though although until unless or',
)
const determining = set('a an the my your his her its our their some any this these those')
const taking = set('of with about from in on at by to for into')
const taken = set('it you that this')
const pronouns = set(
  'i you he she it we they this that there those these everyone everybody anyone anybody someone somebody u',
)
const adverbs = set(
  'never always just already only ever finally recently also really not long now since all both probably actually',
)
const articles = set(
  'a an the my your his her its our their no some so too very really such not gonna all what why how where',
)
const prepositions = set('in on at from with for about like under over near out up off')
/** Verbs whose base form is their participle too: "I'd put". */
const unchanging = set('put cut let hit hurt quit set shut split spread bet cost read come become run beat overcome')
/** "Let us know" asks to be told. */
const granted = set('know in out down off through alone')

/** Whether a full form may be contracted where it stands. */
export function isContractible(pair: ContractionPair, place: Place): boolean {
  const { words, before, earlier, after, later } = place
  const first = words[0]!
  // "IT is down", "The film It is on": a name, not a pronoun.
  if (first.lower !== 'i' && (casingOf(first.text) === 'upper' || (before && casingOf(first.text) === 'title')))
    return false
  // "I Will Follow You" is a title.
  if (words.slice(1).some(({ text }) => casingOf(text) === 'title')) return false
  if (pair.full === 'let us')
    return before === undefined && after !== undefined && isBaseVerb(after.lower) && !granted.has(after.lower)
  if (pair.full.endsWith('not'))
    return !isTurned(place) && (pair.full !== 'can not' || !/^(?:only|but|just|help)$/.test(after?.lower ?? ''))
  // "yes I am", "who I am today", "more than it is": no contraction there; nor "that is, if …".
  if (after === undefined || notBefore.has(after.lower)) return false
  if (before !== undefined && asksBefore.has(before.lower) && !goesOn(after)) return false
  // "how big it is now".
  if (earlier !== undefined && /^(?:how|however)$/.test(earlier.lower) && !goesOn(after)) return false
  if (before !== undefined && isCoordinated(before, earlier)) return false
  // "A lot of it is old", "most of you are here": what "of" takes is no subject by itself.
  if (before !== undefined && taking.has(before.lower) && taken.has(first.lower)) return false
  // "as I would a pie": the verb is left out.
  if (/(?:will|would)$/.test(pair.full) && determining.has(after.lower)) return false
  // "What do you have planned?"
  if (before !== undefined && /^(?:do|does|did|don't|dont|doesn't|didn't|didnt)$/.test(before.lower)) return false
  // "I won't", not "I'll not".
  if (after.lower === 'not' && /(?:will|have|would)$/.test(pair.full)) return false
  if (pair.full === 'there are') return !pronouns.has(after.lower)
  if (pair.participle) return isPerfect(after, later)
  return true
}

/** What a contraction stands for where it stands, of those it may; nothing where that is not clear. */
export function readingOf(short: string, fulls: readonly string[], place: Place): string | undefined {
  const { before, after, later } = place
  const only = fulls[0]!
  if (short.endsWith("n't")) return isTurned(place) || (before === undefined && only !== 'do not') ? undefined : only
  if (only === 'do not' && before === undefined)
    return after !== undefined && isBaseVerb(after.lower) ? only : undefined
  if (after === undefined) return undefined
  if (short.endsWith("'s") && short !== "let's") {
    const reading = readingOfS(after, later)
    return fulls.find((full) => full.endsWith(` ${reading}`))
  }
  if (short.endsWith("'d")) {
    const verb = adverbs.has(after.lower) ? later : after
    const isWould =
      verb !== undefined && (verb.lower === 'rather' || (isBaseVerb(verb.lower) && !unchanging.has(verb.lower)))
    return isWould ? only : undefined
  }
  return only
}

function readingOfS(after: Word, later: Word | undefined): 'is' | 'has' | undefined {
  const { lower } = after
  if (lower === 'been' || (lower === 'got' && later?.lower !== 'by')) return 'has'
  if (pronouns.has(lower)) return later !== undefined && goesOn(later) ? 'is' : undefined
  if (lower === 'not' || lower === 'all' || adverbs.has(lower)) {
    if (later === undefined || adverbs.has(later.lower)) return undefined
    return lower === 'not' && later.lower === 'been' ? 'has' : readingOfS(later, undefined)
  }
  if (articles.has(lower) || prepositions.has(lower) || goesOn(after)) return 'is'
  // "He's tired" is, "he's lost" may have.
  return wordClasses['ADJ']!(after) && !lower.endsWith('ed') && !participles.has(lower) ? 'is' : undefined
}

/** "Don't you", "why doesn't the dog": the verb stands before its subject, where "not" cannot. */
function isTurned({ words, before, after }: Place): boolean {
  if (
    after !== undefined &&
    (pronouns.has(after.lower) ||
      (words.length === 1 && /^(?:the|my|your|his|her|our|their)$/.test(after.lower) && before === undefined))
  )
    return words.length === 1
  return words.length === 1 && before !== undefined && /^(?:why|how|when|where|what)$/.test(before.lower)
}

function goesOn({ lower }: Word): boolean {
  return (
    (lower.length > 4 && lower.endsWith('ing') && !/(?:thing|^morning|^evening)$/.test(lower)) ||
    /^(?:supposed|gonna|trying)$/.test(lower)
  )
}

function isPerfect(after: Word, later: Word | undefined): boolean {
  const verb = adverbs.has(after.lower) ? later : after
  return verb !== undefined && (participles.has(verb.lower) || isRegularParticiple(verb.lower))
}

/** "she and you are", "neither you nor I will": the pronoun is half of the subject. */
function isCoordinated(before: Word, earlier: Word | undefined): boolean {
  if (before.lower === 'or' || before.lower === 'nor') return true
  if (before.lower !== 'and') return false
  return earlier === undefined || pronouns.has(earlier.lower) || casingOf(earlier.text) === 'title'
}
