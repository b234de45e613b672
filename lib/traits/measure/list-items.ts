import type { Span } from '../../text/span.ts'

/** A line of a list: where its bullet and its text begin, and where it ends, blanks left out. */
export interface ListItem extends Span {
  /** The bullet's sign. */
  bullet: string
  /** After the bullet and its blanks. */
  textStart: number
}

/** A bulleted list and what stands around it. */
export interface BulletList {
  items: readonly ListItem[]
  /** Where the line before it ends, its blanks left out; undefined where the text begins with the list. */
  introEnd: number | undefined
  /** Where the text after it begins; undefined where the list ends it. */
  restStart: number | undefined
}

const bulletPattern = /^[^\S\n]*[-*•·▪◦‣–] /mu
const linePattern = /^[^\S\n]*([-*•·▪◦‣–]) +(?=\S)(.*)$/u
const signature = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}$/u

/** The bulleted lists of a text, ascending; a single line counts, unless it signs the text ("- Ada"). */
export function bulletListsIn(text: string): BulletList[] {
  if (!bulletPattern.test(text)) return []
  const lists: { items: ListItem[]; introEnd: number | undefined; restStart: number | undefined }[] = []
  let open: ListItem[] | undefined
  let lastEnd: number | undefined
  let start = 0
  for (const line of text.split('\n')) {
    const match = linePattern.exec(line)
    const end = start + line.trimEnd().length
    if (match) {
      if (!open) lists.push({ items: (open = []), introEnd: lastEnd, restStart: undefined })
      open.push({ bullet: match[1]!, start, textStart: end - match[2]!.trimEnd().length, end })
    } else if (line.trim() !== '') {
      if (open) lists.at(-1)!.restStart = start + line.length - line.trimStart().length
      open = undefined
    }
    if (line.trim() !== '') lastEnd = end
    start += line.length + 1
  }
  return lists.filter(
    ({ items, restStart }) =>
      items.length > 1 || restStart !== undefined || !signature.test(text.slice(items[0]!.textStart, items[0]!.end)),
  )
}

/** Whether a text has a list, bulleted or numbered. */
export function hasList(text: string): boolean {
  return (
    bulletListsIn(text).some(({ items }) => items.length > 1) || /^\s*\d{1,2}[.)] .*\n+\s*\d{1,2}[.)] /mu.test(text)
  )
}
