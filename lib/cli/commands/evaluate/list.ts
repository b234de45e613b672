import { datasets } from '../../../evaluation/datasets/index.ts'
import { methods } from '../../../evaluation/methods/index.ts'
import { tasks } from '../../../evaluation/tasks/index.ts'
import { metrics } from '../../../metrics/index.ts'
import { defineCommand } from '../../command.ts'
import { paint } from '../../paint.ts'

/** What can be evaluated, by what, and how it is measured. */
export const list = defineCommand({
  name: 'list',
  description: 'Name the data sets, methods and metrics',
  args: { json: { type: 'boolean', description: 'As JSON' } },
  async *run({ json }, { output }) {
    const known = {
      tasks: tasks.map(({ name, description }) => ({ name, description })),
      datasets: datasets.map(({ name, description, task, version, source }) => ({
        name,
        description,
        task,
        version,
        source,
      })),
      methods: methods.map((method) => ({
        name: method.name,
        description: method.description,
        tasks: method.tasks,
        switches: method.kind === 'local' ? [] : method.switches,
        needsModel: method.kind !== 'local',
        needsWeights: method.needsWeights ?? false,
      })),
      metrics: metrics.map(({ name, description }) => ({ name, description })),
    }
    if (json) {
      yield `${JSON.stringify(known, null, 2)}\n`
      return
    }
    const title = (text: string) => paint('bold', text, output)
    yield `${title('Data sets')} (--dataset)\n`
    for (const { name, description, task, source } of known.datasets) {
      yield `  ${name.padEnd(26)} ${description} (${task}); ${source.licence}, ${source.url}\n`
    }
    yield `\n${title('Methods')} (--method)\n`
    for (const { name, description, tasks, switches, needsModel, needsWeights } of known.methods) {
      const needs = needsModel ? '; needs a model' : needsWeights ? '; needs --weights' : ''
      const more = switches.length > 0 ? `; switches: ${switches.map((one) => `+${one}`).join(' ')}` : ''
      yield `  ${name.padEnd(26)} ${description} (${tasks.join(', ')}${needs}${more})\n`
    }
    yield `\n${title('Metrics')} (--metrics)\n`
    for (const { name, description } of known.metrics) yield `  ${name.padEnd(26)} ${description}\n`
  },
})
