import { onFirstUse } from '../../text/on-first-use.ts'
import { isNoName } from '../../traits/words/heading-words.ts'
import { brands, wordsAsNames } from './lists/brands.ts'
import { everydayWords } from './lists/everyday-words.ts'
import { functionWords } from './lists/function-words.ts'
import { givenNames } from './lists/given-names.ts'
import { places } from './lists/places.ts'
import { groupsOf, stemOf } from './near-words.ts'

const setOf = (list: string) => onFirstUse(() => new Set(list.split(/\s+/)))
const names = setOf(`${givenNames} ${places} ${brands}`)
const small = setOf(functionWords)
const everyday = onFirstUse(() => new Set(everydayWords.split(/\s+/).map(stemOf)))

/** Whether a word, in small letters, is mostly a name. */
export function isNameByList(lower: string): boolean {
  return names().has(lower)
}

const asNames = setOf(wordsAsNames)

/** Whether a word that is an everyday one, too, is a name where it has a capital. */
export function isNameByCapital(lower: string): boolean {
  return asNames().has(lower)
}

/** Whether an English word, in small letters, is an everyday one. */
export function isEveryday(lower: string): boolean {
  const bare = lower.replace(/'(?:\p{L}{1,2})?$/u, '')
  return (
    small().has(lower) ||
    small().has(bare) ||
    everyday().has(stemOf(bare)) ||
    groupsOf(stemOf(bare)).length > 0 ||
    isNoName({ lower: bare, text: bare, start: 0, end: bare.length })
  )
}
