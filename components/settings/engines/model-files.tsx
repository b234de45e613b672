import { useRef, useState } from 'react'
import type { WllamaSettings } from '../../../lib/engines/settings.ts'
import type { DownloadRow } from '../../../lib/storage/rows.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Progress } from '../../ui/progress.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useAction } from '../../use-action.ts'
import { DownloadModel, type ModelAddress } from './download-model.tsx'
import { Downloads } from './downloads.tsx'
import { fileSize } from './file-size.ts'

/** A model file that is kept. */
export interface ModelFile {
  name: string
  size: number
}

interface ModelFilesProps {
  settings: WllamaSettings | undefined
  files: readonly ModelFile[]
  downloads: readonly DownloadRow[]
  /** How many threads this machine runs at once. */
  mostThreads: number
  onChange: (settings: WllamaSettings) => void
  onAdd: (file: File, onProgress: (progress: number) => void) => Promise<void>
  onDownload: (address: ModelAddress) => Promise<void>
  onPause: (name: string) => Promise<void>
  onRemove: (name: string) => Promise<void>
}

/** The model files that are kept in this browser: which one rewrites, and how another comes in or one goes. */
export function ModelFiles(props: ModelFilesProps) {
  const { settings, files, downloads, mostThreads, onChange, onAdd, onDownload, onPause, onRemove } = props
  const [adding, setAdding] = useState<{ name: string; progress: number }>()
  const [asked, ask] = useState<string>()
  const [run, problem] = useAction()
  const chooser = useRef<HTMLInputElement>(null)
  const whole = files.filter(({ name }) => downloads.every((download) => download.name !== name))

  function choose(changes: Partial<WllamaSettings> & { model: string }) {
    onChange({ id: 'wllama', threads: 1, contextTokens: 4096, ...settings, ...changes })
  }

  async function add(file: File | undefined) {
    if (!file) return
    const { name } = file
    setAdding({ name, progress: 0 })
    const isAdded = await run(() => onAdd(file, (progress) => setAdding({ name, progress })))
    setAdding(undefined)
    if (isAdded) choose({ model: name })
  }

  return (
    <div className="engine-panel">
      {whole.length === 0 && (
        <p>
          There is no model file here yet. A small instruction model as a GGUF file of 0.4 to 2 GB will do; on most
          machines larger ones are slow.
        </p>
      )}
      {whole.length > 0 && (
        <ul className="models" aria-label="Model files">
          {whole.map(({ name, size }) => (
            <li key={name} className="model">
              <Choice
                group="model"
                checked={settings?.model === name}
                onChoose={() => choose({ model: name })}
                label={name}
                hint={fileSize(size)}
              />
              <Button look="quiet" onClick={() => ask(name)} aria-label={`Delete ${name}`}>
                Delete
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Downloads
        downloads={downloads}
        onPause={(name) => void run(() => onPause(name))}
        onGoOn={(download) => void run(() => onDownload(download))}
        onRemove={(name) => void run(() => onRemove(name))}
      />
      {adding && (
        <div>
          <p>Copying {adding.name}…</p>
          <Progress label={`Copying ${adding.name}`} value={adding.progress} />
        </div>
      )}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="add-site-actions">
        <Button disabled={adding !== undefined} onClick={() => chooser.current?.click()}>
          Choose a file…
        </Button>
        <p className="hint">It is copied into this browser’s own storage.</p>
        <input
          ref={chooser}
          type="file"
          accept=".gguf"
          hidden
          aria-label="Model file"
          onChange={(event) => {
            void add(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
      <DownloadModel onDownload={(address) => run(() => onDownload(address))} />
      {settings && (
        <SelectField
          label="Threads"
          value={settings.threads}
          onChange={(event) => choose({ model: settings.model, threads: Number(event.target.value) })}
          hint="More than one is faster on a quiet machine, and much slower on a busy one."
        >
          {Array.from({ length: Math.max(mostThreads, settings.threads) }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </SelectField>
      )}
      {asked !== undefined && (
        <ConfirmDialog
          title={`Delete ${asked}?`}
          confirm="Delete the file"
          onConfirm={() => void run(() => onRemove(asked))}
          onClose={() => ask(undefined)}
        >
          It goes from this browser’s storage. The file that you chose it from, if there was one, stays where it is.
        </ConfirmDialog>
      )}
    </div>
  )
}
