import { join } from 'node:path'
import type { Case } from '../case.ts'
import type { Method, ModelMethod, PipelineAnswerer, PipelineMethod, Stage } from '../methods/method.ts'
import { holdsFor, type MethodSpec, nameOf } from '../methods/spec.ts'
import { type PredictionLine, PredictionLine as PredictionLineSchema, type RunFile } from '../results/formats.ts'
import type { Answers } from './answers.ts'
import type { ModelChoice, Prepared } from './evaluation.ts'
import { fitHistory } from './fit-history.ts'
import { type JsonLinesFile, openJsonLines } from './json-lines-file.ts'
import { accountOf } from './results-folder.ts'
import { runFolder } from './run-folder.ts'
import { promptsChecksum } from './prompts-checksum.ts'
import { aroundModels, sourceChecksum } from './source-checksum.ts'

/** A method at work on the cases: what is there already, and where the rest goes. */
export interface Run {
  prepared: Prepared
  /** The method and its switches, as its folder is named. */
  name: string
  method: Method
  folder: string
  /** The cases as this method's model can take them. */
  cases: readonly Case[]
  /** How many histories were cut for that. */
  historiesCut: number
  identity: RunFile['identity']
  /** What is there of an earlier start. */
  before: RunFile | undefined
  predictions: Map<string, string>
  /** The last line of every case. */
  lines: Map<string, PredictionLine>
  file: JsonLinesFile<PredictionLine>
  /** For a method with a model. */
  asking?: Asking
  /** For a method that is a pipeline around a model. */
  pipeline?: PipelineAsking
}

/** How a method's model is asked. */
export interface Asking {
  model: ModelChoice
  stages: readonly Stage[]
  answers: Answers
}

/** How a pipeline's model is asked. */
export interface PipelineAsking {
  model: ModelChoice
  answer: PipelineAnswerer
  answers: Answers
}

/**
 * Opens the folder of a method's run, new or begun.
 * @throws UnusableInput if another kind of run is there, or a model is needed and none is chosen
 */
export function openRun(prepared: Prepared, spec: MethodSpec): Run {
  const { method } = spec
  const { dataset, seed, limit, checksum, strength, weights, encoderSignature, cases } = prepared
  const asking = method.kind === 'model' ? askingFor(prepared, spec, method) : undefined
  const pipeline = method.kind === 'pipeline' ? pipelineFor(prepared, spec, method) : undefined
  const model = (asking ?? pipeline)?.model
  const fitted = asking
    ? cases.map((of) => fitHistory(of, asking.stages, asking.model.sampling, asking.model.contextTokens))
    : cases
  const needsEncoder = dataset.needsEncoder || method.needsEncoder
  const identity: RunFile['identity'] = {
    dataset: { name: dataset.name, version: dataset.version, task: dataset.task, checksum },
    method: { name: method.name, ...(model && { holds: [...holdsFor(spec, dataset.task)] }) },
    ...(model && {
      engine: {
        id: model.engineId,
        model: model.model,
        ...(model.baseUrl !== undefined && { baseUrl: model.baseUrl }),
        ...(asking && model.sampling),
        contextTokens: model.contextTokens,
      },
    }),
    ...(!asking && { strength }),
    ...(method.needsWeights && weights && { weights: weights.checksum }),
    seed,
    ...(limit !== undefined && { limit }),
    ...(needsEncoder && encoderSignature !== undefined && { encoder: encoderSignature }),
    maker: asking ? promptsChecksum(fitted, asking.stages) : sourceChecksum(cases, pipeline && aroundModels),
  }
  const folder = runFolder(prepared, spec)
  const before = accountOf(folder, identity)
  const file = openJsonLines(join(folder, 'predictions.jsonl'), PredictionLineSchema)
  const predictions = new Map<string, string>()
  const lines = new Map(file.lines.map((line) => [line.id, line]))
  for (const line of file.lines) if ('prediction' in line) predictions.set(line.id, line.prediction)
  return {
    prepared,
    name: nameOf(spec, dataset.task),
    method,
    folder,
    cases: fitted,
    historiesCut: fitted.filter((of, index) => of !== cases[index]).length,
    identity,
    before,
    predictions,
    lines,
    file,
    ...(asking && { asking }),
    ...(pipeline && { pipeline }),
  }
}

function askingFor(prepared: Prepared, spec: MethodSpec, method: ModelMethod): Asking {
  const { model, answers, dataset } = prepared
  if (!model || !answers) throw new Error(`${method.name} was prepared without a model.`)
  return {
    model,
    stages: method.stages(dataset.task, holdsFor(spec, dataset.task)),
    answers,
  }
}

function pipelineFor(prepared: Prepared, spec: MethodSpec, method: PipelineMethod): PipelineAsking {
  const { model, answers, dataset, strength } = prepared
  if (!model || !answers) throw new Error(`${method.name} was prepared without a model.`)
  return { model, answers, answer: method.prepare({ strength, holds: holdsFor(spec, dataset.task) }) }
}
