import type { Reading } from './reading.ts'

/** A text with those of its entities that the other has word for word left blank: there is nothing more to look for in them. */
export function mergedBlank({ text, analysis }: Reading, other: Reading): string {
  const others = new Set(other.analysis.entities.map((entity) => entity.text))
  let result = ''
  let at = 0
  for (const { kind, text: own, start, end } of analysis.entities) {
    if (kind === 'number' || kind === 'initials' || kind === 'name' || !others.has(own)) continue
    result += `${text.slice(at, start)} ; `
    at = end
  }
  return result + text.slice(at)
}
