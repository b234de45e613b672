import { markRuns } from './measure/mark-runs.ts'

/** "!" or "!!!". */
export const exclamationRuns = markRuns({ id: 'exclamation-runs', mark: '!' })
