import { withNames } from '../lib/sites/accounts.ts'
import { downloads, draft, originsWithKey, profiles, requests, settings } from '../lib/storage/queries.ts'
import { useLive } from './use-live.ts'

/** All that the options page shows, always current: undefined until it was read once. */
export function useOptions() {
  return useLive(async () => {
    const [chosen, accounts, { text }, origins, asked, coming] = await Promise.all([
      settings(),
      profiles(),
      draft(),
      originsWithKey(),
      requests(),
      downloads(),
    ])
    return { settings: chosen, accounts: withNames(accounts), draft: text, origins, requests: asked, downloads: coming }
  })
}

/**
 * The options page's data: the settings, the accounts with their posts, the popup's draft, the servers that have a key, what models were asked,
 * and model files on their way.
 */
export type OptionsData = NonNullable<ReturnType<typeof useOptions>>
