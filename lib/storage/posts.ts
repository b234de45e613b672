import { accountKey, type Post, postKey } from '../posts/post.ts'
import type { SaveReport } from '../posts/save-report.ts'
import { database } from './database.ts'
import { growProfile, markStale } from './profiles.ts'
import type { PostRow } from './rows.ts'

/**
 * Keeps a batch of one account's posts and lets its profile grow by the new ones, all or nothing. A known post whose
 * text or visibility changed is updated, and the profile then has to be rebuilt. Answers when the write is durable.
 * @throws Error where the posts are of several accounts
 */
export async function saveBatch(posts: readonly Post[]): Promise<SaveReport> {
  const [first] = posts
  if (first === undefined) return { added: 0, updated: 0, unchanged: 0, total: 0 }
  const account = accountKey(first)
  if (posts.some((post) => accountKey(post) !== account)) throw new Error('A batch holds posts of one account only.')
  // Of a post that comes twice in a batch the later one counts.
  const batch = new Map(posts.map((post) => [postKey(post), { ...post, key: postKey(post), account }]))

  return database.transaction('rw', database.posts, database.profiles, async () => {
    const known = await database.posts.bulkGet([...batch.keys()])
    const { added, changed, moved } = compare([...batch.values()], known)
    await database.posts.bulkPut([...added, ...changed])
    await markStale(moved)
    const total = await growProfile(first, added, changed.length > 0)
    const unchanged = batch.size - added.length - changed.length
    return { added: added.length, updated: changed.length, unchanged, total }
  })
}

/** What is new to the account, what of it changed, and the rows that it takes over from other accounts. */
function compare(batch: readonly PostRow[], known: readonly (PostRow | undefined)[]) {
  const [added, changed, moved]: [PostRow[], PostRow[], PostRow[]] = [[], [], []]
  batch.forEach((post, index) => {
    const before = known[index]
    if (before?.account !== post.account) {
      added.push(post)
      if (before !== undefined) moved.push(before)
    } else if (differs(before, post)) {
      changed.push({ ...before, ...post })
    }
  })
  return { added, changed, moved }
}

function differs(before: PostRow, post: PostRow): boolean {
  const isDated = before.createdAt === undefined && post.createdAt !== undefined
  return isDated || before.text !== post.text || before.visibility !== post.visibility
}
