import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { StylistWeights } from '../../stylist/weights.ts'
import type { ParaphraseCase } from '../case.ts'
import type { Dataset } from '../datasets/dataset.ts'
import type { CheckedData, RunEvents } from '../run/evaluation.ts'
import { UnusableInput } from '../unusable-input.ts'
import type { LearnedWeights } from './weights-file.ts'

/** What the learning thread says: that it has measured another history, or, in the end, what it learned. */
export type Said = 'measured' | StylistWeights

/**
 * Learns the stylist's weights from all cases of a data set whose drafts somebody else worded. The same cases give the
 * same weights.
 * @throws UnusableInput if the data cannot be used; an abort error
 */
export async function learnWeights(
  dataset: Dataset,
  data: CheckedData,
  events: RunEvents,
  signal: AbortSignal,
): Promise<LearnedWeights> {
  const cases = await casesOf(dataset, data, events, signal)
  events.begin(`learning from ${dataset.name}`, cases.length, 0)
  try {
    return {
      dataset: { name: dataset.name, version: dataset.version, checksum: await data.checksum() },
      authors: [...new Set(cases.map(({ person }) => person))],
      weights: await learnFrom(cases, () => events.step(), signal),
    }
  } finally {
    events.end()
  }
}

async function casesOf(
  dataset: Dataset,
  data: CheckedData,
  { note }: RunEvents,
  signal: AbortSignal,
): Promise<ParaphraseCase[]> {
  if (dataset.task !== 'paraphrase') {
    throw new UnusableInput(
      `${dataset.name} has no drafts in the words of others, to learn from: give a data set for paraphrase, such as lamp7-learning.`,
    )
  }
  const cases: ParaphraseCase[] = []
  const encoder = () => Promise.reject(new Error('No encoder is needed.'))
  for await (const of of dataset.cases(data, { seed: 0, signal, encoder, note })) {
    signal.throwIfAborted()
    if (of.kind === 'paraphrase') cases.push(of)
  }
  if (cases.length > 0) return cases
  throw new UnusableInput(`There are no cases for ${dataset.name} in ${data.name}: give other data.`)
}

/** In a thread, as it takes long and can be stopped only from beside it. */
async function learnFrom(
  cases: readonly ParaphraseCase[],
  measured: () => void,
  signal: AbortSignal,
): Promise<StylistWeights> {
  const thread = new Worker(new URL('learning-thread.ts', import.meta.url), { workerData: cases })
  try {
    const messages = on(thread, 'message', { signal, close: ['exit'] }) as AsyncIterable<[Said]>
    for await (const [said] of messages) {
      if (said !== 'measured') return said
      measured()
    }
    throw new Error('The learning thread ended without a result.')
  } finally {
    await thread.terminate()
  }
}
