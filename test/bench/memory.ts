/**
 * `node --expose-gc memory.ts POSTS`, for main.ts: makes a profile from so many posts, one by one, and prints in bytes how full
 * the heap ever was, what of it is still in use in the end, and the size of the counts as they are stored.
 */
import type { Post } from '../../lib/posts/post.ts'
import { addPosts, emptyCounts, profileOf } from '../../lib/profile/build.ts'
import { readCorpus } from '../corpus/corpus.ts'

const texts = readCorpus().flatMap(({ posts }) => posts)
const counts = emptyCounts()
let peak = 0
for (let index = 0; index < Number(process.argv[2]); index++) {
  const post: Post = {
    id: String(index),
    site: 'bench',
    author: 'all',
    text: texts[index % texts.length]!,
    createdAt: 1_700_000_000_000 + index * 3_600_000,
    visibility: 'public',
  }
  addPosts(counts, [post])
  if (index % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
}
profileOf(counts)
globalThis.gc?.()
const kept = process.memoryUsage().heapUsed
process.stdout.write(JSON.stringify({ peak, kept, stored: JSON.stringify(counts).length }))
