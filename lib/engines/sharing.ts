import { z } from 'zod'

/**
 * How much a model that does not run within Idiolect may be told: the draft with the profile's counts and words; these and up to
 * three of the person's posts as examples; these and the history, to be digested.
 */
export const Sharing = z.enum(['profile', 'examples', 'history'])
export type Sharing = z.infer<typeof Sharing>
