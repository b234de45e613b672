import type { EngineSettings } from '../lib/engines/settings.ts'
import { type ChosenSharing, labelOf, sharingWith } from '../lib/engines/whereabouts.ts'
import { chooseVoice } from '../lib/rewriting/choose-voice.ts'
import { engineSettings, isMissing } from '../lib/settings/chosen-engine.ts'
import { withNames } from '../lib/sites/accounts.ts'
import { correction, draft, guidedProfile, latestModelJob, profiles, settings } from '../lib/storage/queries.ts'
import { useLive } from './use-live.ts'

/** All that the popup shows, always current: undefined until it was read once. */
export function usePopup() {
  return useLive(async () => {
    const [chosen, rows, kept, modelJob] = await Promise.all([settings(), profiles(), draft(), latestModelJob()])
    const voices = withNames(rows.filter(({ profile }) => profile.posts > 0))
    const voice = chooseVoice(voices, [chosen.voice])
    const switchedOff = voice ? await correction(voice.account) : []
    const guided = voice && (await guidedProfile(voice.account))
    const wanted = engineSettings(chosen, chosen.engine)
    const model = wanted && !isMissing(wanted) ? modelOf(wanted, chosen) : undefined
    const missing = wanted && isMissing(wanted) ? wanted.missing : undefined
    return { settings: chosen, voices, voice, switchedOff, draft: kept, guided, model, missing, modelJob }
  })
}

/** The model that is chosen, as views need to know it. */
export interface ChosenModel {
  label: string
  /** Whether it may read the posts. */
  mayRead: boolean
}

function modelOf(wanted: EngineSettings, chosen: ChosenSharing): ChosenModel {
  return { label: labelOf(wanted), mayRead: sharingWith(wanted, chosen) === 'history' }
}

/** The popup's data: the settings, accounts with posts (most first), the one whose voice is used, the draft, and what models do. */
export type PopupData = NonNullable<ReturnType<typeof usePopup>>
