import type { Reading } from './reading.ts'
import { type Look, outcome } from './subject.ts'

/** Who speaks of whom: "I" stays "I", what is said to "you" is not said of oneself, and nobody is spoken of as "he" or "she". English only. */
export const sameSpeakers: Look = ({ draft, reply }) => {
  const name = 'same-speakers'
  if (draft.analysis.language !== 'en') return outcome(name, 'not looked at in this language', undefined)
  const [before, after] = [personsOf(draft), personsOf(reply)]
  const flip = flips.find(([from, to]) => before[from] && !before[to] && after[to] && !after[from])
  return outcome(
    name,
    'who speaks stays',
    flip && `The draft speaks of “${named[flip[0]]}”, the reply of “${named[flip[1]]}”.`,
  )
}

type Person = 'i' | 'you' | 'we' | 'he' | 'she' | 'they'
const named: Record<Person, string> = { i: 'I', you: 'you', we: 'we', he: 'he', she: 'she', they: 'they' }
const words: Record<Person, RegExp> = {
  i: /(?<![\p{L}'])(?:i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself|imma|idk)(?![\p{L}'])/u,
  you: /(?<![\p{L}'])(?:you|u|ur|your|yours|yourself|yourselves|you're|youre|you've|you'll|you'd|y'all|yall|ya)(?![\p{L}'])/u,
  we: /(?<![\p{L}'])(?:we|we're|we've|we'll|we'd|us|our|ours|ourselves)(?![\p{L}'])/u,
  he: /(?<![\p{L}'])(?:he|he's|he'd|he'll|him|his|himself)(?![\p{L}'])/u,
  she: /(?<![\p{L}'])(?:she|she's|she'd|she'll|her|hers|herself)(?![\p{L}'])/u,
  they: /(?<![\p{L}'])(?:they|they're|they've|they'll|they'd|them|their|themselves)(?![\p{L}'])/u,
}
/** What must not become what. "We" and "they" for a person of unknown sex are told by others. */
const flips: readonly (readonly [from: Person, to: Person])[] = [
  ['i', 'you'],
  ['i', 'he'],
  ['i', 'she'],
  ['i', 'they'],
  ['i', 'we'],
  ['we', 'i'],
  ['we', 'you'],
  ['we', 'they'],
  ['you', 'i'],
  ['you', 'he'],
  ['you', 'she'],
  ['he', 'she'],
  ['she', 'he'],
]

function personsOf({ plain }: Reading): Record<Person, boolean> {
  const own = plain.replace(
    /\b(?:thank you|ty|you know|let's|you guys|excuse me|let me|tell me|trust me|dear me|oh my|my god|us all|believe me|if you ask me)\b/g,
    ' ',
  )
  return {
    i: words.i.test(own),
    you: words.you.test(own),
    we: words.we.test(own),
    he: words.he.test(own),
    she: words.she.test(own),
    they: words.they.test(own),
  }
}
