import { ProfileView } from '../../components/profile/profile-view.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useAction } from '../../components/use-action.ts'
import { usePosts } from '../../components/use-posts.ts'
import { background } from '../../lib/messaging/client.ts'
import type { ProfileRow } from '../../lib/storage/rows.ts'

/** The style of one account in words, with its evidence and the person's corrections. */
export function StylePanel({ voice, switchedOff }: { voice: ProfileRow; switchedOff: string[] }) {
  const { site, author, profile } = voice
  const posts = usePosts(profile.claims.flatMap(({ examples }) => examples))
  const [run, problem] = useAction()
  return (
    <>
      {problem && <Notice problem>{problem}</Notice>}
      <ProfileView
        profile={profile}
        switchedOff={switchedOff}
        onCorrect={(traits) =>
          void run(() => background.correctProfile({ account: { site, author }, switchedOff: traits }))
        }
        posts={posts}
      />
    </>
  )
}
