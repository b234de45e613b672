import { useState } from 'react'
import { background } from '../lib/messaging/client.ts'
import type { Settings } from '../lib/settings/settings.ts'
import { changed, type SettingsChange } from '../lib/settings/settings-change.ts'
import { useAction } from './use-action.ts'

/**
 * Settings that can be changed. A change shows at once, before the background worker has written it.
 * @param kept the settings as they are kept now
 */
export function useSettings(kept: Settings) {
  const [ahead, setAhead] = useState<readonly SettingsChange[]>([])
  const [run, problem] = useAction()
  const settings = ahead.reduce(changed, kept)
  if (ahead.length > 0 && written(settings) === written(kept)) setAhead([])

  async function change(chosen: SettingsChange): Promise<boolean> {
    setAhead((before) => [...before, chosen])
    const saved = await run(() => background.saveSettings(chosen))
    if (!saved) setAhead((before) => before.filter((each) => each !== chosen))
    return saved
  }

  return { settings, change, problem }
}

/** The same for the same settings, in whatever order their fields stand. */
function written(settings: Settings): string {
  return JSON.stringify(settings, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}
