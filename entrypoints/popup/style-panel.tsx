import { GuidedView } from '../../components/profile/guided-view.tsx'
import { ProfileView } from '../../components/profile/profile-view.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useAction } from '../../components/use-action.ts'
import { useGuidedProfile } from '../../components/use-guided-profile.ts'
import type { ChosenModel } from '../../components/use-popup.ts'
import { usePosts } from '../../components/use-posts.ts'
import { background } from '../../lib/messaging/client.ts'
import type { GuidedProfileRow, ProfileRow } from '../../lib/storage/rows.ts'

interface StylePanelProps {
  voice: ProfileRow
  switchedOff: string[]
  guided: GuidedProfileRow | undefined
  model: ChosenModel | undefined
}

/** The style of one account in words, with its evidence and the person's corrections. */
export function StylePanel({ voice, switchedOff, guided, model }: StylePanelProps) {
  const { site, author, profile } = voice
  const account = { site, author }
  const keys = [
    profile.claims.flatMap(({ examples }) => examples),
    guided?.guided?.sentences.flatMap(({ support }) => support.posts),
  ]
  const posts = usePosts(keys.flatMap((each) => each ?? []))
  const [run, problem] = useAction()
  useGuidedProfile(account, profile, switchedOff)
  return (
    <>
      {problem && <Notice problem>{problem}</Notice>}
      {guided && (
        <GuidedView
          row={guided}
          profile={profile}
          switchedOff={switchedOff}
          posts={posts}
          model={model}
          onChange={(key, text) => void run(() => background.changeSentence({ account, key, text }))}
          onRestore={(key) => void run(() => background.restoreSentence({ account, key }))}
          onRead={() => void run(() => background.readPosts(account))}
          onStop={() => void run(() => background.stopReading(account))}
        />
      )}
      <ProfileView
        profile={profile}
        switchedOff={switchedOff}
        onCorrect={(traits) => void run(() => background.correctProfile({ account, switchedOff: traits }))}
        posts={posts}
      />
    </>
  )
}
