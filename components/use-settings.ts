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
  if (ahead && JSON.stringify(ahead) === JSON.stringify(kept)) setAhead(undefined)
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
