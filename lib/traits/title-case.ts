import type { Analysis } from '../text/analysis.ts'
import { casingOf, withSmallFirst, type Word } from '../text/words.ts'
import { habit } from './measure/habit.ts'
import { isNoName } from './words/heading-words.ts'
import { overlapsAny } from '../text/span.ts'
import { isEnglishWord } from '../text/words-at.ts'

/** Who writes a title in one post of twenty or more means the one that stands in a draft. */
const meant = 20
const fewestWords = 3
const notAlways = new Set(
  `a an the and or but nor for so yet of in on at to by up as is it if from with into over than vs via de la le`.split(
    ' ',
  ),
)

/** Lines in Title Case Like This. For who writes none, the words that are surely no names become small. */
export const titleCase = habit({
  id: 'title-case',
  feature: 'capitalization',
  yes: 'with',
  no: 'without',
  says: { yes: 'write a line with capitals Like This One' },
  unit: 'posts',
  fewest: 20,
  count: (post) => (post.words.length < fewestWords ? [] : titlesIn(post).length > 0 ? ['with'] : ['without']),
  edits: (draft, wanted) =>
    wanted
      ? []
      : titlesIn(draft).flatMap(({ lowered }) =>
          lowered.map(({ start, end, text }) => ({ start, end, replacement: withSmallFirst(text) })),
        ),
  calms: (claim) => Math.max(0, 1 - meant * claim.rate),
})

/** The lines that are titles, each with the words that owe their capital to that; names are half of the line at most. */
function titlesIn({ text, words, englishWords, entities }: Analysis): { lowered: Word[] }[] {
  const others = entities.filter(({ kind }) => kind !== 'number')
  const titles: { lowered: Word[] }[] = []
  let start = 0
  let index = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const own: Word[] = []
    for (; index < words.length && words[index]!.start < end; index++) own.push(words[index]!)
    // Links, tags and quotations have capitals of their own; a figure has none.
    const isPlain = !overlapsAny({ start, end }, others)
    const parts = isPlain && /^.{6,100}$/.test(line) && !/[.;]\S*\s/.test(line) ? withoutFirst(text, own) : []
    const lowered = parts.filter(
      (word) => isEnglishWord({ englishWords }, word) && casingOf(word.text) === 'title' && isNoName(word),
    )
    const bare = parts.filter((word) => casingOf(word.text) === 'lower' && !notAlways.has(word.lower))
    const capitals = parts.filter((word) => casingOf(word.text) !== 'lower')
    if (bare.length === 0 && lowered.length >= 2 && lowered.length * 2 >= capitals.length) titles.push({ lowered })
    start = end + 1
  }
  return titles
}

/** The line's words but those that begin it, or begin anew after a colon or a question. */
function withoutFirst(text: string, words: readonly Word[]): Word[] {
  if (words.length < fewestWords) return []
  return words.filter(
    (word, index) => index > 0 && !/[:?!–—(]["“]?\s*$/.test(text.slice(words[index - 1]!.end, word.start)),
  )
}
