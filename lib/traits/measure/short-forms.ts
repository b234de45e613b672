/** A full form, its short ones, and which of those can only mean it, so that they may be written out again. */
export interface ShortForms {
  full: string
  shorts: readonly string[]
  /** Those of `shorts` that have one reading only. */
  clear: ReadonlySet<string>
  /** Neighbours at which the full form is something else: "going to work", "a kind of". */
  notBefore?: ReadonlySet<string>
  notAfter?: ReadonlySet<string>
}

/** `!` after a short form: it has other readings and is never written out. */
function forms(full: string, shorts: string, around: { notBefore?: string; notAfter?: string } = {}): ShortForms {
  const all = shorts.split(' ')
  const words = (list: string) => new Set(list.split(' '))
  return {
    full,
    shorts: all.map((short) => short.replace('!', '')),
    clear: new Set(all.filter((short) => !short.endsWith('!'))),
    ...(around.notBefore && { notBefore: words(around.notBefore) }),
    ...(around.notAfter && { notAfter: words(around.notAfter) }),
  }
}

const noVerb =
  'the a an my your his her our their this that these those it me you him them us work school bed church town class college lunch dinner sleep london home'

/** Short forms of informal English. Compiled for this project; none with a digit. */
export const shortForms: readonly ShortForms[] = [
  forms('you', 'u yu! ya!'),
  forms('your', 'ur! yo!'),
  forms("you're", 'ur! youre!'),
  forms('are', 'r'),
  forms('why', 'y!'),
  forms('see', 'c!'),
  forms('because', 'bc cuz coz cos! cause! becuz bcuz'),
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
  forms('okay', 'ok! okie! k!'),
  forms('ok', 'k!'),
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
  forms('brother', 'bro!'),
  forms('school', 'skool'),
  forms('girl', 'gurl'),
  forms('must have', 'musta'),
  forms('should have', 'shoulda'),
  forms('would have', 'woulda'),
  forms('could have', 'coulda'),
  forms('going to', 'gonna gunna', { notBefore: noVerb }),
  forms('want to', 'wanna', { notBefore: noVerb }),
  forms('got to', 'gotta!', { notBefore: noVerb }),
  forms('have to', 'hafta', { notBefore: noVerb }),
  forms('let me', 'lemme'),
  forms('give me', 'gimme'),
  forms('kind of', 'kinda', { notAfter: 'a the this that what some any one each every these those same different' }),
  forms('sort of', 'sorta', { notAfter: 'a the this that what some any one each every these those same different' }),
  forms('out of', 'outta'),
  forms('lots of', 'lotsa'),
  forms("i don't know", 'idk!'),
  forms('i do not know', 'idk!', { notBefore: 'him her them you me us it' }),
  forms('to be honest', 'tbh!'),
  forms('not going to lie', 'ngl!'),
  forms('right now', 'rn!'),
  forms('oh my god', 'omg!'),
  forms('by the way', 'btw!'),
  forms('in my opinion', 'imo!'),
  forms('for real', 'fr!'),
  forms('as soon as possible', 'asap!'),
  forms('shaking my head', 'smh!'),
  forms('love you', 'ily!'),
  forms('talk to you later', 'ttyl!'),
]
