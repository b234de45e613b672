import type { Analysis } from '../text/analysis.ts'
import type { Edit } from '../text/edits.ts'
import { overlapsAny } from '../text/span.ts'
import { habit } from './measure/habit.ts'

/** Who marks words in one post of twenty or more means the marks that stand in a draft. */
const meant = 20

/** Markdown in posts: bold and italic marks, headings, rules. Taken out for those who write none; lists have their own trait. */
export const markup = habit({
  id: 'markup',
  feature: 'layout',
  yes: 'with',
  no: 'without',
  says: { yes: 'mark words or headings as in Markdown (**bold**, # heading)' },
  unit: 'posts',
  fewest: 20,
  leastPosts: { no: 10 },
  count: (post) => (post.words.length === 0 ? [] : withoutMarks(post).length > 0 ? ['with'] : ['without']),
  edits: (draft, wanted) => (wanted ? [] : withoutMarks(draft)),
  calms: (claim) => Math.max(0, 1 - meant * claim.rate),
})

const paired =
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*\n]{1,300}?(?<=[^\s*])\1(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])(_{1,2})(?=[^\s_])[^_\n]{1,300}?(?<=[^\s_])\2(?![\p{L}\p{N}_])/gu
const alone = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?:])\*\*(?![\p{L}\p{N}*])/gu
const heading = /^ {0,3}#{1,6} +(?=\S)/gmu
const rule = /^(?:-{3,}|\*{3,}|_{3,})[^\S\n]*\n+/gmu

/** "*shrugs*" by itself, or at the end, or what someone "*does with a hat*": a gesture, which reads as words without its marks. */
function isActed(text: string, start: number, end: number): boolean {
  return (
    /^[*_](?!(?:this|his|was|has|its|yes|does|always|these)(?!\p{L}))\p{L}{2,}(?<!s)s(?: |[*_]$)/iu.test(
      text.slice(start, end),
    ) || isApart(text, start, end)
  )
}

/** Bold marks whose other one is far away or was left out, but not those of "*args and **kwargs". */
function unpaired(text: string): RegExpExecArray[] {
  const marks = [...text.matchAll(alone)]
  const opens = ({ index }: RegExpExecArray) => /^\*\*[\p{L}\p{N}]/u.test(text.slice(index, index + 4))
  const last = marks.findLastIndex((mark) => !opens(mark))
  return marks.filter((mark, at) => !opens(mark) || at < last || mark.index === 0 || text[mark.index - 1] === '\n')
}

/** How far around marks is looked. */
const nearby = 40

function isApart(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[.!?…\n]|\p{Extended_Pictographic})\s*$/u.test(text.slice(Math.max(0, start - nearby), start)) &&
    /^[.!?…]*\s*(?:$|\n|\p{Lu}|\*|\p{Extended_Pictographic})/u.test(text.slice(end, end + nearby))
  )
}

/** The marks as edits that take them out. The two around words go together, but where an entity between must not be touched. */
function withoutMarks({ text, entities, emoticons }: Analysis): Edit[] {
  if (!/[*_#-]/.test(text)) return []
  const fixed = [...entities, ...emoticons].toSorted((one, other) => one.start - other.start)
  const edits: Edit[] = []
  for (const match of text.matchAll(paired)) {
    const { length } = match[1] ?? match[2]!
    const start = match.index
    const end = start + match[0].length
    if (length === 1 && isActed(text, start, end)) continue
    if (!overlapsAny({ start, end }, fixed))
      edits.push({ start, end, replacement: text.slice(start + length, end - length) })
    else edits.push(...[start, end - length].map((at) => ({ start: at, end: at + length, replacement: '' })))
  }
  const around = edits.toSorted((one, other) => one.start - other.start)
  for (const match of [...unpaired(text), ...text.matchAll(heading), ...text.matchAll(rule)]) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!overlapsAny(span, around)) edits.push({ ...span, replacement: '' })
  }
  return edits
    .filter((edit) => edit.replacement !== '' || !overlapsAny(edit, fixed))
    .toSorted((one, other) => one.start - other.start)
}
