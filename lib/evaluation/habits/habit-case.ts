import type { ParaphraseCase, RestorationCase } from '../case.ts'
import { draftSigns } from './draft-signs.ts'
import { observe, observedHabits, valueCount } from './observed-habits.ts'

/** A case as predictors of habits look at it. */
export interface HabitCase {
  id: string
  person: string
  history: HabitCounts
  /** The position of each habit's value in the draft, and in what the person really wrote. */
  draft: Uint8Array
  real: Uint8Array
  signs: readonly number[]
}

/** In how many of a person's posts each value of each habit is met, the habits' values one after the other. */
export interface HabitCounts {
  posts: number
  counts: Float64Array
}

/** Reads the habits of cases; cases that share their history share its counts. */
export function habitCases(cases: readonly (ParaphraseCase | RestorationCase)[]): HabitCase[] {
  const known = new Map<object, HabitCounts>()
  return cases.map(({ id, person, history, draft, reference }) => {
    const counts = known.get(history) ?? countsOf(history.map(({ text }) => text))
    known.set(history, counts)
    return {
      id,
      person,
      history: counts,
      draft: observe(draft),
      real: observe(reference),
      signs: draftSigns(draft),
    }
  })
}

function countsOf(posts: readonly string[]): HabitCounts {
  const counts = new Float64Array(valueCount)
  for (const post of posts) {
    const values = observe(post)
    for (const [at, { start }] of observedHabits.entries()) counts[start + values[at]!]!++
  }
  return { posts: posts.length, counts }
}
