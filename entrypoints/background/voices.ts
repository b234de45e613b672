import type { Sharing } from '../../lib/engines/sharing.ts'
import type { EngineSettings } from '../../lib/engines/settings.ts'
import { runsInside } from '../../lib/engines/whereabouts.ts'
import { byCounts, guidedAsEdited } from '../../lib/guided-profile/edited-sentences.ts'
import { guidedByCounts } from '../../lib/guided-profile/guided-by-counts.ts'
import type { GuidedProfile } from '../../lib/guided-profile/guided-profile.ts'
import { isOutdated } from '../../lib/guided-profile/is-outdated.ts'
import type { Post } from '../../lib/posts/post.ts'
import { chooseVoice } from '../../lib/rewriting/choose-voice.ts'
import type { Voice } from '../../lib/rewriting/rewriter.ts'
import type { Settings } from '../../lib/settings/settings.ts'
import { keepGuidedProfile } from '../../lib/storage/guided-profiles.ts'
import { currentProfiles } from '../../lib/storage/profiles.ts'
import { correction, guidedProfile, recentPosts } from '../../lib/storage/queries.ts'
import type { ProfileRow } from '../../lib/storage/rows.ts'

/** Examples are chosen among so many of the latest posts, and so many are read at most. */
const [mostToChooseFrom, mostToRead] = [1000, 2000]

/** The profile whose voice a draft gets, for an account or as the person chose. */
export async function rowFor(chosen: Settings, account?: string): Promise<ProfileRow | undefined> {
  return chooseVoice(await currentProfiles(), [account, chosen.voice])
}

/** An account's voice, with all that is needed to rewrite on this device. */
export async function voiceOf({ account, profile }: ProfileRow): Promise<Voice> {
  return { profile, switchedOff: await correction(account) }
}

/** The same with no more than a model may be told: what is not in it cannot be sent. */
export async function voiceFor(row: ProfileRow, settings: EngineSettings, sharing: Sharing): Promise<Voice> {
  const voice = await voiceOf(row)
  const guided = await guidedFor(row, voice.switchedOff, settings, sharing)
  if (sharing === 'profile') return { ...voice, guided }
  return { ...voice, guided, posts: await tellablePosts(row.account, settings, mostToChooseFrom) }
}

/** The posts that a model may read, newest first: of those not for everybody, only one that runs inside may know. */
export async function postsToRead(account: string, settings: EngineSettings): Promise<Post[]> {
  return tellablePosts(account, settings, mostToRead)
}

async function tellablePosts(account: string, settings: EngineSettings, most: number): Promise<Post[]> {
  const isTold = runsInside(settings)
  const posts = await recentPosts(account, Number.POSITIVE_INFINITY)
  return posts.filter(({ visibility }) => isTold || visibility === 'public').slice(0, most)
}

/** Has an account's profile put in words by counts, unless that was done, or a model did it. */
export async function guideByCounts(
  { account, profile }: ProfileRow,
  switchedOff: readonly string[],
): Promise<GuidedProfile> {
  const { guided, without, making } = await guidedProfile(account)
  const isMeasured = guided?.madeBy === byCounts
  const isCurrent = guided && !isOutdated(guided, profile) && switchedOff.toString() === without.toString()
  if (guided && (isCurrent || !isMeasured)) return guided
  const made = guidedByCounts(profile, switchedOff)
  if (!making) await keepGuidedProfile(account, made, switchedOff)
  return made
}

/**
 * What a model read in the posts, and what the person made of that, may hold words of theirs: only who may know those
 * posts is told, and others get the counts in words.
 */
async function guidedFor(
  row: ProfileRow,
  switchedOff: readonly string[],
  settings: EngineSettings,
  sharing: Sharing,
): Promise<NonNullable<Voice['guided']>> {
  const kept = await guideByCounts(row, switchedOff)
  const { edits } = await guidedProfile(row.account)
  const isTold = (made: { isOfPublicPosts?: boolean }) =>
    sharing === 'history' && (runsInside(settings) || made.isOfPublicPosts === true)
  const told = kept.madeBy === byCounts || isTold(kept) ? kept : guidedByCounts(row.profile, switchedOff)
  return guidedAsEdited(
    told,
    edits.filter((edit) => !edit.isFromPosts || isTold(edit)),
    switchedOff,
  )
}
