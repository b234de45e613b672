import { sharingWith } from '../../lib/engines/whereabouts.ts'
import { digest } from '../../lib/guided-profile/digest.ts'
import { readings as readingsOver, type ReadingPreparation } from '../../lib/guided-profile/readings.ts'
import { engineSettings, isMissing } from '../../lib/settings/chosen-engine.ts'
import {
  advanceMaking,
  endMaking,
  keepGuidedProfile,
  noteMaking,
  unfinishedMakings,
} from '../../lib/storage/guided-profiles.ts'
import { correction, settings } from '../../lib/storage/queries.ts'
import { engineFor } from './engines.ts'
import { postsToRead, rowFor } from './voices.ts'

/** The readings of posts by a model, which people ask for. */
export const readings = readingsOver(
  {
    begin: noteMaking,
    advance: advanceMaking,
    keep: keepGuidedProfile,
    end: endMaking,
    unfinished: unfinishedMakings,
  },
  prepare,
)

async function prepare(account: string): Promise<ReadingPreparation> {
  const chosen = await settings()
  const wanted = engineSettings(chosen, chosen.engine)
  if (wanted === undefined) throw new Error('The stylist reads no posts: choose a model in the settings.')
  if (isMissing(wanted)) throw new Error(wanted.missing)
  const row = await rowFor(chosen, account)
  if (row?.account !== account) throw new Error('There are no posts of this account any more.')
  const engine = await engineFor(wanted, 'digestion', account)
  if (sharingWith(wanted, chosen) !== 'history')
    throw new Error(`${engine.label} may not read your posts: allow it in the settings first.`)
  const [posts, switchedOff] = [await postsToRead(account, wanted), await correction(account)]
  return {
    engine,
    without: switchedOff,
    read: (on, signal) => digest({ engine, profile: row.profile, posts, switchedOff }, on, signal),
  }
}
