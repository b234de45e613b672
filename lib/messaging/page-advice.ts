import { labelOf } from '../engines/whereabouts.ts'
import { engineSettings, isMissing } from '../settings/chosen-engine.ts'
import { siteAt } from '../settings/site-at.ts'
import type { Settings, SiteSetting } from '../settings/settings.ts'
import type { PageAdvice } from './protocol.ts'

/** What our script may do on a site that is turned on; null where there is none. */
export function adviceFor(site: SiteSetting | undefined, settings: Settings): PageAdvice | null {
  if (site === undefined) return null
  const { author, includeRestricted } = site
  const { composeButton, engine } = settings
  const wanted = engineSettings(settings, engine)
  const model = wanted && !isMissing(wanted) ? labelOf(wanted) : undefined
  return {
    site: site.site,
    ...(author !== undefined && { author }),
    includeRestricted,
    composeButton,
    ...(model !== undefined && { model }),
  }
}

/** The hosts where our script may do something else after a change of settings: where it has to begin anew. */
export function hostsToAdviseAnew(before: Settings, after: Settings): string[] {
  const hosts = new Set([...before.sites, ...after.sites].map(({ host }) => host))
  return [...hosts].filter((host) => adviceAt(host, before) !== adviceAt(host, after))
}

function adviceAt(host: string, settings: Settings): string {
  return JSON.stringify(adviceFor(siteAt(host, settings), settings))
}
