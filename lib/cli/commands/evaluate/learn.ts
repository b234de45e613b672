import { defineCommand } from '../../command.ts'
import { fileForWeights } from '../../evaluate/learned-weights.ts'
import { openData } from '../../evaluate/open-data.ts'
import { datasetNamed, demand } from '../../evaluate/read-evaluation.ts'
import { runProgress } from '../../evaluate/run-progress.ts'

/** The stylist's weights as a data set would have them, to hold the shipped ones against. */
export const learn = defineCommand({
  name: 'learn',
  description: "Learn the stylist's weights from a data set, for measuring only: what stylist-lamp runs with",
  args: {
    dataset: { type: 'string', valueHint: 'NAME', description: 'A data set for paraphrase, such as lamp7-learning' },
    data: { type: 'string', valueHint: 'PATH', description: 'Its folder' },
    out: { type: 'string', valueHint: 'FILE', description: 'Where the weights go, as JSON' },
    json: { type: 'boolean', description: 'What was learned from, as JSON' },
  },
  async *run({ dataset: name, data: path, out, json }, world) {
    const dataset = datasetNamed(name)
    const data = await openData(demand(path, '--data PATH', `the folder with ${dataset.name}'s files`), world)
    const file = demand(out, '--out FILE', 'where the weights are to go')
    const write = await fileForWeights(file, world)
    // Loaded when needed, as every command would wait for what it learns with.
    const { learnWeights } = await import('../../../evaluation/weights/learn-weights.ts')
    try {
      const learned = await learnWeights(dataset, data, runProgress(world, undefined), world.signal)
      write(learned)
      const { authors, weights } = learned
      const decisions = Object.keys(weights.decisions).length
      yield json
        ? `${JSON.stringify({ out: file, dataset: learned.dataset, authors: authors.length, decisions }, null, 2)}\n`
        : `${file}: ${decisions} kinds of edits, learned from ${authors.length} authors of ${dataset.name}\n`
    } catch (error) {
      if (world.signal.aborted) world.messages.write('Stopped. Nothing was written.\n')
      throw error
    }
  },
})
