import { basename, dirname, join } from 'node:path'
import { percent } from '../../text/percent.ts'
import type { Block } from './blocks.ts'
import { cell } from './blocks.ts'
import { count, figure } from './numbers.ts'
import type { DatasetResults, RunResults } from './results.ts'
import { metricsOf } from './shown-metrics.ts'

/** How the figures of a data set were made: metrics with their signatures, then each run with all that is needed to repeat it. */
export function provenance(dataset: DatasetResults): Block[] {
  return [
    { kind: 'table', table: signaturesTable(dataset) },
    ...dataset.runs.map((run): Block => ({ kind: 'fold', summary: run.label, blocks: runBlocks(run) })),
  ]
}

function signaturesTable(dataset: DatasetResults) {
  const rows = metricsOf(dataset).flatMap((metric) => {
    const signatures = new Set(dataset.runs.flatMap(({ scores }) => scores?.metrics[metric]?.signature ?? []))
    return [...signatures].map((signature) => ({ cells: [cell(metric), cell(signature)] }))
  })
  return {
    caption: `Metrics on ${dataset.title}, and all that changes their numbers`,
    columns: [
      { title: 'Metric', words: true as const },
      { title: 'Signature', words: true as const },
    ],
    rows,
  }
}

function runBlocks(run: RunResults): Block[] {
  const { file } = run
  const table = {
    caption: `How ${run.label} was made`,
    columns: [
      { title: 'What', words: true as const },
      { title: 'Value', words: true as const },
    ],
    rows: facts(run).map(([name, value]) => ({ cells: [cell(name), cell(value)] })),
  }
  const sentences = [...file.notes, ...file.adaptations, ...missing(run)]
  const prompts = Object.entries(file.prompts ?? {})
  return [
    { kind: 'preformatted', title: 'Command', text: file.made.command },
    { kind: 'table', table },
    ...(sentences.length > 0 ? [{ kind: 'list' as const, items: sentences }] : []),
    {
      kind: 'private',
      blocks: [
        ...failures(run),
        ...prompts.map(([stage, text]) => ({
          kind: 'preformatted' as const,
          title: `Prompt of the first case: ${stage}`,
          text,
        })),
      ],
    },
  ]
}

function facts(run: RunResults): [name: string, value: string][] {
  const { file, folder } = run
  const { identity, made, tokens } = file
  const { dataset, engine } = identity
  const commit = made.commit && `${made.commit}${made.changed ? ', with changes that were not committed' : ''}`
  const settings =
    engine &&
    [
      `${engine.id}, ${engine.model}`,
      engine.temperature === undefined
        ? 'temperatures and lengths by the method'
        : `temperature ${engine.temperature}, at most ${engine.maxTokens} tokens`,
      `${identity.method.name === 'idiolect' ? 'prompts' : 'histories'} cut to ${engine.contextTokens} tokens`,
    ].join(', ')
  const all: [string, string | undefined][] = [
    ['Folder', join(basename(dirname(folder)), basename(folder))],
    ['Data', `${file.data} (${dataset.name}, version ${dataset.version})`],
    ['SHA-256 of the data', dataset.checksum],
    ['Seed', String(identity.seed)],
    ['Limit', identity.limit === undefined ? undefined : count(identity.limit)],
    ['Cases', `${count(file.cases)}: ${count(file.answered)} answered, ${count(file.failed)} failed`],
    ['Activities', `${figure(file.activities, 2)} before a case on average`],
    ['Histories cut', file.historiesCut > 0 ? count(file.historiesCut) : undefined],
    [
      'Answers broken off',
      file.cutShort ? `${count(file.cutShort)}, at the limit of tokens; scored as they are` : undefined,
    ],
    ['Answered by', answeredBy(file)],
    ['Checks that failed', failedChecks(file)],
    ['Method', [identity.method.name, ...(identity.method.holds ?? [])].join(' + ')],
    ['Strength', identity.strength === undefined ? undefined : String(identity.strength)],
    ['Engine', settings],
    ['Asked at', file.baseUrl],
    ['Encoder', identity.encoder],
    [
      'Tokens',
      tokens && `${count(tokens.input)} in, ${count(tokens.output)} out${tokens.estimated ? ' (estimated)' : ''}`,
    ],
    ['Cost', file.cost === undefined ? undefined : `$${file.cost.toFixed(4)}`],
    ['SHA-256 of what made the answers', identity.maker],
    ['Idiolect', `${made.version}${commit ? `, commit ${commit}` : ''}`],
    ['Node', made.node],
    ['Time', `${made.startedAt}${made.endedAt ? ` to ${made.endedAt}` : ', not ended'}`],
  ]
  return all.filter((fact): fact is [string, string] => fact[1] !== undefined)
}

/** Whose the answers of a pipeline are. */
function answeredBy({ pipeline, answered }: RunResults['file']): string | undefined {
  if (!pipeline) return undefined
  const { byModel } = pipeline
  return `the model: ${count(byModel)} of ${count(answered)} cases (${percent(byModel / Math.max(answered, 1))}), else the stylist`
}

function failedChecks({ pipeline }: RunResults['file']): string | undefined {
  const failed = Object.entries(pipeline?.failedChecks ?? {}).toSorted(([, one], [, other]) => other - one)
  return failed.length === 0 ? undefined : failed.map(([name, cases]) => `${name} in ${count(cases)} cases`).join(', ')
}

function missing({ scores }: RunResults): string[] {
  return Object.entries(scores?.missing ?? {}).map(([metric, reason]) => `${metric} was not measured: ${reason}`)
}

/** Why cases failed: each reason once, with its number. A reason may quote a server, so it is no less private than answers are. */
function failures({ predictions }: RunResults): Block[] {
  const reasons = [...predictions.values()].flatMap((line) => ('failed' in line ? [line.failed] : []))
  if (reasons.length === 0) return []
  const groups = [...Map.groupBy(reasons, (reason) => reason)]
  return [{ kind: 'list', items: groups.map(([reason, all]) => `${count(all.length)} failed: ${reason}`) }]
}
