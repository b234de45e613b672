import type { ProfileRow } from '../../lib/storage/rows.ts'

/** An account with its name as a person would say it: `@ada on example.social`. */
export interface NamedAccount extends ProfileRow {
  name: string
}
