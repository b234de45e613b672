import type { LocalMethod } from './method.ts'
import { stylistAnswerer } from './stylist-answerer.ts'

/** The shipped rewriter that needs no model. */
export const stylist: LocalMethod = {
  kind: 'local',
  name: 'stylist',
  description: "the draft rewritten by Idiolect's own stylist, from a profile of the history",
  tasks: ['paraphrase', 'restoration'],
  prepare: ({ strength }) => stylistAnswerer(strength),
}
