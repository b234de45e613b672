import { longest } from '../posts/limits.ts'
import type { Post } from '../posts/post.ts'
import { fingerprint } from './fingerprint.ts'
import type { Site } from './site.ts'
import { isTranslated } from './translated-page.ts'

/** Which of the posts seen on a page are still to be saved. */
export interface Gathering {
  /** Takes posts as they now stand; those that were answered so before are passed over. */
  note(posts: readonly Post[]): void
  /**
   * Saves what is new or changed, in batches. What is refused for good is sent again post by post, so that one costs no
   * other, and then left. Where `save` rejects so does this, and what is left waits for the next call. Called while it is
   * at work it joins in.
   * @param save answers whether a batch is kept: false is a refusal for good
   */
  deliver(save: (batch: Post[]) => Promise<boolean>): Promise<void>
}

/** Starts with nothing seen. */
export function createGathering(batchSize = 50): Gathering {
  const answered = new Map<string, string>()
  const waiting = new Map<string, { post: Post; state: string }>()
  let underWay: Promise<void> | undefined

  async function deliverAll(save: (batch: Post[]) => Promise<boolean>): Promise<void> {
    // One after the other: a batch is sent when the one before it is safe.
    // oxlint-disable-next-line no-await-in-loop
    while (waiting.size > 0) await deliverBatch(nextBatch(), save)
  }

  async function deliverBatch(
    batch: ReturnType<typeof nextBatch>,
    save: (batch: Post[]) => Promise<boolean>,
  ): Promise<void> {
    const isKept = await save(batch.map(([, { post }]) => post))
    if (!isKept && batch.length > 1) {
      // oxlint-disable-next-line no-await-in-loop
      for (const one of batch) await deliverBatch([one], save)
      return
    }
    for (const [key, sent] of batch) {
      answered.set(key, sent.state)
      if (waiting.get(key) === sent) waiting.delete(key)
    }
  }

  /** A batch holds posts by one author only. */
  function nextBatch() {
    const [first] = waiting.values()
    return [...waiting].filter(([, { post }]) => post.author === first?.post.author).slice(0, batchSize)
  }

  return {
    note(posts) {
      for (const post of posts) {
        // A longer one would have its whole batch refused.
        if (post.text.length > longest.text || post.id.length > longest.id) continue
        const key = `${post.author} ${post.id}`
        const state = stateOf(post)
        if (answered.get(key) === state) waiting.delete(key)
        else if (waiting.get(key)?.state !== state) waiting.set(key, { post, state })
      }
    },
    deliver(save) {
      underWay ??= deliverAll(save).finally(() => (underWay = undefined))
      return underWay
    },
  }
}

/** The posts on a page that may be gathered: none while it is machine-translated, restricted ones only if the person said so. */
export function postsToGather(site: Site, author: string, page: Document, includeRestricted: boolean): Post[] {
  if (isTranslated(page)) return []
  return site.postsBy(author, page).filter(({ visibility }) => includeRestricted || visibility === 'public')
}

function stateOf({ text, createdAt, visibility }: Post): string {
  return fingerprint(`${createdAt ?? ''} ${visibility} ${text}`)
}
