import { chooseVoice } from '../lib/rewriting/choose-voice.ts'
import { withNames } from '../lib/sites/accounts.ts'
import { correction, draft, profiles, settings } from '../lib/storage/queries.ts'
import { useLive } from './use-live.ts'

/** All that the popup shows, always current: undefined until it was read once. */
export function usePopup() {
  return useLive(async () => {
    const [chosen, rows, kept] = await Promise.all([settings(), profiles(), draft()])
    const voices = withNames(rows.filter(({ profile }) => profile.posts > 0))
    const voice = chooseVoice(voices, [chosen.voice])
    const switchedOff = voice ? await correction(voice.account) : []
    return { settings: chosen, voices, voice, switchedOff, draft: kept }
  })
}

/** The popup's data: the settings, accounts with posts (most first), the one whose voice is used, and the draft. */
export type PopupData = NonNullable<ReturnType<typeof usePopup>>
