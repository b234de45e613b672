import { phaseInWords } from '../../lib/rewriting/phase-in-words.ts'
import { Button } from '../ui/button.tsx'
import { Progress } from '../ui/progress.tsx'
import { useNow } from '../ui/use-now.ts'
import { useSettled } from '../ui/use-settled.ts'
import type { ModelRewriting } from '../use-model-rewrite.ts'
import './draft.css'

interface ModelBarProps extends Omit<ModelRewriting, 'shown'> {
  /** How the model names itself. */
  label: string
  disabled: boolean
}

/** The button that has a model rewrite, and how far it is while it does. */
export function ModelBar({ label, disabled, progress, problem, hasEarlier, start, stop, showEarlier }: ModelBarProps) {
  const now = useNow(progress !== undefined)
  const phase = progress ? phaseInWords(progress, now) : ''
  const spokenPhase = useSettled(phase.replace(/ \d.*/, ''))
  return (
    <div className="model-bar">
      {progress ? (
        <>
          <div className="model-phase">
            <p>{phase}</p>
            {progress.phase === 'loading' && <Progress label="Loading the model" value={progress.progress} />}
          </div>
          <Button onClick={stop}>Stop</Button>
        </>
      ) : (
        <Button
          className="model-start"
          disabled={disabled}
          onClick={start}
          title={`Rewrite with ${label} (Ctrl+Enter)`}
        >
          <span className="model-name">Rewrite with {label}</span>
        </Button>
      )}
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {hasEarlier && (
        <p className="hint model-earlier">
          It rewrote this before your last change.{' '}
          <button type="button" className="link" onClick={showEarlier}>
            Show that
          </button>
        </p>
      )}
      <output className="spoken">{spokenPhase}</output>
    </div>
  )
}
