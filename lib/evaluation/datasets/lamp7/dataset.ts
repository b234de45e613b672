import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { ParaphraseCase } from '../../case.ts'
import { UnusableInput } from '../../unusable-input.ts'
import type { Data, Dataset } from '../dataset.ts'
import { readJson, readJsonArray } from '../json-array.ts'

const Question = z.object({
  id: z.string(),
  input: z.string(),
  profile: z.array(z.object({ id: z.string().optional(), text: z.string() })),
})

const Outputs = z.object({ golds: z.array(z.object({ id: z.string(), output: z.string() })) })

/** What stands before the draft in every question. */
const instruction = 'Paraphrase the following tweet without any explanation before or after it: '

/** LaMP-7, tweet paraphrasing: texts as found, with their HTML entities and trailing blanks. */
export const lamp7: Dataset = {
  name: 'lamp7',
  description: 'LaMP-7: neutralised tweets, to be written as their author did',
  version: 1,
  task: 'paraphrase',
  source: {
    url: 'https://lamp-benchmark.github.io/',
    licence: 'CC BY-NC-SA 4.0',
    citation: 'Salemi et al. 2023, LaMP: When Large Language Models Meet Personalization, arXiv:2304.11406',
  },
  async *cases(data) {
    const questions = await readJsonArray(data, fileNamed(data, 'questions'), Question)
    const outputs = fileNamed(data, 'outputs')
    const { golds } = await readJson(data, outputs, Outputs)
    const references = new Map(golds.map(({ id, output }) => [id, output]))
    for (const { id, input, profile } of questions) {
      const reference = references.get(id)
      if (reference === undefined) {
        throw new UnusableInput(`${outputs} has no gold for question ${id}: take questions and outputs of one split.`)
      }
      yield {
        kind: 'paraphrase',
        id,
        person: id,
        history: profile.map(({ text }) => ({ text })),
        draft: input.startsWith(instruction) ? input.slice(instruction.length) : input,
        reference,
      } satisfies ParaphraseCase
    }
  },
}

/** The questions that weights may be learned from. */
export const lamp7Learning: Dataset = {
  ...lamp7,
  name: 'lamp7-learning',
  description: "LaMP-7's half to learn from: the questions with an even number",
  cases: halfOf('learning'),
}

/** The questions of authors that nothing was learned from. */
export const lamp7Unseen: Dataset = {
  ...lamp7,
  name: 'lamp7-unseen',
  description: "LaMP-7's half to test what was learned from the other: the questions with an odd number",
  cases: halfOf('unseen'),
}

/** Each question is of another author, so that halves of the questions are halves of the authors. */
function halfOf(half: 'learning' | 'unseen'): Dataset['cases'] {
  return async function* (data, options) {
    for await (const of of lamp7.cases(data, options)) if (isOdd(of.person) === (half === 'unseen')) yield of
  }
}

/** Whether an id's number is odd; of an id that is no number, its hash. */
function isOdd(id: string): boolean {
  const last = /^\d+$/.test(id) ? Number(id.at(-1)) : createHash('sha256').update(id).digest()[0]!
  return last % 2 === 1
}

/** The dev split where there are several: the test split has no public golds. */
function fileNamed({ files, name }: Data, what: 'questions' | 'outputs'): string {
  const found = files.filter((file) => new RegExp(`${what}\\.json(\\.gz)?$`).test(file))
  const file = found.find((file) => file.startsWith('dev')) ?? found[0]
  if (file === undefined) {
    throw new UnusableInput(
      `There is no dev_${what}.json (or .gz) in ${name}: give the folder with LaMP-7's dev_questions.json and dev_outputs.json.`,
    )
  }
  return file
}
