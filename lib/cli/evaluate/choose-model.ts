import type { ModelChoice } from '../../evaluation/run/evaluation.ts'
import { connectEngine } from '../connect-engine.ts'
import { InputError } from '../input-error.ts'
import { readNumber } from '../read-number.ts'
import type { World } from '../world.ts'
import { demand } from './read-evaluation.ts'

/** The words that choose a model. */
export interface ModelGiven {
  engine: string | undefined
  model: string | undefined
  'base-url'?: string | undefined
  'max-tokens': string | undefined
  'context-tokens': string | undefined
  concurrency?: string | undefined
  price?: string | undefined
}

/**
 * The model that was chosen, still without an engine to ask it; nothing where none was.
 * @throws InputError
 */
export function readModel(given: ModelGiven): ModelChoice | undefined {
  if (given.engine === undefined) {
    if (given.model === undefined && given['base-url'] === undefined) return undefined
    throw new InputError('Say by what the model is to be asked: --engine openai.')
  }
  if (given.engine !== 'openai') {
    throw new InputError(`There is no engine "${given.engine}" for this: write --engine openai.`)
  }
  const { price } = given
  return {
    engineId: 'openai',
    model: demand(given.model, '--model NAME', 'which model to ask'),
    sampling: {
      maxTokens: readNumber('--max-tokens', given['max-tokens'], { least: 1, isWhole: true, example: '100' }) ?? 100,
      temperature: 0,
    },
    contextTokens:
      readNumber('--context-tokens', given['context-tokens'], { least: 256, isWhole: true, example: '4096' }) ?? 16_385,
    concurrency:
      readNumber('--concurrency', given.concurrency, { least: 1, most: 256, isWhole: true, example: '8' }) ?? 4,
    ...(price !== undefined && { prices: pricesOf(price) }),
  }
}

/**
 * Connects a model to its server, and tells the person where texts will go.
 * @throws InputError
 */
export async function connect(model: ModelChoice, baseUrl: string | undefined, world: World): Promise<ModelChoice> {
  const { engine, baseUrl: server } = connectEngine({ model: model.model, baseUrl }, world)
  if (engine.place === 'a service') {
    world.messages.write(`The data set's texts are sent to ${new URL(server).host}.\n`)
  }
  return { ...model, engine, baseUrl: server }
}

function pricesOf(given: string): { input: number; output: number } {
  const [input, output, more] = given.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (input !== undefined && output !== undefined && more === undefined && input >= 0 && output >= 0) {
    return { input, output }
  }
  throw new InputError(`--price is "${given}": give dollars for a million tokens in and out, such as 0.5,1.5.`)
}
