import { markRuns } from './measure/mark-runs.ts'

/** "?", "???" or "?!". */
export const questionRuns = markRuns({ id: 'question-runs', mark: '?', mixes: true })
