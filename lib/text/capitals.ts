import type { Analysis } from './analysis.ts'
import type { Span } from './span.ts'
import { countBefore } from './words-at.ts'

/** How far around a span is looked. */
const nearby = 100

/** Whether the sentence around a span is written in capitals throughout, in more than one word. */
export function isCapitals({ text, sentences }: Pick<Analysis, 'text' | 'sentences'>, { start, end }: Span): boolean {
  const sentence = sentences[countBefore(sentences, start + 1) - 1]
  const own = sentence && end <= sentence.end ? sentence : undefined
  const from = Math.max(own?.start ?? 0, start - nearby)
  const around = text.slice(from, Math.min(own?.end ?? text.length, end + nearby))
  return around.trim().includes(' ') && around === around.toUpperCase() && around !== around.toLowerCase()
}
