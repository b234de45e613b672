import type { Settings } from '../settings/settings.ts'
import { database } from './database.ts'
import { settings } from './queries.ts'

/** Changes what the person chose, whole and at one moment; answers with the settings before and after. */
export async function changeSettings(
  change: (before: Settings) => Settings,
): Promise<{ before: Settings; after: Settings }> {
  return database.transaction('rw', database.settings, async () => {
    const before = await settings()
    const after = change(before)
    await database.settings.put({ id: 'settings', settings: after })
    return { before, after }
  })
}
