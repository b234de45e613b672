import { byCounts, editedSentences } from '../../lib/guided-profile/edited-sentences.ts'
import type { Handlers } from '../../lib/messaging/server.ts'
import { accountKey } from '../../lib/posts/post.ts'
import { editSentence, restoreSentence } from '../../lib/storage/guided-profiles.ts'
import { currentProfiles } from '../../lib/storage/profiles.ts'
import { correction, guidedProfile } from '../../lib/storage/queries.ts'
import { readings } from './readings.ts'
import { guideByCounts } from './voices.ts'

/** What the background worker does on messages about profiles in words. */
export const guidedProfileHandlers = {
  async guideProfile(named) {
    const account = accountKey(named)
    const row = (await currentProfiles()).find((each) => each.account === account)
    if (row) await guideByCounts(row, await correction(account))
    return null
  },
  async readPosts(account) {
    await readings.start(accountKey(account))
    return null
  },
  async stopReading(account) {
    await readings.stop(accountKey(account))
    return null
  },
  async changeSentence({ account: named, key, text }) {
    const account = accountKey(named)
    const { guided, edits } = await guidedProfile(account)
    const before = edits.find((edit) => edit.key === key)
    const made = editedSentences(guided, [], []).find((sentence) => sentence.key === key)
    const sentence = made && { text: made.text, support: made.support }
    const isFromPosts = made ? guided?.madeBy !== byCounts : before?.isFromPosts
    const isOfPublicPosts = (made ? guided : before)?.isOfPublicPosts ?? false
    const edited = sentence ?? before?.sentence
    // A sentence that is no longer there has nothing to be changed.
    if (edited) {
      await editSentence(account, { key, text, sentence: edited, isFromPosts: isFromPosts ?? true, isOfPublicPosts })
    }
    return null
  },
  async restoreSentence({ account, key }) {
    await restoreSentence(accountKey(account), key)
    return null
  },
} satisfies Partial<Handlers>
