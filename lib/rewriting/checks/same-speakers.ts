import { stemOf } from './near-words.ts'
import type { Reading, Term } from './reading.ts'
import { type Look, outcome } from './subject.ts'

/** Who speaks of whom: "I" stays "I", what one does oneself is not said of "you", and nobody becomes a "he" or "she". English only. */
export const sameSpeakers: Look = ({ draft, reply }) => {
  const name = 'same-speakers'
  if (draft.analysis.language !== 'en') return outcome(name, 'not looked at in this language', undefined)
  const [before, after] = [deedsOf(draft), deedsOf(reply)]
  const flip = flips.find(([from, to]) => before.has(from) && !before.has(to) && after.has(to) && !after.has(from))
  if (flip) return outcome(name, '', `The draft speaks of “${flip[0]}”, the reply of “${flip[1]}”.`)
  const turned = [...after].flatMap(([person, deeds]) =>
    [...deeds].filter((deed) => isTurned(person, deed, before)).map((deed) => [person, deed] as const),
  )[0]
  return outcome(name, 'who speaks stays', turned && `The reply says of “${turned[0]}” what the draft says of another.`)
}

type Person = 'I' | 'you' | 'we' | 'he' | 'she' | 'they'

const personOf = new Map(
  Object.entries({
    I: "i i'm im i've ive i'd i'll me my mine myself imma idk",
    you: "you u ur your yours yourself yourselves you're youre you've you'll you'd y'all yall ya",
    we: "we we're we've we'll we'd us our ours ourselves",
    he: "he he's he'd he'll him his himself",
    she: "she she's she'd she'll her hers herself",
    they: "they they're they've they'll they'd them their theirs themselves",
  }).flatMap(([person, words]) => words.split(' ').map((word) => [word, person as Person] as const)),
)

/** What must not become what as a whole. "You" is also anybody, "they" anyone whose sex is not known. */
const flips: readonly (readonly [from: Person, to: Person])[] = [
  ['I', 'he'],
  ['I', 'she'],
  ['I', 'we'],
  ['we', 'I'],
  ['you', 'I'],
  ['you', 'he'],
  ['you', 'she'],
  ['he', 'she'],
  ['she', 'he'],
]

/** How far what somebody does may stand from them, in UTF-16 units. */
const nearby = 120

/** Of each person that a text speaks of, the next word of the sentence that tells something: what they do or have. */
function deedsOf({ text, terms }: Reading): ReadonlyMap<Person, ReadonlySet<string>> {
  const deeds = new Map<Person, Set<string>>()
  for (const [index, { word }] of terms.entries()) {
    const person = personOf.get(word.lower)
    if (person === undefined || isPhrase(terms, index)) continue
    const own = deeds.get(person) ?? new Set()
    deeds.set(person, own)
    const end = word.end + /^[^.!?…\n]*/.exec(text.slice(word.end, word.end + nearby))![0].length
    const following = terms.slice(index + 1, index + 4)
    const other = following.findIndex((term) => term.word.start >= end || personOf.has(term.word.lower))
    const next = following.slice(0, other === -1 ? undefined : other).find(({ isContent }) => isContent)
    if (next) own.add(stemOf(next.word.lower))
  }
  return deeds
}

/** "thank you", "let me": nobody is spoken of. */
function isPhrase(terms: readonly Term[], index: number): boolean {
  const before = terms[index - 1]?.word.lower ?? ''
  const after = terms[index + 1]?.word.lower ?? ''
  const { lower } = terms[index]!.word
  return (
    /^(?:thank|let|excuse|trust|tell|believe|dear|oh)$/.test(before) ||
    (lower === 'you' && /^(?:know|guys|all|see)$/.test(after)) ||
    (lower === 'my' && /^(?:god|gosh|goodness)$/.test(after))
  )
}

/** Whether the draft says such a thing of the first person and not of this one, or the other way round. */
function isTurned(person: Person, deed: string, before: ReadonlyMap<Person, ReadonlySet<string>>): boolean {
  if (before.get(person)?.has(deed)) return false
  const opposite: readonly Person[] = person === 'you' ? ['I'] : person === 'I' ? ['you'] : []
  return opposite.some((one) => before.get(one)?.has(deed))
}
