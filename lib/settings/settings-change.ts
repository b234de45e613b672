import { z } from 'zod'
import { Settings, SiteSetting } from './settings.ts'

const { strength, composeButton, voice, engine, openai, wllama, sharing, sharingHere } = Settings.shape
const { site, host, on, author, includeRestricted } = SiteSetting.shape

/** What changes of one site; with its adapter it is added where it is not there. */
const SiteChange = z.object({
  site: site.exactOptional(),
  on: on.unwrap().exactOptional(),
  author,
  includeRestricted: includeRestricted.unwrap().exactOptional(),
})

/**
 * What the person chose anew, and nothing else: a page may know the rest as it was a while ago. Sites go by their host;
 * null removes one.
 */
export const SettingsChange = z.object({
  strength: strength.unwrap().exactOptional(),
  composeButton: composeButton.unwrap().exactOptional(),
  voice: voice.unwrap().exactOptional(),
  engine: engine.unwrap().exactOptional(),
  openai: openai.unwrap().exactOptional(),
  wllama: wllama.unwrap().exactOptional(),
  sharing: sharing.unwrap().exactOptional(),
  sharingHere: sharingHere.unwrap().exactOptional(),
  sites: z.record(host, SiteChange.nullable()).exactOptional(),
})
export type SettingsChange = z.infer<typeof SettingsChange>

/** The settings with a change made to them. A site that is not there, and not added, stays away. */
export function changed(before: Settings, { sites = {}, ...rest }: SettingsChange): Settings {
  const kept = before.sites.flatMap((setting) => {
    const change = sites[setting.host]
    return change === null ? [] : [{ ...setting, ...change }]
  })
  const known = new Set(before.sites.map((setting) => setting.host))
  const added = Object.entries(sites).flatMap(([name, change]) =>
    change?.site === undefined || known.has(name) ? [] : [SiteSetting.parse({ ...change, host: name })],
  )
  return { ...before, ...rest, sites: [...kept, ...added] }
}
