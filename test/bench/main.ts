/**
 * `npm run bench [-- --yes]`: how fast, how large, and how much memory, with ratios measured in this one run.
 * --yes fetches Harper, for the comparison, without asking.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { addPosts, buildCounts, profileOf } from '../../lib/profile/build.ts'
import { rewriteByStylist } from '../../lib/rewriting/stylist-rewriter.ts'
import { harper } from './harper.ts'
import { sizesOf } from './sizes.ts'
import { drafts, postsBy } from './texts.ts'
import { timeEach, type Timing } from './timing.ts'

const rounds = 400
const write = (line: string) => process.stdout.write(`${line}\n`)
const ms = (time: number) => `${time.toFixed(2)} ms`
const both = (timing: Timing) => `median ${ms(timing.quantile(0.5))}, p95 ${ms(timing.quantile(0.95))}`

const texts = drafts(2 * rounds)
const warmUp = texts.slice(rounds)
const measured = texts.slice(0, rounds)
const voice = { profile: profileOf(buildCounts(postsBy('juno', 1000))), switchedOff: [] }
const rewrite = (draft: string) => rewriteByStylist({ draft, voice, strength: 0.5 })

write(`Node ${process.version}, ${rounds} drafts of 280 characters, each new`)
await timeEach(warmUp, rewrite)
const rewriting = await timeEach(measured, rewrite)
write(`rewrite by the stylist        ${both(rewriting)}`)

const lint = await harper(process.argv.includes('--yes'))
if (lint) {
  await timeEach(warmUp.slice(0, 50), lint)
  const linting = await timeEach(measured, lint)
  write(`lint by Harper                ${both(linting)}`)
  const ratio = (share: number) => ratioOf(linting.quantile(share), rewriting.quantile(share))
  write(`Harper's lint / our rewrite   median ${ratio(0.5)} times, p95 ${ratio(0.95)} times`)
} else {
  write('lint by Harper                left out: run with --yes to fetch it from npm (72 MB)')
}

const building = async (howMany: number) => {
  const posts = postsBy('walter', howMany)
  const timing = await timeEach(Array.from({ length: 5 }), () => profileOf(buildCounts(posts)))
  write(`profile from ${String(howMany).padEnd(6)} posts     ${both(timing)}`)
  return timing.quantile(0.5)
}
const [fewer, more] = [await building(1000), await building(10_000)]
const grown = buildCounts(postsBy('walter', 10_000))
const updating = await timeEach(postsBy('priya', 200), (post) => {
  addPosts(grown, [post])
  profileOf(grown)
})
write(`update of it by one post      ${both(updating)}`)
write(
  `10000 posts / 1000 posts      median ${ratioOf(more, fewer)} times; / one more post ${ratioOf(more, updating.quantile(0.5))} times`,
)

const MB = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`
const [some, many] = [memoryFor(10_000), memoryFor(100_000)]
write(`heap for 10000 posts          fullest ${MB(some.peak)}, kept ${MB(some.kept)}, stored ${MB(some.stored)}`)
write(`heap for 100000 posts         fullest ${MB(many.peak)}, kept ${MB(many.kept)}, stored ${MB(many.stored)}`)
write(
  `100000 posts / 10000 posts    fullest ${ratioOf(many.peak, some.peak)} times, kept ${ratioOf(many.kept, some.kept)} times`,
)

const sizes = sizesOf(fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)))
if (sizes) {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  write(`content script ${kB(sizes.contentScript)}, popup ${kB(sizes.popup)}, whole extension ${kB(sizes.whole)}`)
} else {
  write('sizes left out: run `npm run build` first')
}

/** How full the heap of a process of its own was, what of it is in use in the end, and what would be stored, in bytes. */
interface Memory {
  peak: number
  kept: number
  stored: number
}

function memoryFor(posts: number): Memory {
  const file = fileURLToPath(new URL('memory.ts', import.meta.url))
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', file, String(posts)], { encoding: 'utf8' }),
  ) as Memory
}

function ratioOf(one: number, other: number): string {
  return (one / other).toFixed(1)
}
