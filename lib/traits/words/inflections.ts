/** The forms of a verb; a participle that is missing is one that this project does not write. */
export interface VerbForms {
  base: string
  third: string
  past: string
  participle: string
  ing: string
}

const irregular = new Map(
  `beat beat beaten, become became become, begin began begun, break broke broken, bring brought brought, build built built, buy bought bought,
  catch caught caught, choose chose chosen, come came come, cut cut cut, do did done, draw drew drawn, drink drank drunk, drive drove driven,
  eat ate eaten, fall fell fallen, feel felt felt, fight fought fought, find found found, forget forgot forgotten, get got got, give gave given,
  go went gone, grow grew grown, have had had, hear heard heard, hit hit hit, hold held held, keep kept kept, know knew known, lead led led,
  leave left left, let let let, lose lost lost, make made made, mean meant meant, meet met met, pay paid paid, put put put, read read read,
  rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, shed shed shed, shake shook shaken,
  show showed shown, shut shut shut, sit sat sat, sleep slept slept, speak spoke spoken, spend spent spent, stand stood stood, stick stuck stuck,
  take took taken, teach taught taught, tell told told, think thought thought, throw threw thrown, understand understood understood,
  wake woke woken, wear wore worn, win won won, write wrote written, blow blew blown, deal dealt dealt, dig dug dug, flee fled fled,
  hang hung hung, hide hid hidden, hurt hurt hurt, lend lent lent, light lit lit, ring rang rung, speed sped sped, strike struck struck,
  strive strove striven, unwind unwound unwound, weep wept wept, withdraw withdrew withdrawn, undergo underwent undergone,
  undertake undertook undertaken, overcome overcame overcome, stink stank stunk, steal stole stolen, split split split`
    .split(',')
    .map((forms) => forms.trim().split(' ') as [string, string, string])
    .map(([base, ...rest]) => [base, rest] as const),
)
const doubling =
  /^(?:[^aeiou]*(?:[^aeiouq]|qu)[aeiou][bdgklmnprt]|(?:ad|com|per|sub|trans|e)mit|pre?fer|refer|occur|regret|begin|forget|concur|equip|compel)$/
const nouns = new Map(
  `child children, person people, wife wives, life lives, man men, woman women, foot feet, tooth teeth, gentleman gentlemen, series series, aircraft aircraft, hero heroes`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)

const known = new Map<string, VerbForms>()

/** The forms of a verb, given in its base form; of a phrasal one ("find out") the first word is inflected. */
export function verbForms(verb: string): VerbForms {
  const forms = known.get(verb) ?? formsOf(verb)
  known.set(verb, forms)
  return forms
}

/** The plural of a noun; of several words the last is inflected. */
export function pluralOf(noun: string): string {
  const words = noun.split(' ')
  const last = words.pop()!
  return [...words, nouns.get(last) ?? withS(last)].join(' ')
}

/** The comparative and superlative of a short adjective: "bigger", "biggest". */
export function degreesOf(adjective: string): [comparative: string, superlative: string] {
  const stemmed = stem(adjective)
    .replace(/e$/, '')
    .replace(/([^aeiou])y$/, '$1i')
  return [`${stemmed}er`, `${stemmed}est`]
}

function formsOf(verb: string): VerbForms {
  const [base = '', ...particles] = verb.split(' ')
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)]
  const whole = (form: string) => [form, ...particles].join(' ')
  return {
    base: verb,
    third: whole(base === 'have' ? 'has' : withS(base)),
    past: whole(past!),
    participle: whole(participle!),
    ing: whole(
      `${stem(base)
        .replace(/ie$/, 'y')
        .replace(/([^eoy])e$/, '$1')}ing`,
    ),
  }
}

function withS(word: string): string {
  if (/(?:s|sh|ch|x|z)$|^(?:do|go|undergo)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

function regularPast(verb: string): string {
  return verb.endsWith('e') ? `${verb}d` : `${stem(verb).replace(/([^aeiou])y$/, '$1i')}ed`
}

/** With its last consonant doubled, where English does so before an ending. */
function stem(word: string): string {
  return doubling.test(word) ? word + word.at(-1) : word
}
