import { defaultSettings } from '../../settings/settings.ts'
import { rewriteBatch } from '../batch.ts'
import { chooseRewriter } from '../choose-rewriter.ts'
import { buildProfile } from '../build-profile.ts'
import { defineCommand } from '../command.ts'
import { InputError } from '../input-error.ts'
import { readStrength } from '../read-strength.ts'
import { readPosts } from '../read-posts.ts'
import { readText } from '../read-text.ts'
import { rewriteInVoice } from '../rewrite-in-voice.ts'
import { waiting } from '../waiting.ts'
import type { World } from '../world.ts'

/** A draft, or many, in the voice of whoever wrote some posts. */
export const rewrite = defineCommand({
  name: 'rewrite',
  description: 'Rewrite a draft the way a person writes',
  args: {
    draft: { type: 'positional', required: false, description: 'The text to rewrite; without it, standard input' },
    posts: {
      type: 'string',
      valueHint: 'FILE...',
      description: "The person's posts: .jsonl, .csv or .txt, or these as .gz",
    },
    author: { type: 'string', valueHint: 'NAME', description: 'Whose posts to take, where there are several authors' },
    strength: {
      type: 'string',
      valueHint: '0..1',
      description: `How far to go (${defaultSettings.strength} if not given)`,
    },
    engine: {
      type: 'string',
      valueHint: 'NAME',
      description: "Who rewrites: stylist (if not given), or openai for a model that speaks OpenAI's chat protocol",
    },
    model: { type: 'string', valueHint: 'NAME', description: 'The model, as its server calls it' },
    'base-url': {
      type: 'string',
      valueHint: 'URL',
      description:
        "The model's server, such as http://127.0.0.1:8000/v1; its key is taken from IDIOLECT_API_KEY, or OPENAI_API_KEY for OpenAI's own",
    },
    'context-tokens': {
      type: 'string',
      valueHint: 'N',
      description: 'What the model takes, prompt and answer together, where it is less than 4096',
    },
    sharing: {
      type: 'string',
      valueHint: 'profile|examples|history',
      description:
        'What the model is told beside the draft: the profile in words; with up to three posts (if not given, on this device); with all posts, which it reads first',
    },
    batch: {
      type: 'string',
      valueHint: 'CASES.jsonl',
      description: 'Many at once: a line {"id","posts":["…" or {"text",…}],"draft"} each; - for standard input',
    },
    json: { type: 'boolean', description: 'The whole result as JSON: every change with its reason, and the checks' },
  },
  async *run({ draft: words, posts: files, author, strength: given, batch, json, ...chosen }, world) {
    const strength = readStrength(given)
    if (batch !== undefined) {
      if (words.length > 0 || files.length > 0 || author !== undefined) {
        throw new InputError(
          'With --batch, posts and drafts come from its file: leave out --posts, --author and the draft.',
        )
      }
      yield* rewriteBatch(batch, strength, chooseRewriter(chosen, world), world)
      return
    }
    if (files.length === 0)
      throw new InputError("No posts are named: give a file of the person's posts with --posts FILE.")
    if (words.length > 1) {
      throw new InputError(
        `There are ${words.length} drafts, the second one "${words[1]}": put the whole draft in quotes.`,
      )
    }
    const { posts } = await readPosts(files, author, world)
    const draft = await draftOf(words[0], world)
    const profile = await buildProfile(posts, world.signal)
    if (profile.claims.length === 0) {
      world.messages.write('These are too few posts to say how their author writes, so the draft stays as it is.\n')
    }
    const rewriter = chooseRewriter(chosen, world)
    const line = rewriter.model ? waiting(world) : undefined
    const result = await rewriteInVoice(draft, { profile, posts }, strength, rewriter, world.signal, line).finally(() =>
      line?.end(),
    )
    if (result.fallback !== undefined) world.messages.write(`${result.fallback}\n`)
    yield json ? `${JSON.stringify(result, null, 2)}\n` : `${result.text}\n`
  },
})

async function draftOf(word: string | undefined, world: World): Promise<string> {
  if (word === undefined && world.input.isTTY) world.messages.write('Write the draft, then press Ctrl-D.\n')
  const draft = word ?? (await readWhole(world)).replace(/\r?\n$/, '')
  if (draft.trim() === '') throw new InputError('The draft is empty: give it in quotes, or on standard input.')
  return draft
}

async function readWhole({ input, signal }: World): Promise<string> {
  let text = ''
  for await (const piece of readText(input, 'standard input', signal)) text += piece
  return text
}
