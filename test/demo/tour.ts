import type { Browser } from './browser.ts'
import type { DemoSite } from './site.ts'
import { type Composed, compose } from './tour/compose.ts'
import { gather, type Gathered } from './tour/gather.ts'
import { rewriteInPopup, type Rewritten } from './tour/rewrite.ts'
import { readStyle } from './tour/style.ts'
import { turnOn } from './tour/turn-on.ts'
import { album } from './tour/visit.ts'

/** What everybody on the tour wants to say. */
export const draft =
  'I am extremely tired today, and I do not want to go to work. You are going to love the new film because it is great! @ilse has the tickets: https://film.example/shorts #filmnight'

/** What came of the tour. */
export interface Findings {
  gathered: Gathered
  style: string[]
  rewritten: Rewritten
  composed: Composed
}

interface Tour {
  browser: Browser
  site: DemoSite
  /** Where the pictures go. */
  folder: string
  say(line: string): void
}

/**
 * The main job, taken through the pages that a person uses: from one's posts on a site to a draft in one's voice.
 * @throws Error that names the step which failed
 */
export async function takeTour({ browser, site, folder, say }: Tour): Promise<Findings> {
  const visit = { browser, site, draft, picture: await album(folder) }
  let number = 0

  async function step<Found>(
    name: string,
    take: () => Promise<Found>,
    tell: (found: Found) => string[],
  ): Promise<Found> {
    number++
    say(`\n${number}. ${name}`)
    try {
      const found = await take()
      for (const line of tell(found)) say(`   ${line.replaceAll('\n', '\n     ')}`)
      return found
    } catch (cause) {
      throw new Error(`The tour failed at step ${number}, ${name}: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      })
    }
  }

  await step(
    'Turn the site on',
    () => turnOn(visit),
    (sentence) => [sentence],
  )
  const gathered = await step(
    'Scroll through the feed',
    () => gather(visit),
    ({ posts, leftOut }) => [`The popup has ${posts} of ${site.harbour.me.name}.`, `Left out: ${leftOut.join(', ')}.`],
  )
  const style = await step(
    'Read the style in the popup',
    () => readStyle(visit),
    (sentences) => [
      ...sentences.slice(0, 12),
      ...(sentences.length > 12 ? [`… and ${sentences.length - 12} more.`] : []),
    ],
  )
  const rewritten = await step(
    'Rewrite a draft in the popup',
    () => rewriteInPopup(visit),
    ({ rewrite, changes }) => [`Draft:   ${draft}`, `Rewrite: ${rewrite}`, ...changes.map((change) => `- ${change}`)],
  )
  const composed = await step(
    'Rewrite where one posts',
    () => compose(visit),
    ({ before, after, restored }) => [`Before:   ${before}`, `After:    ${after}`, `Restored: ${restored}`],
  )
  return { gathered, style, rewritten, composed }
}
