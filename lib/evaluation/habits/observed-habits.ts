import { featureOfHabit, type HabitFeature } from '../../metrics/habits/features.ts'
import type { Habit, HabitSet } from '../../metrics/habits/habit.ts'
import { styleMatchMoreHabits } from '../../metrics/style-match-more.ts'
import { styleMatchHabits } from '../../metrics/style-match.ts'

/** A habit of `style-match` or `style-match-more`. */
export interface ObservedHabit {
  name: string
  feature: HabitFeature
  values: readonly string[]
  /** The position of the value of a text in which it has no place; −1 where it always has one. */
  unseen: number
  /** Where its values stand when those of all habits stand in one row. */
  start: number
}

const all: readonly Omit<Habit<never>, 'valueOf'>[] = [...styleMatchHabits.habits, ...styleMatchMoreHabits.habits]

/** Every habit of both metrics. */
export const observedHabits: readonly ObservedHabit[] = all.map(({ name, values, unseen }, at) => ({
  name,
  feature: featureOfHabit[name] ?? 'other',
  values,
  unseen: unseen === undefined ? -1 : values.indexOf(unseen),
  start: all.slice(0, at).reduce((sum, { values }) => sum + values.length, 0),
}))

/** How many values all habits have together. */
export const valueCount = observedHabits.reduce((sum, { values }) => sum + values.length, 0)

/** The position of each habit's value in a text, in the order of `observedHabits`. */
export function observe(text: string): Uint8Array {
  return Uint8Array.from([...positionsIn(styleMatchHabits, text), ...positionsIn(styleMatchMoreHabits, text)])
}

function positionsIn<View>({ habits, view }: HabitSet<View>, text: string): number[] {
  const seen = view(text)
  return habits.map(({ values, valueOf }) => values.indexOf(valueOf(seen)))
}
