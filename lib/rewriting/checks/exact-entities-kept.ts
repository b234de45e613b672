import { type EntityKind, findEntities } from '../../text/entities.ts'
import { overlapsAny } from '../../text/span.ts'
import { covers, plainly, read, vocabularyOf } from './reading.ts'
import { type Look, outcome, some, type Subject } from './subject.ts'

/** Kinds of which each has to stand in the reply as often as in the draft; a rewrite may set them in another order. */
const exact: ReadonlySet<EntityKind> = new Set([
  'code',
  'link',
  'email',
  'mention',
  'hashtag',
  'cashtag',
  'shortcode',
  'quotation',
])

/** Links, mentions, hashtags, cashtags, e-mail addresses, code, shortcodes and quotations: all there, none changed, doubled or new. */
export const exactEntitiesKept: Look = (subject) => {
  const drafted = exactOf(subject.draft.text)
  const replied = exactOf(subject.reply.text)
  const lost = without(drafted, replied)
  const added = without(replied, drafted).filter((entity) => !isOwnWords(entity, subject))
  const complaint =
    lost.length > 0
      ? `The reply lost or changed ${some(lost)}.`
      : added.length > 0
        ? `The reply has ${some(added)}, which the draft does not have.`
        : undefined
  return outcome('entities-kept', `${drafted.length} kept`, complaint)
}

/** The links, quotations and so on of a text, a quotation without its marks. */
function exactOf(text: string): string[] {
  const entities = findEntities(text).filter(({ kind }) => exact.has(kind))
  const paths = [...text.matchAll(path)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((span) => !overlapsAny(span, entities))
  return [
    ...entities.map(({ kind, text: own }) => (kind === 'quotation' ? `"${wordsOf(own)}"` : own)),
    ...paths.map((one) => one.text),
  ]
}

/** A name of a file or of something in a program: "docs/how_to.md", "max_size". */
const path =
  /(?<![\p{L}\p{N}_./-])(?:[\p{L}\p{N}.-]{1,64}\/){0,8}(?:[\p{L}\p{N}-]{2,64}_[\p{L}\p{N}_-]{2,64}(?:\.[a-z]{1,5})?|[\p{L}\p{N}-]{1,64}\.(?:md|txt|pdf|js|ts|tsx|py|json|html|css|csv|yml|yaml|toml|rs|go|sh|png|jpg|zip|exe|log|sql|env|lock))(?![\p{L}\p{N}_])/gu

/** How a quotation reads, whatever its marks are and whether the sentence's own mark stands inside. */
export function wordsOf(quotation: string): string {
  return quotation
    .replace(/^[\s>"'“”„«»‘’]+|[\s"'“”„«»‘’,.]+$/gu, '')
    .replaceAll('’', "'")
    .trim()
}

/** Those of the first that the second does not have as often. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return some.filter((one) => {
    const count = left.get(one) ?? 0
    left.set(one, count - 1)
    return count <= 0
  })
}

/** Whether a quotation only puts marks around what the draft says itself, or nearly so. */
function isOwnWords(entity: string, { draft }: Subject): boolean {
  if (!entity.startsWith('"')) return false
  const quoted = read(entity.slice(1, -1))
  const words = quoted.analysis.words.map(({ lower }) => lower)
  const drafted = vocabularyOf(draft)
  const content = quoted.terms.filter(({ isContent }) => isContent)
  if (content.length > 0 && content.every((term) => covers(drafted, term))) return true
  return words.length > 0 && ` ${lettersOf(draft.plain)} `.includes(` ${words.map(lettersOf).join(' ')} `)
}

function lettersOf(text: string): string {
  return plainly(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}
