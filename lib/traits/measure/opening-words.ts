import type { Analysis } from '../../text/analysis.ts'
import type { Span } from '../../text/span.ts'

const small =
  /^(ok(?:ay)? so|ok(?:ay)?|omg|lol|lmf?ao|ha(?:ha)+h?|he(?:he)+h?|ugh+|a+w+|hmm+|oh|wow|well|so|yeah|yo|anyway|right|honestly|tbh|ngl|man)(?=[,.!…]*\s+\S)/iu

/** The small word of no weight that a text's own words open with, in lower case and without drawn-out letters; where it stands. */
export function openingOf({ text, bodyStart }: Analysis): (Span & { word: string }) | undefined {
  const match = small.exec(text.slice(bodyStart, bodyStart + 40))
  if (!match) return undefined
  const word = match[1]!
    .toLowerCase()
    .replace(/^ha(?:ha)+h?$/, 'haha')
    .replace(/^he(?:he)+h?$/, 'hehe')
    .replace(/^ugh+$/, 'ugh')
    .replace(/^a+w+$/, 'aww')
    .replace(/^hmm+$/, 'hmm')
  return { word, start: bodyStart, end: bodyStart + match[1]!.length }
}
