import type { ParaphraseCase, RestorationCase } from '../case.ts'
import { datasets } from '../datasets/index.ts'
import type { DatasetResults } from '../report/results.ts'
import type { CheckedData } from '../run/evaluation.ts'
import { UnusableInput } from '../unusable-input.ts'

/**
 * The cases that runs answered, with the histories that runs do not keep.
 * @throws UnusableInput if the runs are over cases without a draft, or the data is not what the runs read
 */
export async function readCases(
  { name, seed, checksum, cases: answered, runs }: DatasetResults,
  data: CheckedData,
  signal: AbortSignal,
): Promise<(ParaphraseCase | RestorationCase)[]> {
  const dataset = datasets.find((dataset) => dataset.name === name)
  if (dataset?.task !== 'paraphrase' && dataset?.task !== 'restoration') {
    throw new UnusableInput(
      `${name} has no drafts to rewrite, so no habits to meet: give runs over lamp7 or restoration.`,
    )
  }
  const cases: (ParaphraseCase | RestorationCase)[] = []
  const options = { seed, signal, encoder: () => Promise.reject(new Error('No encoder is needed.')), note() {} }
  for await (const one of dataset.cases(data, options)) {
    if ('draft' in one && answered.has(one.id)) cases.push(one)
  }
  const isSame = (await data.checksum()) === checksum
  if (isSame && runs.every(({ file }) => file.identity.dataset.version === dataset.version)) return cases
  throw new UnusableInput(
    isSame
      ? `The runs over ${name} are of an earlier version of its cases: run them again.`
      : `${data.name} is not what the runs over ${name} read: give the same data as \`evaluate run\` was given.`,
  )
}
