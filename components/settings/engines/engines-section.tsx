import type { ReactNode } from 'react'
import type { RewritingEngine } from '../../../lib/settings/settings.ts'
import { Choice } from '../../ui/choice.tsx'
import './engines.css'

/** An engine as it is offered. */
export interface OfferedEngine {
  id: RewritingEngine
  name: string
  /** What it is, and what leaves the machine with it and where to. */
  sentence: string
}

interface EnginesSectionProps {
  engines: readonly OfferedEngine[]
  chosen: RewritingEngine
  onChoose: (engine: RewritingEngine) => void
  /** What there is to set up for the chosen one. */
  children?: ReactNode
}

/** Who rewrites: the stylist, or a model, each with what leaves the machine. */
export function EnginesSection({ engines, chosen, onChoose, children }: EnginesSectionProps) {
  return (
    <section aria-labelledby="engines">
      <h2 id="engines">Who rewrites</h2>
      <p className="hint">
        The stylist always works as you type. A model, if you choose one, rewrites when you press its button; what it
        writes is checked, and the stylist steps in where it does not hold up.
      </p>
      <div className="card">
        <fieldset className="engines">
          <legend className="spoken">Who rewrites</legend>
          {engines.map(({ id, name, sentence }) => (
            <Choice
              key={id}
              group="engine"
              checked={chosen === id}
              onChoose={() => onChoose(id)}
              label={name}
              hint={sentence}
            />
          ))}
        </fieldset>
      </div>
      {children}
    </section>
  )
}
