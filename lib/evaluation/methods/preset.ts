import { suggestion } from '../../text/nearest-names.ts'
import type { TaskName } from '../case.ts'
import { UnusableInput } from '../unusable-input.ts'
import { nameOf, parseMethodSpec } from './spec.ts'

/** The ten rows of Table 3, in its order. */
const table3 = [
  'direct-with-context',
  'direct',
  'profile+context+profile',
  'profile+profile',
  'guided-profile+context+profile',
  'guided-profile+profile',
  'guided-profile+context+guidance+profile',
  'guided-profile+guidance+profile',
  'guided-profile+context+guidance',
  'guided-profile+guidance',
]

/** All that the paper ran, by task: Tables 1 and 3, Figure 3 and Table 3, Table 2. Restoration is ours, and runs what paraphrasing runs. */
const paper: Record<TaskName, readonly string[]> = {
  paraphrase: table3,
  restoration: table3,
  preference: ['random', ...table3],
  dialogue: ['direct', 'direct-with-context', 'profile', 'guided-profile'],
}

/** The stylist part by part, between the draft as it is and all of it. */
const parts = [
  'copy',
  'stylist-capitalization',
  'stylist-emoji',
  'stylist-abbreviation',
  'stylist-punctuation',
  'stylist-guided',
  'stylist-words',
  'stylist-form',
  'stylist',
]

/** Our way with a model beside the draft, the stylist alone and the paper's best, then without each of its parts. */
const pipeline = [
  'copy',
  'stylist',
  'direct-with-context',
  'guided-profile',
  'idiolect',
  'idiolect+examples+checks+stylist+best',
  'idiolect+counts+checks+stylist+best',
  'idiolect+counts+examples+stylist+best',
  'idiolect+counts+examples+checks+best',
  'idiolect+counts+examples+checks+stylist',
  'idiolect+digestion+counts+examples+checks+stylist+best',
]

const presets = new Map<string, Partial<Record<TaskName, readonly string[]>>>([
  ['paper', paper],
  ['ablation', { paraphrase: parts, restoration: parts }],
  ['pipeline', { paraphrase: pipeline, restoration: pipeline }],
])

/**
 * The methods of a preset for a task, by the names that `nameOf` gives them.
 * @throws UnusableInput if there is no such preset, or it has nothing for the task
 */
export function preset(name: string, task: TaskName): readonly string[] {
  const named = presets.get(name)
  if (!named) throw new UnusableInput(`There is no preset "${name}": ${suggestion(name, [...presets.keys()])}`)
  const specs = named[task]
  if (!specs) throw new UnusableInput(`The preset ${name} is for ${Object.keys(named).join(' and ')}, not for ${task}.`)
  return specs.map((spec) => nameOf(parseMethodSpec(spec), task))
}
