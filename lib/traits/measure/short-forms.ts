import { baseVerbs } from '../../text/base-verbs.ts'
import type { WordRun } from '../../text/word-runs.ts'

/** A full form, its short ones, and which of those can only mean it, so that they may be written out again. */
export interface ShortForms {
  full: string
  shorts: readonly string[]
  /** Those of `shorts` that have one reading only. */
  clear: ReadonlySet<string>
  /** Whether the full form means what the short one does where it stands: "going to work" is no "gonna". */
  fits(place: WordRun<unknown>): boolean
}

/** `!` after a short form: it has other readings and is never written out. */
function forms(full: string, shorts: string, fits: ShortForms['fits'] = () => true): ShortForms {
  const all = shorts.split(' ')
  return {
    full,
    shorts: all.map((short) => short.replace('!', '')),
    clear: new Set(all.filter((short) => !short.endsWith('!'))),
    fits,
  }
}

/** Before a verb in its base form: before a name or a noun it is another "to". */
const beforeVerb: ShortForms['fits'] = ({ after }) => after !== undefined && baseVerbs.has(after.text)
const afterHave: ShortForms['fits'] = (place) =>
  beforeVerb(place) && /(?:^have|^has|'ve|'s|^ive|^youve|^weve)$/.test(place.before?.lower ?? '')
const noKind: ShortForms['fits'] = ({ before }) =>
  !/^(?:an?|the|this|that|these|those|what|which|some|any|one|each|every|same|different|new|own)$/.test(
    before?.lower ?? '',
  )
const noPerson: ShortForms['fits'] = ({ after }) => !/^(?:him|her|them|you|me|us|u)$/.test(after?.lower ?? '')
const notLying: ShortForms['fits'] = ({ after }) =>
  !/^(?:down|about|there|here|in|still|on|to|low)$/.test(after?.lower ?? '')

/** Short forms of informal English. Compiled for this project; none with a digit. */
export const shortForms: readonly ShortForms[] = [
  forms('you', 'u yu! ya!'),
  forms('your', 'ur! yo!'),
  forms('are', 'r'),
  forms('because', 'bc cuz coz cos! becuz bcuz'),
  forms('though', 'tho'),
  forms('although', 'altho'),
  forms('through', 'thru'),
  forms('please', 'pls plz plss'),
  forms('thanks', 'thx tnx thnx thanx'),
  forms('thank you', 'ty!'),
  forms('people', 'ppl peeps!'),
  forms('tomorrow', 'tmrw tmr tmrrw tomoz tmw'),
  forms('tonight', 'tonite tnite'),
  forms('night', 'nite'),
  forms('right', 'rite!'),
  forms('know', 'kno'),
  forms('just', 'jus jst'),
  forms('about', 'bout! abt'),
  forms('probably', 'prob! probs prolly'),
  forms('obviously', 'obvs obv'),
  forms('definitely', 'def! defo defs'),
  forms('seriously', 'srsly'),
  forms('favourite', 'fave! fav!'),
  forms('favorite', 'fave! fav!'),
  forms('message', 'msg'),
  forms('picture', 'pic!'),
  forms('pictures', 'pics!'),
  forms('love', 'luv'),
  forms('okay', 'ok! okie!'),
  forms('what', 'wat wut'),
  forms('that', 'dat'),
  forms('the', 'da! tha'),
  forms('this', 'dis!'),
  forms('them', 'em! dem!'),
  forms('yeah', 'yea! yeh'),
  forms('sorry', 'sry soz'),
  forms('birthday', 'bday'),
  forms('weekend', 'wknd'),
  forms('little', 'lil'),
  forms('school', 'skool'),
  forms('girl', 'gurl'),
  forms('must have', 'musta'),
  forms('should have', 'shoulda'),
  forms('would have', 'woulda'),
  forms('could have', 'coulda'),
  forms('going to', 'gonna gunna', beforeVerb),
  forms('want to', 'wanna', beforeVerb),
  forms('got to', 'gotta!', afterHave),
  forms('have to', 'hafta', beforeVerb),
  forms('let me', 'lemme'),
  forms('give me', 'gimme'),
  forms('kind of', 'kinda', noKind),
  forms('sort of', 'sorta', noKind),
  forms('out of', 'outta'),
  forms('lots of', 'lotsa'),
  forms("i don't know", 'idk!', noPerson),
  forms('i do not know', 'idk!', noPerson),
  forms('to be honest', 'tbh!'),
  forms('not going to lie', 'ngl!', notLying),
  forms('right now', 'rn!'),
  forms('oh my god', 'omg!'),
  forms('by the way', 'btw!'),
  forms('in my opinion', 'imo!'),
  forms('for real', 'fr!'),
  forms('as soon as possible', 'asap!'),
  forms('shaking my head', 'smh!'),
  forms('talk to you later', 'ttyl!'),
]
