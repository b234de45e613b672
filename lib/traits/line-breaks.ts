import type { Analysis } from '../text/analysis.ts'
import { overlapsAny, type Span } from '../text/span.ts'
import { followedSentences } from './measure/followed-sentences.ts'
import { habit } from './measure/habit.ts'
import { trailingTags } from './measure/trailing-tags.ts'

/** Who breaks the line in one place of eight or more means the breaks that stand in a draft. */
const meant = 8

/** Whether a new sentence goes on a new line. A draft's sentences are parted, or joined where full marks end the lines. */
export const lineBreaks = habit({
  id: 'line-breaks',
  feature: 'layout',
  yes: 'line',
  no: 'same',
  says: { yes: 'put a new sentence on a new line', no: 'keep your sentences on one line' },
  unit: 'times',
  count: (post) => gaps(post).map(({ line }) => (line ? 'line' : 'same')),
  edits: (draft, line) => {
    const others = gaps(draft).filter((gap) => gap.line !== line)
    if (!line && verse.test(draft.text)) return []
    return (line ? others : joinable(draft, others)).map(({ start, end }) => ({
      start,
      end,
      replacement: line ? '\n' : ' ',
    }))
  },
  calms: (claim) => Math.max(0, 1 - meant * claim.rate),
})

/** What stands between two sentences; before the hashtags after the text other habits decide. */
function gaps(analysis: Analysis) {
  const tags = trailingTags(analysis)?.start
  return followedSentences(analysis)
    .filter(({ markEnd, next }) => next > markEnd && next !== tags)
    .map(({ markEnd, next }) => ({
      start: markEnd,
      end: next,
      line: analysis.text.slice(markEnd, next).includes('\n'),
    }))
}

const list = /^(?:[-*•·▪◦‣–>#|]|\d{1,3}[.)] |\p{L}[.)] )/u

/** So many lines in a row are a list or a verse, whatever they look like. */
const verse = /(?:^|\n)(?:[^\n]{1,80}\n){3}[^\n]{1,80}(?:\n|$)/

/**
 * The gaps between lines of running text: no list, no heading or greeting above, no tags below. The lines of a block are
 * joined as a whole or not at all, as they may be a list without bullets.
 */
function joinable({ text }: Analysis, found: readonly Span[]): readonly Span[] {
  const blocks = text.includes('\n') ? brokenBlocks(text) : []
  return found.filter(({ start, end }) => {
    const above = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimStart()
    return (
      /[.!?…]["'”’)]*$/.test(above.slice(-longestClose)) &&
      !list.test(above) &&
      /^["“'‘(]?\p{L}/u.test(text.slice(end, end + 3)) &&
      !overlapsAny({ start, end: start + 1 }, blocks)
    )
  })
}

const longestClose = 8

/** Blocks of lines, between empty ones, of which some but the last end without a mark. */
function brokenBlocks(text: string): Span[] {
  return [...text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)].flatMap(({ 0: block, index }) => {
    const lines = block.trimEnd().split('\n')
    const ends = lines.filter((line) => /\p{L}/u.test(line) && !/^\s*[#@]/.test(line))
    const isWhole = ends.slice(0, -1).every((line) => ended.test(line.trimEnd().slice(-longestClose)))
    return isWhole ? [] : [{ start: index, end: index + block.length }]
  })
}

const ended = /(?:[.!?…]["'”’)]*|\p{Extended_Pictographic}\uFE0F?)$/u
