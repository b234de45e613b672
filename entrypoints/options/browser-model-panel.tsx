import { useState } from 'react'
import { BrowserModel } from '../../components/settings/engines/browser-model.tsx'
import { useLive } from '../../components/use-live.ts'
import { downloadPromptApi } from '../../lib/engines/prompt-api.ts'
import { background } from '../../lib/messaging/client.ts'

/** The model that the browser brings, as the part of the extension sees it that would run it. */
export function BrowserModelPanel() {
  const [asked, ask] = useState(0)
  const availability = useLive(() => background.engineAvailability(), [asked])
  return (
    <BrowserModel
      availability={availability}
      onDownload={async (onProgress) => {
        // First thing in the click, or the browser does not begin.
        await downloadPromptApi(Reflect.get(globalThis, 'LanguageModel'), onProgress, new AbortController().signal)
        ask((times) => times + 1)
      }}
    />
  )
}
