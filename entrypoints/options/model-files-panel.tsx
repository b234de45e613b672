import type { WllamaSettings } from '../../lib/engines/settings.ts'
import type { DownloadRow } from '../../lib/storage/rows.ts'
import type { SettingsChange } from '../../lib/settings/settings-change.ts'
import { ModelFiles } from '../../components/settings/engines/model-files.tsx'
import { background } from '../../lib/messaging/client.ts'
import { requestAccess } from './site-access.ts'

interface ModelFilesPanelProps {
  settings: WllamaSettings | undefined
  downloads: readonly DownloadRow[]
  change: (chosen: SettingsChange) => Promise<boolean>
}

/** The model files in the browser's own file system. */
export function ModelFilesPanel({ settings, downloads, change }: ModelFilesPanelProps) {
  return (
    <ModelFiles
      settings={settings}
      files={[]}
      downloads={downloads}
      mostThreads={navigator.hardwareConcurrency}
      onChange={(wllama) => void change({ wllama })}
      onAdd={async () => {}}
      onDownload={async (address) => {
        const { hostname } = new URL(address.url)
        if (!(await requestAccess(hostname))) throw new Error(`The browser did not give access to ${hostname}.`)
        await background.downloadModel(address)
      }}
      onPause={async (name) => void (await background.pauseDownload({ name }))}
      onRemove={async (name) => void (await background.removeModel({ name }))}
    />
  )
}
