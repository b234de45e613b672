import { useState } from 'react'
import { background } from '../lib/messaging/client.ts'
import type { Settings } from '../lib/settings/settings.ts'
import { useAction } from './use-action.ts'

/**
 * Settings that can be changed. A change shows at once, before the background worker has written it.
 * @param kept the settings as they are kept now
 */
export function useSettings(kept: Settings) {
  const [ahead, setAhead] = useState<Settings>()
  const [run, problem] = useAction()
  if (ahead && written(ahead) === written(kept)) setAhead(undefined)
  const settings = ahead ?? kept

  async function change(changed: Partial<Settings>): Promise<boolean> {
    const next = { ...settings, ...changed }
    setAhead(next)
    const saved = await run(() => background.saveSettings(next))
    if (!saved) setAhead(undefined)
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
