import { isBaseVerb, isRegularParticiple } from '../../text/base-verbs.ts'
import type { WordRun } from '../../text/word-runs.ts'
import { participles } from './participles.ts'

const set = (words: string) => new Set(words.split(/\s+/))
const subjects = set('i u you we they he she it this that there who')
const others = set('u you we they these those how where what who why there ppl people')
const modals = set(
  `will would can could should must may might shall to not wont won't cant can't cannot gonna wanna don't dont i'll it'll you'll we'll they'll let's`,
)
const sayable = set('down about there here in still on to low with')
const objects = set('him her them you me us it u')
const times = set(
  'day night week month year morning evening afternoon time the of along over round around alone about in',
)

type Place = Pick<WordRun<unknown>, 'before' | 'earlier' | 'after' | 'later'>

/**
 * Where a full form means what its short one does ("going to work" is no "gonna"), and where a short form with other readings
 * is one at all ("vitamin c" is no "see").
 */
export const shortFormPlaces: Readonly<Record<string, (place: Place) => boolean>> = {
  anywhere: () => true,
  /** Before a verb in its base form: before a name or a noun it is another "to". */
  verb: ({ after }) => after !== undefined && isBaseVerb(after.text),
  /** After "want to" comes nothing but a verb, or a name. */
  wanted: ({ after }) =>
    after !== undefined && (isBaseVerb(after.text) || /^(?:work|hug|love|school|party|travel)$/.test(after.text)),
  owned: ({ before, after }) =>
    after !== undefined &&
    isBaseVerb(after.text) &&
    /(?:^have|^has|'ve|'s|^ive|^youve|^weve)$/.test(before?.lower ?? ''),
  kind: ({ before, after }) =>
    after !== undefined &&
    !/^(?:an?|the|this|that|these|those|what|which|some|any|one|two|each|every|same|different|new|own|my|your|his|her|our|their|favou?rite|another)$/.test(
      before?.lower ?? '',
    ),
  perfect: ({ after, later }) => isParticiple(after?.lower) || (after?.lower === 'not' && isParticiple(later?.lower)),
  unsaid: ({ after }) => !objects.has(after?.lower ?? ''),
  lying: ({ after }) => !sayable.has(after?.lower ?? ''),
  /** Said, not spoken of: "my thanks" are no "thx". */
  thanking: ({ before }) => !/^(?:my|our|his|her|their|your|the|of|heartfelt|sincere|no)$/.test(before?.lower ?? ''),
  alone: ({ before, after }) => before === undefined && after === undefined,
  last: ({ after }) => after === undefined,
  first: ({ before }) => before === undefined,
  inside: ({ before }) => before !== undefined,
  between: ({ before, after }) => before !== undefined && after !== undefined,
  called: ({ before, after }) =>
    before === undefined &&
    (after === undefined || isBaseVerb(after.text) || /^(?:guys|you|u|everyone|man|now|dude)$/.test(after.lower)),
  all: ({ before, after }) =>
    !times.has(after?.lower ?? '') && !/^(?:if|are|do|did|were|that|what)$/.test(before?.lower ?? ''),
  doing: ({ after }) => /.ing?$/.test(after?.lower ?? '') && /in/.test(after?.lower ?? ''),
  beside: ({ before, after }) => others.has(before?.lower ?? '') || subjects.has(after?.lower ?? ''),
  modal: ({ before }) => modals.has(before?.lower ?? ''),
  seeing: ({ before, after }) =>
    /^(?:u|ya|you|me|him|her|them|if|how|what)$/.test(after?.lower ?? '') ||
    /^(?:to|can|can't|cant|cannot|will|i|u|you|we|they)$/.test(before?.lower ?? ''),
  asking: ({ before, after }) =>
    after !== undefined &&
    (before === undefined ||
      /^(?:and|but|so|n|wonder|know|reason|is|that's|thats|tell|me|idk|understand|explain)$/.test(before.lower)),
  kin: ({ before }) => /^(?:my|ur|your|his|her|our|their|the|little|lil|big|older|younger)$/.test(before?.lower ?? ''),
  dated: ({ before }) => /^(?:on|this|next|last|every|til|till|until|by|come|see|from)$/.test(before?.lower ?? ''),
}

function isParticiple(word: string | undefined): boolean {
  return word !== undefined && (participles.has(word) || isRegularParticiple(word))
}
