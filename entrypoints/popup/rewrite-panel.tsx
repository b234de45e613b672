import { useMemo, type ReactNode } from 'react'
import { DraftBox } from '../../components/draft/draft-box.tsx'
import { ModelBar } from '../../components/draft/model-bar.tsx'
import { RewriteView } from '../../components/draft/rewrite-view.tsx'
import { StrengthSlider } from '../../components/draft/strength-slider.tsx'
import { useDraft } from '../../components/use-draft.ts'
import { useModelRewrite } from '../../components/use-model-rewrite.ts'
import type { PopupData } from '../../components/use-popup.ts'
import { useRewrite } from '../../components/use-rewrite.ts'

interface RewritePanelProps {
  data: PopupData
  /** As chosen just now; `data` has it as soon as it is kept. */
  strength: number
  onStrength: (strength: number) => void
  /** What to say where there is no voice yet. */
  noPosts: ReactNode
}

/** A draft and, below it, its rewrite. */
export function RewritePanel({ data, strength, onStrength, noPosts }: RewritePanelProps) {
  const { settings, voice, switchedOff, model } = data
  const draft = useDraft(data.draft)
  const choices = JSON.stringify([settings.strength, switchedOff])
  const basis = JSON.stringify([choices, voice?.profile])
  const { rewriting, rewriteNow } = useRewrite(draft.text, voice, basis)
  const { shown, ...byModel } = useModelRewrite(draft.text, voice, data.modelJob, model !== undefined, choices)
  const refused = useMemo(() => new Set(draft.refused), [draft.refused])
  return (
    <div className="rewrite-panel">
      <DraftBox
        draft={draft.text}
        onChange={draft.write}
        onRewrite={model ? byModel.start : rewriteNow}
        problem={draft.problem}
      />
      {voice ? (
        <>
          {model && <ModelBar {...byModel} label={model.label} disabled={draft.text.trim() === ''} />}
          {data.missing && <p className="hint">{data.missing}</p>}
          <RewriteView
            rewriting={shown ? { working: false, shown } : rewriting}
            refused={refused}
            onRefuse={draft.refuse}
            onRetry={rewriteNow}
          />
          <StrengthSlider strength={strength} onChange={onStrength} />
        </>
      ) : (
        noPosts
      )}
    </div>
  )
}
