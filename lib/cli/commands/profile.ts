import { postKey } from '../../posts/post.ts'
import { buildProfile } from '../build-profile.ts'
import { defineCommand } from '../command.ts'
import { InputError } from '../input-error.ts'
import { profileInWords } from '../profile-in-words.ts'
import { readPosts } from '../read-posts.ts'

/** What some posts say about how their author writes. */
export const profile = defineCommand({
  name: 'profile',
  description: 'Tell in words how a person writes, with the posts that show it',
  args: {
    files: { type: 'positional', description: "The person's posts: .jsonl, .csv or .txt, or these as .gz" },
    author: { type: 'string', valueHint: 'NAME', description: 'Whose posts to take, where there are several authors' },
    json: { type: 'boolean', description: 'As JSON, with every count' },
  },
  async *run({ files, author: wanted, json }, world) {
    if (files.length === 0)
      throw new InputError('No posts are named: write `idiolect profile FILE`, with a file of posts.')
    const { author, posts } = await readPosts(files, wanted, world)
    const profile = await buildProfile(posts, world.signal)
    const shown = new Set(profile.claims.flatMap(({ examples }) => examples))
    const examples = new Map(posts.filter((post) => shown.has(postKey(post))).map((post) => [postKey(post), post]))
    yield json
      ? `${JSON.stringify({ ...(author !== undefined && { author }), ...profile, examples: Object.fromEntries(examples) }, null, 2)}\n`
      : profileInWords(profile, examples, author, world.output)
  },
})
