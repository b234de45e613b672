import type { WordRun } from '../../text/word-runs.ts'
import type { Word } from '../../text/words.ts'
import { wordClasses } from './word-classes.ts'

/** Whether something may be said at a place: some words in a row, and the whole text that they stand in. */
export type Condition = (run: WordRun<unknown>, text: string) => boolean

/** How far around a place its text is looked at, in UTF-16 units. */
const nearby = 160
const read = new Map<string, Condition>()

/**
 * Reads what stands between a table's brackets: contexts separated by blanks, all of which must hold.
 * `LEFT_RIGHT` is what stands before and after, either may be empty, `|` stands between two of which one must hold, and `!` denies the whole. Each side is one or several, separated
 * by `/`, of: a word; a class of words in capitals; `#`, no word beside it; before, `^`, the sentence's beginning, and `,`, a comma; after, `$`,
 * the sentence's end, `0`, a number in digits, and `,`, a comma, or `,PRON`, a comma and then such a word. `STATEMENT` is a sentence that neither asks nor says "if"; `RESULT` is the beginning of
 * "so tired that".
 * @throws Error where a class is unknown
 */
export function readContexts(source: string): Condition {
  return all(source.split(' ').flatMap((context) => (context === '' ? [] : [readOnce(context)])))
}

function readOnce(context: string): Condition {
  const known = read.get(context)
  if (known) return known
  const condition = readContext(context)
  read.set(context, condition)
  return condition
}

function readContext(context: string): Condition {
  if (context.startsWith('!')) {
    const denied = readContext(context.slice(1))
    return (run, text) => !denied(run, text)
  }
  if (context.includes('|')) return any(context.split('|').map(readContext))
  if (context === 'STATEMENT') return isStatement
  if (context === 'RESULT') return hasResult
  if (!/^[^_]*_[^_]*$/.test(context)) throw new Error(`"${context}" is no context: it wants one "_"`)
  const [left = '', right = ''] = context.split('_')
  return all([
    ...(left === '' ? [] : [any(left.split('/').map(readBefore))]),
    ...(right === '' ? [] : [any(right.split('/').map(readAfter))]),
  ])
}

function all(conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0]!
  return (run, text) => {
    for (const holds of conditions) if (!holds(run, text)) return false
    return true
  }
}

function any(conditions: readonly Condition[]): Condition {
  if (conditions.length === 1) return conditions[0]!
  return (run, text) => {
    for (const holds of conditions) if (holds(run, text)) return true
    return false
  }
}

function readBefore(part: string): Condition {
  if (part === '#') return ({ before }) => before === undefined
  if (part === '^') return ({ start, before }, text) => before === undefined && startsSentence(text, start)
  if (part === ',') return ({ start }, text) => text.slice(Math.max(0, start - 2), start).trim() === ','
  if (part === 'PERFECT') return followsAuxiliary
  const isOne = readWord(part)
  return ({ before }) => before !== undefined && isOne(before)
}

function readAfter(part: string): Condition {
  if (part === '#') return ({ after }) => after === undefined
  if (part === '$') return ({ end, after }, text) => after === undefined && endsSentence(text, end)
  if (part === ',') return ({ end }, text) => text[end] === ','
  if (part === '0') return ({ end }, text) => /^ [$£€]?\d/.test(text.slice(end, end + 3))
  const isOne = readWord(part.replace(/^,/, ''))
  if (!part.startsWith(',')) return ({ after }) => after !== undefined && isOne(after)
  return ({ end }, text) => {
    const [, next] = /^, ([\p{L}'’]+)/u.exec(text.slice(end, end + nearby)) ?? []
    return next !== undefined && isOne({ text: next, lower: next.toLowerCase().replaceAll('’', "'"), start: 0, end: 0 })
  }
}

function readWord(part: string): (word: Word) => boolean {
  if (part !== part.toUpperCase()) return ({ lower }) => lower === part
  const isOne = wordClasses[part]
  if (!isOne) throw new Error(`"${part}" is no class of words`)
  return isOne
}

/** Beginnings of sentences: of the text or after a final mark, and after mentions that a reply opens with. */
function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…\n\p{Extended_Pictographic}\uFE0F]\s*)(?:@[\p{L}\p{N}_.-]+[,:]?\s*)*$/u.test(
    text.slice(Math.max(0, start - nearby), start).trimStart(),
  )
}

function endsSentence(text: string, end: number): boolean {
  return /^\s*(?:$|[.!?…\n#)]|https?:|\p{Extended_Pictographic}|[:;]-?[()DP])/u.test(text.slice(end, end + nearby))
}

/** Says something, and not under a condition. */
function isStatement({ start, end }: WordRun<unknown>, text: string): boolean {
  if (/^[^.!\n]*\?/.test(text.slice(end, end + nearby))) return false
  const least = Math.max(0, start - nearby)
  let begin = start
  while (begin > least && !'.!?\n'.includes(text[begin - 1]!)) begin--
  return !/\b(?:if|whether|unless)\b/i.test(text.slice(begin, start))
}

/** "so tired that I slept", "so tired I slept". */
function hasResult({ end }: WordRun<unknown>, text: string): boolean {
  return /^ [\p{L}'’]+ (?:that|i|he|she|it|we|they|you|my|the)(?!\p{L})/iu.test(text.slice(end, end + nearby))
}

/** After "have", "is" or the like, also with one word between: what follows is a participle. */
function followsAuxiliary({ before, earlier }: WordRun<unknown>): boolean {
  const isAuxiliary = (word: Word | undefined) =>
    word !== undefined &&
    (wordClasses['BE']!(word) || wordClasses['HAVE']!(word) || /^g[eo]t(?:s|ting|ten)?$/.test(word.lower))
  return isAuxiliary(before) || (before !== undefined && wordClasses['BETWEEN']!(before) && isAuxiliary(earlier))
}
