import type { HabitCase, HabitCounts } from './habit-case.ts'
import { type ObservedHabit, observedHabits, valueCount } from './observed-habits.ts'

/** How many posts the knowledge of other authors is worth. */
const strength = 4

/** How often people have each value of each habit: the mean of authors' shares. */
export function meanShares(cases: readonly HabitCase[]): Float64Array {
  const means = new Float64Array(valueCount)
  const authors = new Map(
    cases.filter(({ history }) => history.posts > 0).map(({ person, history }) => [person, history]),
  )
  for (const { posts, counts } of authors.values()) {
    for (let at = 0; at < valueCount; at++) means[at]! += counts[at]! / posts / authors.size
  }
  return means
}

/** What is known of a habit in a case before the post is written. */
export interface Signs {
  /** How often the person has each value, smoothed towards other authors' mean. */
  shares: readonly number[]
  /** The position of the value that the draft has. */
  draft: number
  /**
   * For weighted sums: the person's rates of the habit as log-odds, what the draft does and says beside its habits, and
   * how the rates count for each value of the draft.
   */
  own: readonly number[]
  /** For trees: the same, and the rates and values of all habits. */
  all: readonly number[]
}

/** The signs of one habit. @param ofAll what `signsOfAll` gives for the case */
export function signsOf(one: HabitCase, means: Float64Array, habit: ObservedHabit, ofAll: readonly number[]): Signs {
  const { history, signs } = one
  const draft = one.draft[observedHabits.indexOf(habit)]!
  const own = [...rates(habit, history, means), ...ratesWhereSeen(habit, history, means)]
  const there = habit.values.map((_, at) => (at === draft ? 1 : 0))
  const more = [...signs, Math.log1p(history.posts)]
  return {
    shares: habit.values.map((_, at) => {
      const place = habit.start + at
      return (history.counts[place]! + strength * means[place]!) / (history.posts + strength)
    }),
    draft,
    own: [...own, ...there, ...there.flatMap((is) => own.map((rate) => is * rate)), ...more],
    all: [...own, draft, ...more, ...ofAll],
  }
}

/** What may tell any habit: the person's rates of all habits, and the values of all in the draft. */
export function signsOfAll({ history, draft }: HabitCase, means: Float64Array): number[] {
  return observedHabits.flatMap((habit, at) => [...rates(habit, history, means).slice(1), draft[at]!])
}

function rates({ start, values }: ObservedHabit, { posts, counts }: HabitCounts, means: Float64Array): number[] {
  return values.map((_, at) => logOdds(counts[start + at]!, posts, means[start + at]!))
}

/** Of the posts in which the habit has a place, where that leaves several values. */
function ratesWhereSeen(
  { start, values, unseen }: ObservedHabit,
  { posts, counts }: HabitCounts,
  means: Float64Array,
): number[] {
  if (unseen < 0 || values.length < 3) return []
  const seen = posts - counts[start + unseen]!
  const meanSeen = 1 - means[start + unseen]!
  return values.flatMap((_, at) =>
    at === unseen ? [] : [logOdds(counts[start + at]!, seen, meanSeen > 0 ? means[start + at]! / meanSeen : 0)],
  )
}

/** Of a share of posts that is known from a few of them and a mean. A little more on either side keeps it finite. */
function logOdds(count: number, of: number, mean: number): number {
  const yes = count + strength * mean
  const no = of - count + strength * (1 - mean)
  return Math.log((yes + 0.05) / (no + 0.05))
}
