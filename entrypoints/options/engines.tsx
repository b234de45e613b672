import { EnginesSection } from '../../components/settings/engines/engines-section.tsx'
import { ServerForm } from '../../components/settings/engines/server-form.tsx'
import { SharingChoice } from '../../components/settings/engines/sharing-choice.tsx'
import type { OptionsData } from '../../components/use-options.ts'
import { presets } from '../../lib/engines/presets.ts'
import type { Sharing } from '../../lib/engines/sharing.ts'
import { labelOf, sharingChoice, whereaboutsOf } from '../../lib/engines/whereabouts.ts'
import { background } from '../../lib/messaging/client.ts'
import { engineSettings, isMissing } from '../../lib/settings/chosen-engine.ts'
import type { SettingsChange } from '../../lib/settings/settings-change.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { BrowserModelPanel } from './browser-model-panel.tsx'
import { ModelFilesPanel } from './model-files-panel.tsx'
import { offeredEngines } from './offered-engines.ts'
import { problemOf, serverActions } from './server-actions.ts'

interface EnginesProps {
  data: OptionsData
  /** As chosen just now. */
  settings: Settings
  change: (chosen: SettingsChange) => Promise<boolean>
}

const inventedDraft = 'I do not know what you mean. Because of the rain I am late, see you at 7!'

const previewOf = (draft: string, sharing: Sharing) =>
  background.previewRequest({ draft: draft.trim() ? draft : inventedDraft, sharing })

/** Who rewrites, what there is to set up for it, and what it is told. */
export function Engines({ data, settings, change }: EnginesProps) {
  const { engine } = settings
  const wanted = engineSettings(settings, engine)
  const isReady = wanted !== undefined && !isMissing(wanted)
  const choice = isReady ? sharingChoice(wanted) : undefined
  return (
    <EnginesSection
      engines={offeredEngines(settings)}
      chosen={engine}
      onChoose={(chosen) => void change({ engine: chosen })}
    >
      {engine === 'openai' && (
        <div className="card">
          <ServerForm
            settings={settings.openai}
            presets={presets}
            origins={data.origins}
            problemOf={problemOf}
            {...serverActions(change)}
          />
        </div>
      )}
      {engine === 'prompt-api' && (
        <div className="card">
          <BrowserModelPanel />
        </div>
      )}
      {engine === 'wllama' && (
        <div className="card">
          <ModelFilesPanel downloads={data.downloads} settings={settings.wllama} change={change} />
        </div>
      )}
      {isReady && choice !== undefined && (
        <div className="card">
          <SharingChoice
            key={choice}
            receiver={whereaboutsOf(wanted).host ?? labelOf(wanted)}
            sharing={settings[choice]}
            onChange={(level) => void change({ [choice]: level })}
            draft={data.draft}
            preview={previewOf}
          />
        </div>
      )}
    </EnginesSection>
  )
}
