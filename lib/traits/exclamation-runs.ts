import { markRuns } from './measure/mark-runs.ts'

/** "!" or "!!!"; whether there is one at all is left to `exclaims`. */
export const exclamationRuns = markRuns({ id: 'exclamation-runs', mark: '!', mixes: false })
