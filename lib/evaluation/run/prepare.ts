import { join } from 'node:path'
import type { Case } from '../case.ts'
import { methods as allMethods } from '../methods/index.ts'
import { UnusableInput } from '../unusable-input.ts'
import { numberMemory } from '../number-memory.ts'
import { openAnswers } from './answers.ts'
import { demandMetrics } from './choose-metrics.ts'
import { learnCommand } from '../weights/weights-file.ts'
import type { Evaluation, Prepared, RunEvents } from './evaluation.ts'
import { demandEncoder } from './demand-encoder.ts'
import { keepCases } from './results-folder.ts'
import { answersFile } from './run-folder.ts'

/**
 * Reads the cases of an evaluation and writes them beside its results.
 * @throws UnusableInput if the data cannot be used, or the folder holds runs over other cases
 */
export async function prepare(evaluation: Evaluation, on: RunEvents, signal: AbortSignal): Promise<Prepared> {
  const { dataset, data, methods, out, seed, limit } = evaluation
  for (const { method } of methods) {
    if (!method.tasks.includes(dataset.task)) {
      const fitting = allMethods.filter(({ tasks }) => tasks.includes(dataset.task)).map(({ name }) => name)
      throw new UnusableInput(`${method.name} is no method for ${dataset.task}: take one of ${fitting.join(', ')}.`)
    }
    if (method.kind !== 'local' && !evaluation.model) {
      throw new UnusableInput(`${method.name} needs a model: give --engine openai, --base-url URL and --model NAME.`)
    }
    if (method.needsWeights && !evaluation.weights) {
      throw new UnusableInput(
        `${method.name} needs learned weights: give --weights FILE, which \`${learnCommand}\` makes.`,
      )
    }
  }
  demandMetrics(evaluation.metrics ?? [])
  const folder = join(out, dataset.name)
  const cases: Case[] = []
  const ids = new Set<string>()
  const notes: string[] = []
  const chosen = dataset.cases(data, {
    seed,
    signal,
    encoder: () => demandEncoder(evaluation),
    note: (note) => notes.push(note),
    progress: (looked, of) => {
      if (looked === 1) on.begin(`choosing cases of ${dataset.name}`, of, 0)
      on.step()
    },
    ...(dataset.needsEncoder && { remember: numberMemory(join(folder, 'numbers.jsonl')) }),
  })
  try {
    for await (const of of chosen) {
      signal.throwIfAborted()
      if (ids.has(of.id)) {
        throw new UnusableInput(`${data.name} has two cases with the id "${of.id}": give every case one of its own.`)
      }
      ids.add(of.id)
      cases.push(of)
      if (cases.length === limit) break
    }
  } finally {
    on.end()
  }
  if (cases.length === 0) {
    const why = notes.length === 0 ? '' : ` (${notes.join(' ')})`
    throw new UnusableInput(`There are no cases for ${dataset.name} in ${data.name}${why}: give other data.`)
  }
  demandUnseenAuthors(evaluation, cases)
  keepCases(folder, cases)
  const needsEncoder = dataset.needsEncoder || methods.some(({ method }) => method.needsEncoder)
  const isAsked = methods.some(({ method }) => method.kind !== 'local')
  return {
    ...evaluation,
    ...(isAsked &&
      evaluation.model && { answers: openAnswers(answersFile(folder, evaluation.model), evaluation.model.baseUrl) }),
    cases,
    notes,
    checksum: await data.checksum(),
    folder,
    ...(needsEncoder && { encoderSignature: (await demandEncoder(evaluation)).signature }),
  }
}

/** Whoever was learned from is known too well to be tested on. */
function demandUnseenAuthors({ dataset, methods, weights }: Evaluation, cases: readonly Case[]): void {
  const name = methods.find(({ method }) => method.needsWeights)?.method.name
  if (name === undefined || !weights) return
  const learnedFrom = new Set(weights.authors)
  const [seen] = cases.filter(({ person }) => learnedFrom.has(person))
  if (!seen) return
  throw new UnusableInput(
    `${weights.name} was learned from authors of ${dataset.name} (${seen.person} is one), on whom ${name} may not be tested: give others, such as those of lamp7-unseen if it was learned from lamp7-learning.`,
  )
}
