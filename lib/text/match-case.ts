import { casingOf, withCapitalFirst } from './words.ts'

/** A replacement in the casing of what it replaces: a capital first letter or capitals throughout are taken over. */
export function matchCase(replaced: string, replacement: string): string {
  const letters = replaced.replace(/[^\p{L}]/gu, '')
  const casing = casingOf(letters || replaced)
  if (casing === 'upper' && letters.length > 2) return replacement.toUpperCase()
  const first = replaced.trimStart()
  const startsHigh = casingOf(first.charAt(0)) === 'title' && !/^I(?:['’]|\s|$)/.test(first)
  return startsHigh ? withCapitalFirst(replacement) : replacement
}
