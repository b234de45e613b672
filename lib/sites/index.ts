import { mastodon } from './mastodon.ts'
import { microformats } from './microformats.ts'
import type { Site } from './site.ts'

/** Every site that posts can be gathered from. */
export const sites: readonly Site[] = [mastodon, microformats]

/** The site of that id, if there is one. */
export function siteById(id: string): Site | undefined {
  return sites.find((site) => site.id === id)
}
