import { parseArgs } from 'node:util'
import { InputError } from '../../lib/cli/input-error.ts'
import { people } from './person.ts'

/** What `npm start` was asked for. */
export interface StartOptions {
  as: string
  posts?: string
  author?: string
  headless: boolean
}

const names = Object.keys(people)
const usage = `npm start -- [--as ${names.join('|')}] [--posts FILE [--author NAME]] [--headless]`

/** What `npm start -- --help` prints. */
export const help = `Try Idiolect on a small site of invented people, in a browser of its own.

  ${usage}

  --as NAME      who to be: ${names.join(', ')} (${names[0]} if not given)
  --posts FILE   be the author of a file of posts instead; --author NAME where it has several
  --headless     take the tour alone, without a window, and save a picture of each step
  --help         print this`

/**
 * Reads the words after `npm start --`.
 * @returns nothing where only help is asked for
 * @throws InputError with one sentence
 */
export function readStartOptions(words: readonly string[]): StartOptions | undefined {
  const { as, posts, author, headless = false, help: asksForHelp } = readFlags(words)
  if (asksForHelp) return undefined
  if (as !== undefined && !names.includes(as)) {
    throw new InputError(`There is nobody called "${as}" in the demo: choose --as ${names.join(', ')}.`)
  }
  if (as !== undefined && posts !== undefined) {
    throw new InputError('--as and --posts both say whose posts to take: give one of them.')
  }
  if (author !== undefined && posts === undefined) {
    throw new InputError('--author chooses among the authors of a file: give --posts FILE too.')
  }
  return { as: as ?? 'juno', headless, ...(posts !== undefined && { posts }), ...(author !== undefined && { author }) }
}

function readFlags(words: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...words],
      options: {
        as: text,
        posts: text,
        author: text,
        headless: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (cause) {
    const [what] = cause instanceof Error ? cause.message.split(/\.(?:\s|$)/) : ['This was not understood']
    throw new InputError(`${what}: the usage is ${usage}.`, { cause })
  }
}
