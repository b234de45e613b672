import type { Analysis } from '../text/analysis.ts'
import { commaPlaces, commaUse, spansOf, subject } from './measure/comma-habit.ts'
import { habit } from './measure/habit.ts'
import { isBaseVerb, isRegularParticiple } from '../text/base-verbs.ts'
import { participles } from './measure/participles.ts'
import { countBefore, sentenceAt } from '../text/words-at.ts'

/** Before a clause that hangs on the one before. */
const hanging =
  '(?=(?:because|cause|cuz|bc|since|when|while|until|unless|if|where|although|though|even though|especially) \\p{L})'
/** Before a small word at the sentence's end. */
const trailing = '(?=(?:too|either|though|tho|please|anyway|anyways|as well|lol|haha)(?:[.!?…]|\\s*$|\\s*\\n))'
/** After a clause or phrase that a sentence opens with. */
const openers =
  'when|if|as|since|after|before|while|once|until|although|though|even|because|despite|considering|in|on|at|during|for|by|this|last|next|every'
const fronted = `(?=(?:${subject}|the|my)(?!\\p{L}))(?<=(?:^|[.!?…\\n]\\s{0,3})(?:${openers})(?: [\\p{L}']+){1,8}, )`
const safe = new RegExp(`, (?:${[hanging, trailing, fronted].join('|')})`, 'giu')

/**
 * Whether posts of some length do without any comma. Of a draft's commas those go that no reader misses; of the others
 * those after opening words, before "and", "but", "so", and in lists have traits of their own.
 */
export const commas = habit({
  id: 'commas',
  feature: 'punctuation',
  yes: 'with',
  no: 'free',
  says: { yes: 'use a comma in a longer post', no: 'do without commas in a longer post' },
  unit: 'posts',
  count(post) {
    const use = commaUse(post)
    return use ? [use] : []
  },
  edits: (draft, wanted) =>
    wanted || !draft.text.includes(', ')
      ? []
      : commaPlaces(draft, spansOf(draft.text, safe))
          .filter(({ start, end }) => !isDenied(draft, start) && !takesObject(draft, start, end))
          .map(({ start, end }) => ({ start, end, replacement: ' ' })),
})

/** "Before eating, the kids wash": without the comma they would be eaten. */
function takesObject({ text, words }: Analysis, start: number, end: number): boolean {
  const verb = words[countBefore(words, start) - 1]
  if (verb === undefined || verb.end !== start || !/^(?:the|my|it|you)(?!\p{L})/iu.test(text.slice(end, end + 5)))
    return false
  const { lower } = verb
  return lower.endsWith('ing') || isBaseVerb(lower) || isRegularParticiple(lower) || participles.has(lower)
}

/** "I did not go, because": without the comma the reason would be what is denied. */
function isDenied({ text, sentences }: Analysis, at: number): boolean {
  const sentence = sentenceAt({ sentences }, at)
  return /\b(?:not|never|no|nobody|nothing|cannot)\b|n['’]?t\b/i.test(text.slice(sentence?.start ?? 0, at))
}
