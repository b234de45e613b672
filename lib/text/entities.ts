import { digitWords } from './digit-words.ts'
import type { Span } from './span.ts'
import { quotedOwnWords } from './whole-quotation.ts'

/** What an entity is. */
export type EntityKind =
  | 'code'
  | 'link'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'cashtag'
  | 'shortcode'
  | 'quotation'
  | 'number'
  | 'initials'
  | 'name'
  | 'identifier'

/** A part of a text that no rewrite may touch. */
export interface Entity extends Span {
  kind: EntityKind
  text: string
}

// One pass over the text: at each place the first alternative that fits wins, so code comes before links, links before
// numbers. Each is bounded and unambiguous, so that no text makes it backtrack for long.
const patterns: readonly (readonly [kind: EntityKind, pattern: string])[] = [
  [
    'code',
    '```[^`]+```|`[^`\\n]+`|&(?:[A-Za-z]{2,8}|#\\d{1,6});|<\\/?[A-Za-z][A-Za-z0-9]{0,15}(?: [^<>\\n]{0,200})?\\/?>|(?<![\\p{L}\\p{N}_])__[a-z0-9]+(?:_[a-z0-9]+)*__(?![\\p{L}\\p{N}_])',
  ],
  [
    'link',
    '\\b(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Ww]{3}\\.)[^\\s<>"“”。、，！？；：」』）،؛؟]+|(?<![\\p{L}\\p{N}@._-])(?:[A-Za-z0-9-]+\\.)+(?:(?:com|org|net|io|co|uk|de|fr|tv|ly|app|dev|blog|social|info|edu|gov|eu|ca|au|fm|nl|example)(?:\\/[^\\s<>"“”]*)?|[a-z]{2,24}\\/[^\\s<>"“”。、，！？；：」』）،؛؟]+)(?![\\p{L}\\p{N}])',
  ],
  ['email', '[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}'],
  [
    'mention',
    '(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_]+(?:[.-][\\p{L}\\p{N}_]+)*(?:@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)?',
  ],
  ['hashtag', '(?<![\\p{L}\\p{N}_&])[#＃][\\p{L}\\p{M}\\p{N}_]+'],
  ['cashtag', '(?<![\\p{L}\\p{N}_])\\$\\p{L}{1,6}(?![\\p{L}\\p{N}])'],
  ['shortcode', ':[A-Za-z][A-Za-z0-9_+-]{1,40}:'],
  [
    'quotation',
    '(?<![\\p{L}\\p{N}])"[^"\\n]{1,400}"(?![\\p{L}\\p{N}])|“[^”\\n]{1,400}”|«[^»\\n]{1,400}»|„[^“”\\n]{1,400}[“”]|^[ \\t]*>[^\\n]*',
  ],
  [
    'quotation',
    "(?<![\\p{L}\\p{N}'’])'[^'\\s](?:[^'\\n]|(?<=\\p{L})'(?=\\p{L})){1,300}'(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])‘(?:[^‘’\\n]|(?<=\\p{L})’(?=\\p{L})){1,400}’(?!\\p{L})",
  ],
  [
    'initials',
    '(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,}|(?<![\\p{L}\\p{N}])(?:Ph|Ed|Eng)\\.\\p{L}\\.|(?<![\\p{L}\\p{N}.])(?:[A-HJ-Z]\\. )+(?=\\p{Lu}\\p{Ll})',
  ],
  [
    'name',
    '(?<![\\p{L}\\p{N}])(?:\\p{Lu}{1,4}(?:&\\p{Lu}{1,4})+|\\p{Lu}(?:-\\p{L}+)+|\\p{Lu}{1,3}[+#]+)(?![\\p{L}\\p{N}])',
  ],
  ['identifier', '(?<![\\p{L}\\p{N}_])\\p{L}[\\p{L}\\p{N}]*(?:_[\\p{L}\\p{N}]+)+(?![\\p{L}\\p{N}])'],
  [
    'number',
    "(?<![\\p{L}\\p{N}<])[\\p{Sc}+]?(?:\\p{L}*\\p{N})[\\p{L}\\p{N}]*(?:[.,:\\/'’-]\\p{N}[\\p{L}\\p{N}]*)*[%\\p{Sc}°]?(?!\uFE0F?\u20E3)",
  ],
]

/** A pattern with one group for each kind, and the kinds in the groups' order. */
interface EntityPattern {
  pattern: RegExp
  kinds: readonly EntityKind[]
}

// Most texts have no "@" and no "_", and looking for what needs one takes longest.
const needs: Partial<Record<EntityKind, string>> = { email: '@', mention: '@', identifier: '_' }
const patternsBySigns = new Map(
  ['', '@', '_', '@_'].map((signs) => [
    signs,
    patternOf(patterns.filter(([kind]) => signs.includes(needs[kind] ?? ''))),
  ]),
)

const trailingMarks = /[.,!?;:'’)\]}…]+$/u

/**
 * The links, mentions, hashtags, numbers, code, quoted text and e-mail addresses of a text, ascending and apart. Own words are no
 * quoted text, though marks stand around them all: what they hold is found.
 */
export function findEntities(text: string): Entity[] {
  const entities: Entity[] = []
  if (!/[\p{N}@#＃`:"“«„‘'>$./&+_-]/u.test(text)) return entities
  const signs = `${text.includes('@') ? '@' : ''}${text.includes('_') ? '_' : ''}`
  const { pattern, kinds } = patternsBySigns.get(signs)!
  const own = quotedOwnWords(text)
  pattern.lastIndex = own ? own.start + 1 : 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const kind = kinds[match.indexOf(match[0], 1) - 1]!
    const matched = kind === 'link' ? withoutTrailingMarks(match[0]) : match[0]
    pattern.lastIndex = match.index + matched.length
    entities.push({ kind, text: matched, start: match.index, end: match.index + matched.length })
  }
  return entities
}

/** Whether two texts' entities read alike, in the same order; a word spelled with a digit ("gr8") is no number. */
export function sameEntities(one: readonly Entity[], other: readonly Entity[]): boolean {
  const mine = one.filter(isUntouchable)
  const others = other.filter(isUntouchable)
  return mine.length === others.length && mine.every((entity, index) => read(entity) === read(others[index]!))
}

/** A quotation reads alike between curly and straight marks. */
function read({ kind, text }: Entity): string {
  return kind === 'quotation' ? text.replaceAll(/^“|”$/g, '"') : text
}

/** Whether no rewrite may touch it: all but words that are spelled with a digit. */
export function isUntouchable({ kind, text }: Entity): boolean {
  return kind !== 'number' || !digitWords.has(text.toLowerCase())
}

function patternOf(some: typeof patterns): EntityPattern {
  return {
    pattern: new RegExp(some.map(([, pattern]) => `(${pattern})`).join('|'), 'gmu'),
    kinds: some.map(([kind]) => kind),
  }
}

/** A closing bracket belongs to a link only if the link opens it. */
function withoutTrailingMarks(link: string): string {
  const marks = trailingMarks.exec(link)?.[0] ?? ''
  const bare = link.slice(0, link.length - marks.length)
  return bare.includes('(') && marks.startsWith(')') ? bare + ')' : bare
}
