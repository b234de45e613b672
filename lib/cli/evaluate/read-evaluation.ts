import { resolve } from 'node:path'
import { datasets } from '../../evaluation/datasets/index.ts'
import type { Dataset } from '../../evaluation/datasets/dataset.ts'
import { preset as specsOf } from '../../evaluation/methods/preset.ts'
import { type MethodSpec, parseMethodSpec } from '../../evaluation/methods/spec.ts'
import type { Evaluation, ModelChoice } from '../../evaluation/run/evaluation.ts'
import { readWordNetArchive } from '../../evaluation/wordnet-archive.ts'
import { suggestion } from '../../text/nearest-names.ts'
import type { Given } from '../command.ts'
import { InputError } from '../input-error.ts'
import { readLearnedWeights } from './learned-weights.ts'
import { readNumber } from '../read-number.ts'
import { readStrength } from '../read-strength.ts'
import type { World } from '../world.ts'
import type { evaluationArguments } from './evaluation-arguments.ts'
import { once } from './once.ts'
import { openData } from './open-data.ts'
import { chooseEncoder } from './choose-encoder.ts'

/** What was given for an evaluation's arguments. */
export type EvaluationGiven = Given<typeof evaluationArguments>

/**
 * An evaluation from the words of a command; its model, where it needs one, is still to be connected.
 * @param model what was chosen as model
 * @param name of the command
 * @throws InputError
 */
export async function readEvaluation(
  given: EvaluationGiven,
  model: ModelChoice | undefined,
  world: World,
  name: 'run' | 'export-batch',
): Promise<Evaluation> {
  const dataset = datasetNamed(given.dataset)
  const data = demand(given.data, '--data PATH', `the folder with ${dataset.name}'s files`)
  const out = demand(given.out, '--out FOLDER', 'where results are to go')
  const limit = readNumber('--limit', given.limit, { least: 1, isWhole: true, example: '100' })
  const encoder = chooseEncoder(given, world)
  return {
    dataset,
    data: await openData(data, world),
    methods: methodsOf(given, dataset),
    out: resolve(world.folder, out),
    seed: readNumber('--seed', given.seed, { least: 0, most: 2 ** 31 - 1, isWhole: true, example: '1' }) ?? 0,
    ...(limit !== undefined && { limit }),
    ...(model && { model }),
    strength: readStrength(given.strength),
    ...(given.weights !== undefined && { weights: await readLearnedWeights(given.weights, world) }),
    ...(encoder && { encoder }),
    wordNet: once(readWordNetArchive),
    ...(given.metrics !== undefined && { metrics: namesIn(given.metrics) }),
    command: commandOf(name, given),
  }
}

/** @throws InputError if it was not given */
export function demand(value: string | undefined, flag: string, what: string): string {
  if (value !== undefined) return value
  throw new InputError(`Say ${what}: ${flag}.`)
}

/** @throws InputError with the nearest name */
export function datasetNamed(given: string | undefined): Dataset {
  const name = demand(given, '--dataset NAME', 'which data set to take')
  const found = datasets.find((dataset) => dataset.name === name)
  if (found) return found
  const names = datasets.map((dataset) => dataset.name)
  throw new InputError(`There is no data set "${name}": ${suggestion(name, names)}`)
}

function methodsOf({ method, preset }: EvaluationGiven, { task }: Dataset): MethodSpec[] {
  if (namesIn(`${method ?? ''},${preset ?? ''}`).length === 0) {
    throw new InputError(
      'Say which methods to run: --method NAME,NAME or --preset NAME, with paper, ablation or pipeline.',
    )
  }
  const specs = [...namesIn(preset ?? '').flatMap((name) => specsOf(name, task)), ...namesIn(method ?? '')]
  return [...new Set(specs)].map(parseMethodSpec)
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}

/** Everything that was given, as one would write it again; no key is among it. */
function commandOf(name: string, given: EvaluationGiven): string {
  const words = Object.entries(given).flatMap(([flag, value]) =>
    value === true ? [`--${flag}`] : typeof value === 'string' ? [`--${flag}`, quoted(value)] : [],
  )
  return [`idiolect evaluate ${name}`, ...words].join(' ')
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
