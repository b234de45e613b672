import type { WordTable } from '../stylist/weights.ts'
import { analyze } from '../text/analysis.ts'
import { phrasesIn } from '../traits/word-choice.ts'
import type { Lesson } from './lessons.ts'

/** An exchange of words that a draft allowed, and the words that it would have gained. */
export interface Exchange {
  author: string
  from: string
  to: string
  gain: number
}

/** Counts by author, so that one's own can be left out of what one is judged by. */
type ByAuthor = Map<string, Map<string, [number, number]>>

/** What lessons and the exchanges that were possible in them tell of phrases, for any author but one. */
export function wordTables(
  lessons: readonly Lesson[],
  exchanges: readonly Exchange[],
): (without?: string) => WordTable {
  const phrases: ByAuthor = new Map()
  for (const { author, draft, post } of lessons) {
    for (const phrase of new Set(phrasesIn(analyze(draft)))) add(phrases, phrase, author, 1, 0)
    for (const phrase of new Set(phrasesIn(analyze(post)))) add(phrases, phrase, author, 0, 1)
  }
  const exchanged: ByAuthor = new Map()
  for (const { author, from, to, gain } of exchanges) {
    add(exchanged, `${from}>${to}`, author, 1, gain)
    add(exchanged, from, author, 1, gain)
  }
  return (without) => ({ phrases: summed(phrases, without), exchanges: summed(exchanged, without) })
}

function add(counts: ByAuthor, key: string, author: string, one: number, other: number): void {
  const own = counts.get(key) ?? new Map<string, [number, number]>()
  const [a, b] = own.get(author) ?? [0, 0]
  counts.set(key, own.set(author, [a + one, b + other]))
}

function summed(counts: ByAuthor, without: string | undefined): Record<string, number[]> {
  const sums: Record<string, number[]> = {}
  for (const key of [...counts.keys()].toSorted()) {
    let [one, other] = [0, 0]
    for (const [author, [a, b]] of counts.get(key)!) {
      if (author === without) continue
      one += a
      other += b
    }
    if (one !== 0 || other !== 0) sums[key] = [one, Math.round(other * 100) / 100]
  }
  return sums
}
