import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { writeWhole } from '../../evaluation/run/json-file.ts'
import { type LearnedWeights, parseWeightsFile, type WeightsFile } from '../../evaluation/weights/weights-file.ts'
import { InputError } from '../input-error.ts'
import { readTextFile } from '../read-text.ts'
import type { World } from '../world.ts'

/**
 * Weights that `evaluate learn` wrote.
 * @param file as the person wrote it
 * @throws InputError, UnusableInput if it cannot be read, or is another kind of file
 */
export async function readLearnedWeights(file: string, world: World): Promise<WeightsFile> {
  let text = ''
  for await (const piece of readTextFile(file, world)) text += piece
  return parseWeightsFile(text, file)
}

/**
 * Where learned weights may be written: where nothing is, or where there are such already.
 * @returns how to write them
 * @throws InputError
 */
export async function fileForWeights(file: string, { folder }: World): Promise<(weights: LearnedWeights) => void> {
  const path = resolve(folder, file)
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw new InputError(`${file || 'Nothing'} is no name of a file: give one as --out.`)
  if (found && !isWeights(await readFile(path, 'utf8'))) {
    throw new InputError(`${file} holds something else, which is not written over: give another --out.`)
  }
  return (weights) => writeWhole(path, `${JSON.stringify(weights)}\n`)
}

function isWeights(text: string): boolean {
  try {
    return Boolean(parseWeightsFile(text, ''))
  } catch {
    return false
  }
}
