import { z } from 'zod'
import type { Engine } from './engine.ts'

/**
 * How much a model that does not run within Idiolect may be told: the draft with the profile's counts and words; these and up to
 * three of the person's posts as examples; these and the history, to be digested.
 */
export const Sharing = z.enum(['profile', 'examples', 'history'])
export type Sharing = z.infer<typeof Sharing>

/** What an engine at that place is told: on this device all, elsewhere what the person chose. */
export function sharedWith(place: Engine['place'], chosen: Sharing): Sharing {
  return place === 'this device' ? 'history' : chosen
}
