import { resolve } from 'node:path'
import { compareHabits, type HabitComparison, type MethodAnswers } from '../../../evaluation/habits/compare-habits.ts'
import { observedHabits } from '../../../evaluation/habits/observed-habits.ts'
import { readCases } from '../../../evaluation/habits/read-cases.ts'
import { readResults } from '../../../evaluation/report/read-results.ts'
import type { RunResults } from '../../../evaluation/report/results.ts'
import { defineCommand } from '../../command.ts'
import { habitTable } from '../../evaluate/habit-table.ts'
import { openData } from '../../evaluate/open-data.ts'
import { InputError } from '../../input-error.ts'
import { progress } from '../../progress.ts'

/** What runs reached of each habit, against the best that can be predicted of it. */
export const habits = defineCommand({
  name: 'habits',
  description: 'Hold what runs left in a folder against the best predictor of each habit',
  args: {
    folder: { type: 'positional', description: 'The folder given to `evaluate run` as --out' },
    data: { type: 'string', valueHint: 'PATH', description: 'The data of these runs, where it lies elsewhere now' },
    json: { type: 'boolean', description: 'The figures as JSON' },
  },
  async *run({ folder: folders, data, json }, world) {
    const [folder, more] = folders
    if (folder === undefined || more !== undefined) {
      throw new InputError('Name one folder: write `idiolect evaluate habits FOLDER`.')
    }
    const { datasets } = await readResults(resolve(world.folder, folder))
    if (data !== undefined && datasets.length > 1) {
      throw new InputError(`${folder} holds runs over several data: name the folder of those over ${data}.`)
    }
    const compared: { dataset: string; habits: HabitComparison[] }[] = []
    for (const dataset of datasets) {
      const opened = await openData(data ?? dataset.runs[0]!.file.data, world)
      const cases = await readCases(dataset, opened, world.signal)
      const methods = dataset.runs.filter(({ label }) => label !== 'copy').map(answersOf)
      const habits: HabitComparison[] = []
      const shown = progress(world, observedHabits.length)
      try {
        for await (const habit of compareHabits(cases, methods, dataset.seed, world.signal)) {
          habits.push(habit)
          shown.step()
        }
      } finally {
        shown.end()
      }
      compared.push({ dataset: dataset.title, habits })
      if (!json) yield `${compared.length > 1 ? '\n' : ''}## ${dataset.title}\n\n${habitTable(habits)}`
    }
    if (json) yield `${JSON.stringify(compared, null, 2)}\n`
  },
})

function answersOf({ label, predictions }: RunResults): MethodAnswers {
  const answers = [...predictions.values()].flatMap((line) =>
    'prediction' in line ? [[line.id, line.prediction] as const] : [],
  )
  return { method: label, answers: new Map(answers) }
}
