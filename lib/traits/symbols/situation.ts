import type { Analysis } from '../../text/analysis.ts'
import { isGrave } from '../../text/gravity.ts'
import { feelingOf, feelings } from '../../text/mood.ts'
import { onceForEach } from '../../text/once-for-each.ts'

const mostStems = 6

/** Every situation in which a post may be. */
export const allSituations = [
  'asks',
  'cries',
  'tells',
  ...feelings,
  'plain',
  'links',
  'links nowhere',
  'grave',
] as const
/** One of them: no post is in both of "asks" and "tells", and so on. */
export type Situation = (typeof allSituations)[number]

/** What a post is like as far as symbols may hang on it: how it ends, what its English words feel, whether it links somewhere, and whether it is grave. */
export const situationsOf = onceForEach((text): readonly Situation[] => {
  const ends = text.text.includes('?') ? 'asks' : text.text.includes('!') ? 'cries' : 'tells'
  const links = text.entities.some(({ kind }) => kind === 'link') ? 'links' : 'links nowhere'
  return [ends, feelingOf(text.englishWords), links, ...(isGrave(text.text) ? (['grave'] as const) : [])]
})

/** What a post is about, in any language: its hashtags, and the beginnings of its longest words. */
export function stemsOf({ words, entities }: Analysis): string[] {
  const tags = entities.filter(({ kind }) => kind === 'hashtag').map(({ text }) => text.toLowerCase())
  const longest = [...new Set(words.filter(({ lower }) => lower.length > 3).map(({ lower }) => lower))]
    .toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .slice(0, mostStems)
  return [...new Set([...tags.slice(0, 3), ...longest.map((word) => word.slice(0, 6))])]
}
