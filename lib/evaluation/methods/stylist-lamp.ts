import type { LocalMethod } from './method.ts'
import { stylistAnswerer } from './stylist-answerer.ts'

/**
 * What the shipped weights leave on the table: the stylist with weights learned from authors of the benchmark itself. Its
 * weights never ship and are not part of this project, as LaMP's licence forbids it.
 */
export const stylistLamp: LocalMethod = {
  kind: 'local',
  name: 'stylist-lamp',
  description: 'for measuring only: the stylist with weights that `evaluate learn` made, for authors it has not seen',
  tasks: ['paraphrase', 'restoration'],
  needsWeights: true,
  prepare({ strength, weights }) {
    if (!weights) throw new Error('stylist-lamp was prepared without weights.')
    return stylistAnswerer(strength, [], weights)
  },
}
