import { baseVerbs } from '../../text/base-verbs.ts'
import type { Word } from '../../text/words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const determiners = set(
  `a an the this that these those my your ur his her its our their some any no every each another what which whose both all own`,
)
const subjects = set('i you u he she it we they there who everyone everybody someone somebody nobody')
const beings = set(
  `am is are was were be been being i'm im you're youre we're they're theyre he's she's it's its that's thats there's who's isn't isnt wasn't
  wasnt aren't arent weren't werent ain't what's`,
)
const having = set(
  `have has had having i've ive you've youve we've weve they've theyve he'd she'd haven't havent hasn't hasnt hadn't hadnt he's she's it's`,
)
const modals = set(
  `will would can could should must may might shall do does did don't dont doesn't doesnt didn't didnt can't cant cannot couldn't couldnt won't
  wont wouldn't wouldnt shouldn't shouldnt i'll you'll we'll they'll he'll she'll it'll i'd you'd we'd they'd he'd she'd`,
)
const verbal = set(
  "i you u we they who to never always just really also still please lets let's gonna wanna gotta not people",
)
const between = set(
  `not never just already also still always ever only really finally recently even i you u he she it we they all both been being not yet since`,
)
const nothings = set(
  'thing something nothing anything everything morning evening king ring spring string during wedding ceiling',
)
const objects = set(
  'me you u him her it us them myself yourself himself herself ourselves themselves everyone everybody someone',
)
const prepositions = set(
  'of in on at for with to from by about into over under near after before without than as like until since behind through',
)

/** Common adjectives that stand after "is" and take "very". Compiled for this project. */
const adjectives =
  set(`absurd adorable afraid amazing angry annoyed annoying anxious ashamed aware awesome awful awkward bad beautiful big
  bitter blessed boring bored brave bright brilliant broken busy calm careful cheap clean clear clever close cold comfortable complicated
  concerned confident confused confusing cool crazy creative creepy cruel curious cute dangerous dark dead deep delicious depressed depressing
  different difficult dirty disappointed disappointing disgusting dramatic drunk dry dull dumb early easy effective embarrassed embarrassing
  emotional empty excited exciting exhausted exhausting expensive fair familiar famous fast fat fine fluffy friendly frustrated frustrating full
  fun funny generous gentle glad good gorgeous grateful great gross guilty handsome happy hard harsh healthy heartbroken heartbreaking heavy
  helpful high hilarious honest honoured honored hot huge humble hungry hurt ill important impressed impressive impatient inspired inspiring
  intelligent intense interested interesting jealous kind late lazy light limited lonely long lost loud lovely low lucky mad messy mean
  miserable motivated moved nasty neat nervous nice noisy obsessed obvious odd old overwhelmed overwhelming painful peaceful perfect pleasant
  pleased poor popular positive powerful precious pretty productive proud quick quiet random rare ready relaxed relaxing relevant relieved
  rewarding rich ridiculous romantic rough rude sad safe satisfying scared scary selfish sensitive serious shiny shocked shocking short shy
  sick silly similar simple sleepy slow small smart smooth soft solid sore sorry special spicy strange stressed stressful strict strong stuck
  stunning stupid stylish successful sure surprised surprising sweet talented tall tasty tempting terrible terrified thankful thin thirsty
  thoughtful thrilled tight tiny tired tiring tough touched touching tricky true ugly uncomfortable unfair unhappy unique upset upsetting useful
  useless valuable warm weak weird well wet wild wise wonderful worried worrying worth worthwhile wrong young yummy`)

type Test = (word: Word) => boolean
const oneOf =
  (words: ReadonlySet<string>): Test =>
  ({ lower }) =>
    words.has(lower)

/** The classes of words that the tables' contexts name; what a lone word is in English, as far as its form can tell. */
export const wordClasses: Readonly<Record<string, Test>> = {
  DET: ({ lower }) =>
    determiners.has(lower) || (/['s]s$|'s$/.test(lower) && lower.endsWith("'s") && !beings.has(lower)),
  /** Possessives. */
  OWN: ({ lower }) => /^(?:my|your|ur|his|her|our|their)$/.test(lower),
  PRON: oneOf(subjects),
  BE: oneOf(beings),
  HAVE: oneOf(having),
  MODAL: oneOf(modals),
  NOT: ({ lower }) =>
    /^(?:not|never|no|nor|neither|cannot|hardly|barely|without)$|n't$|^(?:dont|cant|wont|isnt|didnt|wasnt)$/.test(
      lower,
    ),
  /** What a verb in its base form follows. */
  VERBAL: ({ lower }) => verbal.has(lower) || modals.has(lower),
  /** What may stand between an auxiliary and its participle. */
  BETWEEN: oneOf(between),
  BASE: ({ text }) => baseVerbs.has(text),
  ING: ({ lower }) => lower.length > 4 && /ing?$/.test(lower) && lower.endsWith('ing') && !nothings.has(lower),
  ED: ({ lower }) => lower.length > 4 && lower.endsWith('ed'),
  LY: ({ lower }) => lower.endsWith('ly') && lower.length > 4,
  ADJ: oneOf(adjectives),
  OBJ: oneOf(objects),
  PREP: oneOf(prepositions),
  /** What a noun phrase begins with: a determiner, a pronoun or a name. */
  NP: ({ lower, text }) =>
    determiners.has(lower) || objects.has(lower) || (text.charAt(0) !== lower.charAt(0) && !/^i(?:'|$)/.test(lower)),
  DEGREE: ({ lower }) =>
    /^(?:very|so|too|more|most|less|least|as|quite|how|really|pretty|rather|extremely)$/.test(lower),
  HELLO: ({ lower }) => /^(?:hello|hi|hey|morning|thanks|night|goodnight|evening)$/.test(lower),
  COMPARED: ({ lower }) => /^(?:more|most|less|least)$/.test(lower),
}
