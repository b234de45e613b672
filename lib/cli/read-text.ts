import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { addAbortSignal, pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { InputError } from './input-error.ts'
import type { World } from './world.ts'

/** @throws InputError if there is no file of that name */
export async function demandFile(file: string, { folder }: World): Promise<void> {
  if (file === '') throw new InputError('The name of a file is empty: write its name.')
  const found = await stat(resolve(folder, file)).catch((cause: unknown) => {
    throw explained(cause, file)
  })
  if (found.isDirectory()) throw new InputError(`${file} is a folder: name a file in it.`)
}

/**
 * A file's text in pieces of whole lines, unpacked if its name ends in `.gz`.
 * @param file as the person wrote it, and as sentences name it
 * @throws InputError if it is missing, a folder, damaged or not text in UTF-8
 */
export async function* readTextFile(file: string, world: World): AsyncIterable<string> {
  await demandFile(file, world)
  const bytes = createReadStream(resolve(world.folder, file))
  yield* readText(/\.gz$/i.test(file) ? pipeline(bytes, createGunzip(), () => {}) : bytes, file, world.signal)
}

/**
 * A stream's text in pieces of whole lines, without byte order mark.
 * @throws InputError if it is damaged or not text in UTF-8
 */
export async function* readText(bytes: Readable, name: string, signal: AbortSignal): AsyncIterable<string> {
  let line = 1
  try {
    for await (const piece of wholeLines(addAbortSignal(signal, bytes))) {
      const text = decode(piece, name, line)
      yield line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text
      line += lineEnds(piece)
    }
  } catch (cause) {
    throw explained(cause, name)
  }
}

/** Cut at line ends, so that no character is cut in two. */
async function* wholeLines(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let begun: Buffer[] = []
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(0x0a) + 1
    if (end > 0) {
      yield Buffer.concat([...begun, chunk.subarray(0, end)])
      begun = []
    }
    if (end < chunk.length) begun.push(chunk.subarray(end))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(piece: Buffer, name: string, line: number): string {
  const zero = piece.indexOf(0)
  if (zero !== -1) {
    const at = line + lineEnds(piece.subarray(0, zero))
    throw new InputError(`${name}, line ${at}: this is binary data, not text: give a text file in UTF-8.`)
  }
  try {
    return decoder.decode(piece)
  } catch {
    const at = line + undecodableLine(piece)
    throw new InputError(`${name}, line ${at}: this is not text in UTF-8: save the file as UTF-8.`)
  }
}

function undecodableLine(piece: Buffer): number {
  let start = 0
  for (let count = 0; ; count++) {
    const end = piece.indexOf(0x0a, start) + 1
    try {
      decoder.decode(piece.subarray(start, end || piece.length))
    } catch {
      return count
    }
    if (end === 0) return count
    start = end
  }
}

function lineEnds(piece: Buffer): number {
  let count = 0
  for (let at = piece.indexOf(0x0a); at !== -1; at = piece.indexOf(0x0a, at + 1)) count++
  return count
}

/** What the system or the unpacker says, as a sentence. Anything else is not about the input and stays as it is. */
function explained(cause: unknown, name: string): unknown {
  const { code, syscall } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new InputError(`${name}: there is no such file: check its name and folder.`, { cause })
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new InputError(`${name} may not be read: change its permissions.`, { cause })
  }
  if (code === 'Z_BUF_ERROR') {
    return new InputError(`${name} ends in the middle: it was cut short, so copy or download it again.`, { cause })
  }
  if (code?.startsWith('Z_')) {
    return new InputError(
      `${name} is not a whole gzip file: pack it again, or take .gz off its name if it is not packed.`,
      { cause },
    )
  }
  return code && syscall ? new InputError(`${name} cannot be read (${code}): give another file.`, { cause }) : cause
}
