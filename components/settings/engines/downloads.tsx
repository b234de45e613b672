import type { DownloadRow } from '../../../lib/storage/rows.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { fileSize } from './file-size.ts'

interface DownloadsProps {
  downloads: readonly DownloadRow[]
  onPause: (name: string) => void
  onGoOn: (download: DownloadRow) => void
  onRemove: (name: string) => void
}

/** Model files on their way: how far each is, and the way to pause it, go on or give it up. */
export function Downloads({ downloads, onPause, onGoOn, onRemove }: DownloadsProps) {
  if (downloads.length === 0) return null
  return (
    <ul className="models" aria-label="Downloads">
      {downloads.map((download) => {
        const { name, received, total, state, reason } = download
        return (
          <li key={name} className="model download">
            <div className="model-text">
              <p>{name}</p>
              <Progress label={`Downloading ${name}`} value={total ? received / total : undefined} />
              <p className="hint">
                {fileSize(received)}
                {total !== undefined && ` of ${fileSize(total)}`}
                {state === 'paused' && ', paused'}
              </p>
              {state === 'failed' && <p className="field-problem">{reason}</p>}
            </div>
            {state === 'running' ? (
              <Button onClick={() => onPause(name)} aria-label={`Pause the download of ${name}`}>
                Pause
              </Button>
            ) : (
              <Button onClick={() => onGoOn(download)} aria-label={`Go on with the download of ${name}`}>
                Go on
              </Button>
            )}
            <Button look="quiet" onClick={() => onRemove(name)} aria-label={`Give up the download of ${name}`}>
              Give up
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
