import { useEffect, useState } from 'react'
import { BrowserModel } from '../../components/settings/engines/browser-model.tsx'
import type { Availability } from '../../lib/engines/engine.ts'
import { downloadPromptApi } from '../../lib/engines/prompt-api.ts'
import { background } from '../../lib/messaging/client.ts'

/** The model that the browser brings, as the part of the extension sees it that would run it. */
export function BrowserModelPanel() {
  const [availability, setAvailability] = useState<Availability>()
  const ask = () => background.engineAvailability().then(setAvailability, () => {})
  useEffect(() => void ask(), [])
  return (
    <BrowserModel
      availability={availability}
      onDownload={async (onProgress) => {
        // First thing in the click, or the browser does not begin.
        await downloadPromptApi(Reflect.get(globalThis, 'LanguageModel'), onProgress, new AbortController().signal)
        await ask()
      }}
    />
  )
}
