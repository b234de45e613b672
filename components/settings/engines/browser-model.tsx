import { useState } from 'react'
import type { Availability } from '../../../lib/engines/engine.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useAction } from '../../use-action.ts'

interface BrowserModelProps {
  availability: Availability | undefined
  /** Begins the download; must be called while a click is being handled. */
  onDownload: (onProgress: (progress: number) => void) => Promise<void>
}

/** The model that the browser brings: whether it is there, and its download. */
export function BrowserModel({ availability, onDownload }: BrowserModelProps) {
  const [progress, setProgress] = useState<number>()
  const [isDone, setDone] = useState(false)
  const [run, problem] = useAction()

  async function download() {
    setProgress(0)
    if (await run(() => onDownload(setProgress))) setDone(true)
    setProgress(undefined)
  }

  return (
    <div className="engine-panel">
      {availability === undefined && <p className="hint">Asking the browser…</p>}
      {(isDone || availability?.state === 'ready') && <output>The browser’s model is ready.</output>}
      {availability?.state === 'unavailable' && (
        <p>
          {availability.reason} {availability.remedy}
        </p>
      )}
      {availability?.state === 'downloadable' && !isDone && (
        <>
          <p>The browser has to download its model first: some gigabytes, once, for all that use it.</p>
          {progress === undefined ? (
            <Button look="main" onClick={() => void download()}>
              Download the browser’s model
            </Button>
          ) : (
            <>
              <Progress label="Downloading the browser’s model" value={progress} />
              <p className="hint">{Math.round(progress * 100)} %. It goes on when you close this page.</p>
            </>
          )}
        </>
      )}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
