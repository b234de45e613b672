import { beatingThePaper } from './beating-the-paper.ts'
import type { Block, Table } from './blocks.ts'
import { baselineOf, requireBaseline } from './comparisons.ts'
import { figure3Plots } from './figure-3-plot.ts'
import { gainPlots } from './gain-plot.ts'
import { intervalPlots } from './interval-plot.ts'
import { paperTables } from './paper-tables.ts'
import { partsTables } from './parts-table.ts'
import { pipelineTable } from './pipeline-table.ts'
import { provenance } from './provenance.ts'
import type { DatasetResults, Results, RunResults } from './results.ts'
import { differencesTable, scoresTable, withoutGivenAwayTable } from './scores-tables.ts'
import { sortingMetricOf } from './shown-metrics.ts'

/** What can be chosen of a report. */
export interface ReportOptions {
  /** The method that the others are compared with; the copy, else chance, else the first run, where a data set has no run of it. */
  baseline?: string
  /** How many of the largest gains and losses are shown of each run; 50 if not given. */
  cases?: number | 'all'
}

/**
 * All that a report consists of: the paper's tables first, then each data set by itself.
 * @throws UnusableInput if no run is of the method that is to be the baseline
 */
export function reportBlocks(results: Results, { baseline }: ReportOptions): Block[] {
  if (baseline !== undefined) requireBaseline(results, baseline)
  return [
    ...besideThePaper(results),
    ...results.datasets.flatMap((dataset) => datasetBlocks(dataset, baselineOf(dataset, baseline))),
  ]
}

function besideThePaper(results: Results): Block[] {
  const tables = paperTables(results)
  if (tables.length === 0) return []
  const higher = beatingThePaper(results)
  return [
    { kind: 'heading', level: 2, text: 'Beside the paper' },
    {
      kind: 'paragraph',
      text: 'Laid out as in “Guided Profile Generation Improves Personalization with LLMs” (Zhang, 2024). Columns called “the paper” hold its own figures, made with its own choice of cases, its model and unstated settings of its scorers; all others are ours. A dash: not run.',
    },
    ...(higher.length > 0 ? [{ kind: 'list' as const, items: higher }] : []),
    ...tables.map(tableBlock),
    { kind: 'plots', plots: figure3Plots(results) },
  ]
}

function datasetBlocks(dataset: DatasetResults, baseline: RunResults): Block[] {
  const without = withoutGivenAwayTable(dataset, baseline)
  const parts = partsTables(dataset)
  const pipeline = pipelineTable(dataset)
  const unfinished = dataset.runs.filter(({ scores }) => !scores)
  return [
    { kind: 'heading', level: 2, text: dataset.title },
    {
      kind: 'paragraph',
      text: `Task: ${dataset.task}. Seed: ${dataset.seed}. SHA-256 of the data: ${dataset.checksum}. Baseline: ${baseline.label}.`,
    },
    ...(unfinished.length > 0 ? [{ kind: 'list' as const, items: unfinished.map(unfinishedSentence) }] : []),
    { kind: 'heading', level: 3, text: 'Scores' },
    tableBlock(scoresTable(dataset, baseline)),
    { kind: 'plots', plots: intervalPlots(dataset, baseline) },
    ...(without ? [tableBlock(without)] : []),
    ...(pipeline ? [tableBlock(pipeline)] : []),
    {
      kind: 'fold',
      summary: `Differences from ${baseline.label}, with p-values`,
      blocks: [tableBlock(differencesTable(dataset, baseline))],
    },
    ...(parts.length > 0 ? [{ kind: 'heading' as const, level: 3 as const, text: 'What scores are made of' }] : []),
    ...parts.map(tableBlock),
    ...caseBlocks(dataset, baseline),
    { kind: 'heading', level: 3, text: 'How it was made' },
    ...provenance(dataset),
  ]
}

/** Words of people, so none of it is in what may be passed on. */
function caseBlocks(dataset: DatasetResults, baseline: RunResults): Block[] {
  const metric = sortingMetricOf(dataset)
  const others = dataset.runs.filter((run) => run !== baseline && run.predictions.size > 0)
  if (metric === undefined || others.length === 0) return []
  return [
    {
      kind: 'private',
      blocks: [
        { kind: 'heading', level: 3, text: 'Case by case' },
        { kind: 'plots', plots: gainPlots(dataset, baseline, metric) },
        ...others.map((run): Block => ({ kind: 'cases', dataset, run, baseline, metric })),
      ],
    },
  ]
}

function unfinishedSentence({ label, file }: RunResults): string {
  return `${label} has not ended (${file.answered} of ${file.cases} cases answered), so it has no scores: the same command goes on with it.`
}

function tableBlock(table: Table): Block {
  return { kind: 'table', table }
}
