import type { HabitComparison } from '../../evaluation/habits/compare-habits.ts'
import { habitFeatures } from '../../metrics/habits/features.ts'
import { percent } from '../../text/percent.ts'

/** Habits by feature and the mean of each, as a table in Markdown that reads well in a terminal, too. */
export function habitTable(habits: readonly HabitComparison[]): string {
  const [first] = habits
  if (!first) return 'All that these people wrote is alike in every habit.\n'
  const methods = first.methods.map(({ method }) => method)
  const rows = habitFeatures.flatMap((feature) => {
    const own = habits.filter((habit) => habit.feature === feature)
    return own.length === 0 ? [] : [...own.map((habit) => cellsOf(habit)), meanOf(feature, own)]
  })
  return markdown(['habit', 'feature', 'copy', 'best', 'p', ...methods.flatMap((method) => [method, 'way'])], rows)
}

function cellsOf({ habit, feature, copy, best, p, methods }: HabitComparison): string[] {
  const reached = methods.flatMap(({ score, way }) => [score.toFixed(3), way === undefined ? '–' : percent(way)])
  return [habit, feature, copy.toFixed(3), best.toFixed(3), best > copy ? p.toFixed(3) : '–', ...reached]
}

function meanOf(feature: string, habits: readonly HabitComparison[]): string[] {
  const mean = (of: (habit: HabitComparison) => number) =>
    habits.reduce((sum, habit) => sum + of(habit), 0) / habits.length
  const [copy, best] = [mean((habit) => habit.copy), mean((habit) => habit.best)]
  const reached = habits[0]!.methods.flatMap((_, at) => {
    const score = mean(({ methods }) => methods[at]!.score)
    return [score.toFixed(3), best > copy ? percent((score - copy) / (best - copy)) : '–']
  })
  return ['(mean)', feature, copy.toFixed(3), best.toFixed(3), '', ...reached]
}

function markdown(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = titles.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)))
  const isWords = (column: number) => column < 2
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (isWords(at) ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |\n`
  const rule = widths.map((width, at) => (isWords(at) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [titles, rule, ...rows].map(line).join('')
}
