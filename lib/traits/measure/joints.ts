import type { Analysis } from '../../text/analysis.ts'
import { plainMarks } from '../../text/marks.ts'
import { followedSentences } from './followed-sentences.ts'

/** What joins one statement to the next: a full stop, dots, or a line's end alone. */
export type Joint = (typeof joints)[number]
/** Every way to join. */
export const joints = ['stop', 'dots', 'line'] as const

/** Where one statement goes over into the next sentence: from its marks, at `start`, to that sentence's beginning. */
export function jointsIn(analysis: Analysis) {
  return followedSentences(analysis).flatMap((sentence) => {
    const { markStart, markEnd, next } = sentence
    const joint = jointOf(plainMarks(analysis.text.slice(markStart, markEnd)))
    return joint ? [{ start: markStart, markEnd, next, joint, sentence }] : []
  })
}

function jointOf(marks: string): Joint | undefined {
  if (marks === '') return 'line'
  if (marks === '.') return 'stop'
  return /^(?:\.{2,}|…)$/.test(marks) ? 'dots' : undefined
}
