import type { Population } from '../../traits/trait.ts'
import rates from './rates.json' with { type: 'json' }

/** How other people write: for each rate the mean over authors, and how many observations that knowledge is worth. */
export const population: Population = rates.rates
