import { percent } from '../../text/percent.ts'
import { cell, type Table } from './blocks.ts'
import { count } from './numbers.ts'
import type { DatasetResults } from './results.ts'

/** Of every run that asks a model through the pipeline: how often the model was the one that answered, and what its replies failed at. */
export function pipelineTable({ title, runs }: DatasetResults): Table | undefined {
  const ours = runs.flatMap(({ label, file }) => (file.pipeline ? [{ label, file, ...file.pipeline }] : []))
  if (ours.length === 0) return undefined
  const checks = [...new Set(ours.flatMap(({ failedChecks }) => Object.keys(failedChecks)))].toSorted()
  return {
    caption: `Who answered on ${title}, and in how many cases a reply of the model failed each check`,
    columns: [
      { title: 'Method', words: true },
      { title: 'by the model' },
      { title: 'by the stylist' },
      ...checks.map((check) => ({ title: check, group: 'failed checks' })),
    ],
    rows: ours.map(({ label, file, byModel, failedChecks }) => ({
      cells: [
        cell(label),
        { ...cell(count(byModel)), below: percent(byModel / Math.max(file.answered, 1)) },
        cell(count(file.answered - byModel)),
        ...checks.map((check) => cell(count(failedChecks[check] ?? 0))),
      ],
    })),
    notes: [
      'The stylist answers where no reply passes the checks; where several replies are asked for, one may fail and another be shown.',
    ],
  }
}
