import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Evaluation } from '../../evaluation/run/evaluation.ts'
import { InputError } from '../input-error.ts'
import type { World } from '../world.ts'
import { evaluationArguments } from './evaluation-arguments.ts'
import type { EvaluationGiven } from './read-evaluation.ts'

/** `OUT/batch.json`: what `export-batch` was given, so that `import-batch` need not be told again. Paths are absolute. */
const BatchWords = z.object(
  Object.fromEntries(
    Object.entries(evaluationArguments).map(([name, { type }]) => [
      name,
      type === 'boolean' ? z.boolean().default(false) : z.string().optional(),
    ]),
  ),
)

/**
 * Keeps the words of `export-batch` beside what it is going to write, for `import-batch`.
 * @throws InputError if other words are kept there, whose answers may still be under way
 */
export function keepBatchWords({ out }: Evaluation, given: EvaluationGiven, { folder }: World): void {
  const absolute = (path: string | undefined) => (path === undefined ? undefined : resolve(folder, path))
  const encoder = given.encoder !== undefined && existsSync(resolve(folder, given.encoder))
  const words = {
    ...given,
    data: absolute(given.data),
    out,
    weights: absolute(given.weights),
    encoder: encoder ? absolute(given.encoder) : given.encoder,
  }
  const path = join(out, 'batch.json')
  const text = `${JSON.stringify(BatchWords.parse(words), null, 2)}\n`
  if (existsSync(path) && readFileSync(path, 'utf8') !== text) {
    throw new InputError(
      `${given.out} holds another export, whose answers may still come: name all methods in one export, or give another --out.`,
    )
  }
  writeFileSync(path, text)
}

/** @throws InputError if `export-batch` wrote nothing there */
export function readBatchWords(out: string, { folder }: World): EvaluationGiven {
  const path = resolve(folder, out, 'batch.json')
  if (!existsSync(path)) {
    throw new InputError(`${out} has no batch.json: give the folder that \`idiolect evaluate export-batch\` wrote to.`)
  }
  try {
    const words = BatchWords.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { ...(words as EvaluationGiven), out: resolve(folder, out) }
  } catch (cause) {
    throw new InputError(`${path} is not what export-batch writes: delete it, and export again.`, { cause })
  }
}
