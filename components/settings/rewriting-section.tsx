import type { SettingsChange } from '../../lib/settings/settings-change.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { StrengthSlider } from '../draft/strength-slider.tsx'
import { Switch } from '../ui/switch.tsx'
import './settings.css'

interface RewritingSectionProps {
  settings: Settings
  onChange: (changed: SettingsChange) => void
}

/** How drafts are rewritten, and where. */
export function RewritingSection({ settings, onChange }: RewritingSectionProps) {
  return (
    <section aria-labelledby="rewriting">
      <h2 id="rewriting">Rewriting</h2>
      <div className="card stack">
        <div>
          <StrengthSlider strength={settings.strength} onChange={(strength) => onChange({ strength })} />
          <p className="hint">Light keeps to your surest habits; Full follows all that you do more often than not.</p>
        </div>
        <Switch
          checked={settings.composeButton}
          onChange={(composeButton) => onChange({ composeButton })}
          label="A button beside the boxes in which I write posts"
          hint="On your sites only. It shows the rewrite before it changes anything."
        />
      </div>
    </section>
  )
}
