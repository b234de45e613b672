import { withNames } from '../lib/sites/accounts.ts'
import { profiles, settings } from '../lib/storage/queries.ts'
import { useLive } from './use-live.ts'

/** All that the options page shows, always current: undefined until it was read once. */
export function useOptions() {
  return useLive(async () => {
    const [chosen, accounts] = await Promise.all([settings(), profiles()])
    return { settings: chosen, accounts: withNames(accounts) }
  })
}

/** The options page's data: the settings, and the accounts with their posts. */
export type OptionsData = NonNullable<ReturnType<typeof useOptions>>
