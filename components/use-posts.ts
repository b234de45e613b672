import { postsByKeys } from '../lib/storage/queries.ts'
import type { PostRow } from '../lib/storage/rows.ts'
import { useLive } from './use-live.ts'

const none: ReadonlyMap<string, PostRow> = new Map()

/** The posts with these keys; those not kept are missing. */
export function usePosts(keys: readonly string[]): ReadonlyMap<string, PostRow> {
  return (
    useLive(
      async () => new Map((await postsByKeys(keys)).map((post) => [post.key, post])),
      // oxlint-disable-next-line react/exhaustive-deps -- the array is new each time, its content seldom
      [keys.join('\n')],
    ) ?? none
  )
}
