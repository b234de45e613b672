import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { UnreadableLine } from '../posts/archives/archive.ts'
import { parseJson } from '../posts/archives/json-lines.ts'
import { lines } from '../posts/archives/lines.ts'
import { postOfFields } from '../posts/archives/fields.ts'
import { BatchTally } from './batch-tally.ts'
import { buildProfile } from './build-profile.ts'
import type { ChosenRewriter } from './choose-rewriter.ts'
import { type FiledPost, gather } from './gather.ts'
import { InputError } from './input-error.ts'
import { progress } from './progress.ts'
import { atLines } from './read-posts.ts'
import { readText, readTextFile } from './read-text.ts'
import { rewriteInVoice } from './rewrite-in-voice.ts'
import type { World } from './world.ts'

const example = '{"id":"…","posts":["…"],"draft":"…"}'

const Case = z.object({
  id: z.union([z.string(), z.number()]),
  posts: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
  draft: z.string(),
})

/** A draft to rewrite and the posts of whoever it is for. */
interface Case {
  id: string | number
  posts: FiledPost[]
  draft: string
}

/**
 * The rewrite of every case of a file, a line each, in the file's order. The whole file is looked through first, so a
 * broken line is found before anything is done; what comes through a pipe can only be read once. Where a model is asked,
 * the messages end with who rewrote how many; after a failure that lasts it is asked no more, and the stylist goes on.
 * @param file its name, or `-` for standard input
 * @throws InputError
 */
export async function* rewriteBatch(
  file: string,
  strength: number,
  rewriter: ChosenRewriter,
  world: World,
): AsyncIterable<string> {
  const name = file === '-' ? 'standard input' : file
  const again = () =>
    atLines(name, readCases(file === '-' ? readText(world.input, name, world.signal) : readTextFile(file, world)))
  const total = (await isRegularFile(file, world)) ? await count(again()) : undefined
  const done = progress(world, total)
  const { model } = rewriter
  const tally = model && new BatchTally(model)
  let isTold = false
  try {
    for await (const { id, posts, draft } of again()) {
      const own = await gather(posts)
      const profile = await buildProfile(own.posts, world.signal)
      const rewritten = await rewriteInVoice(draft, { profile, posts: own.posts }, strength, rewriter, world.signal)
      tally?.add(rewritten)
      const failure = model?.failure()
      if (failure?.isLasting && !isTold) {
        isTold = true
        done.end()
        world.messages.write(`${failure.message} The stylist rewrites the rest.\n`)
      }
      const { text, ...result } = rewritten
      yield `${JSON.stringify({ id, rewrite: text, ...result })}\n`
      done.step()
    }
    if (done.steps === 0) throw new InputError(`No cases in ${name}: write one a line, as in ${example}.`)
  } finally {
    done.end()
  }
  if (tally) world.messages.write(tally.inWords())
}

async function* readCases(text: AsyncIterable<string>): AsyncIterable<Case> {
  for await (const line of lines(text)) {
    if (line.text.trim() !== '') yield caseOf(parseJson(line.text, line.number, example), line.number)
  }
}

function caseOf(record: unknown, line: number): Case {
  const parsed = Case.safeParse(record)
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0]
    const wrong = field === undefined ? 'is no object' : `has no usable "${String(field)}"`
    throw new UnreadableLine(line, `${wrong}: write every case as in ${example}`)
  }
  const { id, posts, draft } = parsed.data
  return { id, draft, posts: posts.map((post, index) => postOfCase(post, index, String(id), line)) }
}

function postOfCase(given: string | object, index: number, file: string, line: number): FiledPost {
  const fields = postOfFields(typeof given === 'string' ? { text: given } : given, index + 1)
  if (!fields) throw new UnreadableLine(line, 'has a post without "text": write each as "…" or {"text":"…"}')
  // All posts of a case are its person's, whatever name they bear.
  const { author: _author, ...post } = fields
  return { ...post, file }
}

async function isRegularFile(file: string, { folder }: World): Promise<boolean> {
  if (file === '-') return false
  const found = await stat(resolve(folder, file)).catch(() => undefined)
  return found?.isFile() === true
}

async function count(all: AsyncIterable<unknown>): Promise<number> {
  let number = 0
  for await (const _one of all) number++
  return number
}
