import { useCallback, useEffect, useState } from 'react'
import { ModelFiles, type ModelFile } from '../../components/settings/engines/model-files.tsx'
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
  const [files, setFiles] = useState<readonly ModelFile[]>([])
  const look = useCallback(async () => {
    const kept = await (await models()).list()
    setFiles(kept.filter(({ isWhole }) => isWhole))
  }, [])
  // A download that has come off the list is there.
  const coming = downloads.map(({ name }) => name).join('\n')
  useEffect(() => void look(), [look, coming])

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
        await look()
      }}
      onDownload={async (address) => {
        const { hostname } = new URL(address.url)
        if (!(await requestAccess(hostname))) throw new Error(`The browser did not give access to ${hostname}.`)
        await background.downloadModel(address)
      }}
      onPause={async (name) => void (await background.pauseDownload({ name }))}
      onRemove={async (name) => {
        await background.removeModel({ name })
        await look()
      }}
    />
  )
}
