import { useState } from 'react'
import { ModelFiles, type ModelFile } from '../../components/settings/engines/model-files.tsx'
import { useLive } from '../../components/use-live.ts'
import { models } from '../../lib/host/models.ts'
import type { WllamaSettings } from '../../lib/engines/settings.ts'
import { background } from '../../lib/messaging/client.ts'
import type { SettingsChange } from '../../lib/settings/settings-change.ts'
import type { DownloadRow } from '../../lib/storage/rows.ts'
import { requestAccess } from './site-access.ts'

interface ModelFilesPanelProps {
  settings: WllamaSettings | undefined
  downloads: readonly DownloadRow[]
  change: (chosen: SettingsChange) => Promise<boolean>
}

/** The model files in the browser's own file system. A chosen file is taken in here, as only this page has it. */
export function ModelFilesPanel({ settings, downloads, change }: ModelFilesPanelProps) {
  const [changes, setChanges] = useState(0)
  // A download that has come off the list is there.
  const coming = downloads.map(({ name }) => name).join('\n')
  const files = useLive(keptFiles, [changes, coming])
  if (!files) return null
  const look = () => setChanges((times) => times + 1)

  return (
    <ModelFiles
      settings={settings}
      files={files}
      downloads={downloads}
      mostThreads={navigator.hardwareConcurrency}
      onChange={(wllama) => void change({ wllama })}
      onAdd={async (file, onProgress) => {
        const store = await models()
        await store.add(file.name, file, ({ bytes }) => onProgress(bytes / file.size), new AbortController().signal)
        look()
      }}
      onDownload={async (address) => {
        const { hostname } = new URL(address.url)
        if (!(await requestAccess(hostname))) throw new Error(`The browser did not give access to ${hostname}.`)
        await background.downloadModel(address)
      }}
      onPause={async (name) => void (await background.pauseDownload({ name }))}
      onRemove={async (name) => {
        await background.removeModel({ name })
        look()
      }}
    />
  )
}

async function keptFiles(): Promise<readonly ModelFile[]> {
  const kept = await (await models()).list()
  return kept.filter(({ isWhole }) => isWhole)
}
