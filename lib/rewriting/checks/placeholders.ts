import { type Entity, type EntityKind, findEntities } from '../../text/entities.ts'

/**
 * What stands for an entity: a word in capitals that says what it is, and a number, in square brackets. Small models copy
 * such a word as they copy a name; numbers alone they count on, and rare signs they leave out.
 */
const nameOf: Partial<Record<EntityKind, string>> = {
  code: 'CODE',
  link: 'LINK',
  email: 'EMAIL',
  mention: 'USER',
  hashtag: 'TAG',
  cashtag: 'STOCK',
  shortcode: 'ICON',
  quotation: 'QUOTE',
}
const names = Object.values(nameOf).join('|')

const inside = `[ ]?(?:${names})[ ]?[-_#:№]?[ ]?\\d{1,3}[ ]?`
/** As a model may have written one: in other brackets or none, with blanks, in small letters, with escaped brackets. */
const written = new RegExp(
  ['\\\\?\\[_\\\\?\\]', '\\{_\\}', '<_>', '«_»', '(?<![\\p{L}\\p{N}])_(?![\\p{L}\\p{N}])']
    .map((form) => form.replace('_', () => inside))
    .join('|'),
  'giu',
)
const unnumbered = new RegExp(`[[{<][ ]?(${names})[ ]?[\\]}>]`, 'giu')

/**
 * Entities of the draft put behind placeholders, and how to put them back. Numbers and names stay, as a sentence is hard to rewrite without them.
 * An entity that stands twice has the same placeholder twice.
 */
export function hideEntities(draft: string): { text: string; restore(reply: string): string } {
  const hidden = new Map<number, Entity>()
  const numberOf = new Map<string, number>()
  const first = firstFree(draft)
  let text = ''
  let at = 0
  for (const entity of findEntities(draft)) {
    const name = nameOf[entity.kind]
    if (name === undefined) continue
    const number = numberOf.get(entity.text) ?? first + hidden.size
    numberOf.set(entity.text, number)
    hidden.set(number, entity)
    text += `${draft.slice(at, entity.start)}[${name}${number}]`
    at = entity.end
  }
  return { text: text + draft.slice(at), restore: (reply) => restored(draft, reply, hidden) }
}

/** A number that no placeholder-like words of the draft itself have: "see link 1". */
function firstFree(draft: string): number {
  let most = 0
  for (const match of draft.matchAll(written)) most = Math.max(most, numberIn(match[0]))
  return most + 1
}

function numberIn(placeholder: string): number {
  return Number(/\d+/.exec(placeholder)![0])
}

function restored(draft: string, reply: string, hidden: ReadonlyMap<number, Entity>): string {
  if (hidden.size === 0) return reply
  const numbered = reply.replace(written, (whole, at: number) => {
    const entity = hidden.get(numberIn(whole))
    return entity ? inPlace(entity, whole, reply, at, draft) : whole
  })
  // A draft full of them is no draft, and looking around each would take long.
  if (hidden.size > 50) return numbered
  const all = [...hidden.values()]
  const whole = numbered.replace(unnumbered, (placeholder, name: string) => {
    const own = all.filter(({ kind }) => nameOf[kind] === name.toUpperCase())
    return own.length === 1 && !numbered.includes(own[0]!.text) ? own[0]!.text : placeholder
  })
  return all.reduce((text, entity) => withoutEmphasis(text, entity.text, draft), whole)
}

/** The entity, without the sign that the model put before its placeholder once more ("@[USER1]", "#[TAG2]"), and with one pair of quotation marks. */
function inPlace({ kind, text }: Entity, whole: string, reply: string, at: number, draft: string): string {
  const before = reply[at - 1] ?? ''
  const after = reply[at + whole.length] ?? ''
  if (draft.includes(before + text) && draft.includes(text + after)) return text
  if ('@#$'.includes(text[0]!) && before === text[0]) return text.slice(1)
  const isQuoted = kind === 'quotation' && /["“”„«»]/u.test(before) && /["“”«»]/u.test(after)
  const isCoded = kind === 'code' && before === '`' && after === '`'
  return (isQuoted || isCoded) && text.length > 2 ? text.slice(1, -1) : text
}

/** Brackets and stars that the model set around the placeholder go; what the draft has itself stays. */
function withoutEmphasis(text: string, entity: string, draft: string): string {
  return [`**${entity}**`, `*${entity}*`, `[${entity}]`, `\`${entity}\``]
    .filter((emphasised) => !draft.includes(emphasised))
    .reduce((result, emphasised) => result.replaceAll(emphasised, () => entity), text)
}
