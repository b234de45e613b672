import type { Finished } from '../../../evaluation/run/finish-run.ts'
import { runEvaluation } from '../../../evaluation/run/run-evaluation.ts'
import { defineCommand } from '../../command.ts'
import { connect, readModel } from '../../evaluate/choose-model.ts'
import { evaluationArguments } from '../../evaluate/evaluation-arguments.ts'
import { readEvaluation } from '../../evaluate/read-evaluation.ts'
import { runProgress } from '../../evaluate/run-progress.ts'
import { InputError } from '../../input-error.ts'
import { scoreTable } from '../../evaluate/score-table.ts'

/** Methods on a data set: answers and scores. */
export const run = defineCommand({
  name: 'run',
  description: 'Run methods on a data set and score their answers',
  args: {
    ...evaluationArguments,
    'base-url': {
      type: 'string',
      valueHint: 'URL',
      description:
        "The model's server, such as http://127.0.0.1:8000/v1; its key is taken from IDIOLECT_API_KEY, or OPENAI_API_KEY for OpenAI's own",
    },
    again: {
      type: 'boolean',
      description: 'Delete what is there of these methods first; what a model answered is kept, and not asked again',
    },
    concurrency: { type: 'string', valueHint: 'N', description: 'How many requests at once (4)' },
    price: { type: 'string', valueHint: 'IN,OUT', description: 'Dollars for a million tokens, to see what it costs' },
    json: { type: 'boolean', description: 'The scores and accounts as JSON' },
  },
  async *run(given, world) {
    const chosen = readModel(given)
    const read = await readEvaluation(given, chosen, world, 'run')
    const isAsked = read.methods.some(({ method }) => method.kind !== 'local')
    const model = chosen && isAsked ? await connect(chosen, given['base-url'], world) : chosen
    const evaluation = { ...read, ...(model && { model }) }
    const on = runProgress(world, model?.prices)
    const finished: Finished[] = []
    try {
      for await (const each of runEvaluation(evaluation, given.again, on, world.signal)) finished.push(each)
    } catch (error) {
      if (world.signal.aborted) {
        world.messages.write('Stopped. The same command goes on from here.\n')
      }
      throw error
    }
    yield given.json ? `${JSON.stringify(finished, null, 2)}\n` : scoreTable(finished)
    const failed = finished.filter(({ scores }) => scores.cases === 0).map(({ name }) => name)
    if (failed.length > 0) {
      throw new InputError(
        `Every case of ${failed.join(', ')} failed, for the reasons above: mend them, and run the same command again.`,
      )
    }
  },
})
