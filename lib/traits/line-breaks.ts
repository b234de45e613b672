import type { Analysis } from '../text/analysis.ts'
import { times, you } from './measure/frequency.ts'
import { habit, mostly, otherwise } from './measure/habit.ts'

const id = 'line-breaks'

/** Whether a new sentence goes on a new line. */
export const lineBreaks = habit({
  id,
  feature: 'layout',
  yes: 'line',
  no: 'same',
  count(post) {
    const found = gaps(post)
    const line = found.filter((gap) => gap.line).length
    return { ...(line > 0 && { line }), ...(found.length > line && { same: found.length - line }) }
  },
  describe: (claim) =>
    mostly(claim)
      ? `${you(claim, 'put a new sentence on a new line')} (${times(claim)}).`
      : `${you(otherwise(claim), 'keep your sentences on one line')} (${times(otherwise(claim))}).`,
  propose(draft, claim) {
    if (claim.rate < 0.5) return []
    return gaps(draft)
      .filter(({ line }) => !line)
      .map(({ start, end }) => ({
        start,
        end,
        replacement: '\n',
        trait: id,
        confidence: claim.rate,
        evidence: `you put a new sentence on a new line, ${times(claim)}`,
      }))
  },
})

/** What stands between two sentences. */
function gaps({ text, sentences, bodyStart }: Analysis) {
  return sentences.slice(0, -1).flatMap(({ markEnd, next }) => {
    const between = text.slice(markEnd, next)
    return markEnd > bodyStart && next > markEnd ? [{ start: markEnd, end: next, line: between.includes('\n') }] : []
  })
}
