import { type Engine, EngineFailure } from '../engines/engine.ts'
import { Sharing, sharedWith } from '../engines/sharing.ts'
import { digest, type DigestionProgress } from '../guided-profile/digest.ts'
import type { Post } from '../posts/post.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import { guidedRewriter } from '../rewriting/guided-rewriter.ts'
import type { Rewriter, Voice } from '../rewriting/rewriter.ts'
import { stylistRewriter } from '../rewriting/stylist-rewriter.ts'
import { connectEngine } from './connect-engine.ts'
import { InputError } from './input-error.ts'
import { readNumber } from './read-number.ts'
import type { Waiting } from './waiting.ts'
import type { World } from './world.ts'

/** The words that choose who rewrites. */
export interface RewriterGiven {
  engine: string | undefined
  model: string | undefined
  'base-url': string | undefined
  'context-tokens': string | undefined
  sharing: string | undefined
}

/** Who rewrites, and how a voice is made for it. */
export interface ChosenRewriter {
  rewriter: Rewriter
  /**
   * @param posts newest first
   * @param waiting is told how far a model is that reads them
   */
  voiceOf(profile: StyleProfile, posts: readonly Post[], waiting?: Waiting): Promise<Voice>
  /** Whether a model is asked, which takes a while. */
  isSlow: boolean
}

/** Replies of which the best is shown, from a model that costs nothing. */
const candidatesHere = 3

const stylist: ChosenRewriter = {
  rewriter: stylistRewriter,
  voiceOf: (profile) => Promise.resolve({ profile, switchedOff: [] }),
  isSlow: false,
}

/**
 * The rewriter that was chosen; tells the person what is sent where.
 * @throws InputError
 */
export function chooseRewriter(given: RewriterGiven, world: World): ChosenRewriter {
  const { engine: name, model, 'base-url': baseUrl, 'context-tokens': context, sharing: chosen } = given
  if (name === undefined || name === 'stylist') {
    if ([model, baseUrl, context, chosen].every((word) => word === undefined)) return stylist
    throw new InputError(
      '--model, --base-url, --context-tokens and --sharing are for a model: write --engine openai as well.',
    )
  }
  if (name !== 'openai') {
    throw new InputError(`There is no engine "${name}" here: write --engine openai, or --engine stylist.`)
  }
  if (model === undefined) throw new InputError('Say which model to ask: --model NAME.')
  const sharing = Sharing.optional().safeParse(chosen)
  if (!sharing.success) {
    throw new InputError(`--sharing is "${chosen}": write profile, examples or history.`)
  }
  const contextTokens = readNumber('--context-tokens', context, {
    least: 512,
    isWhole: true,
    example: '4096',
  })
  const { engine, baseUrl: server } = connectEngine({ model, baseUrl, contextTokens }, world)
  // A model on this device may be told all, and still reads the whole history only if the person says so.
  const told = sharing.data ?? (engine.place === 'this device' ? 'examples' : 'profile')
  if (engine.place !== 'this device') {
    world.messages.write(`${sent[told]} is sent to ${new URL(server).host}.\n`)
  }
  return {
    rewriter: guidedRewriter(engine, {
      sharing: sharedWith(engine.place, told),
      candidates: engine.place === 'this device' ? candidatesHere : 1,
    }),
    voiceOf: (profile, posts, waiting) => voiceFor(engine, told, { profile, posts }, world, waiting),
    isSlow: true,
  }
}

const sent: Record<Sharing, string> = {
  profile: 'The draft with a description of how the person writes, and no post,',
  examples: 'The draft with a description of how the person writes and up to three of their posts',
  history: 'The draft with a description of how the person writes, and their posts,',
}

async function voiceFor(
  engine: Engine,
  sharing: Sharing,
  { profile, posts: all }: { profile: StyleProfile; posts: readonly Post[] },
  { messages, signal }: Pick<World, 'messages' | 'signal'>,
  waiting: Waiting | undefined,
): Promise<Voice> {
  // Of posts that are not for everybody, only a model on this device may know.
  const posts = engine.place === 'this device' ? all : all.filter(({ visibility }) => visibility === 'public')
  const voice: Voice = { profile, switchedOff: [], ...(sharing !== 'profile' && { posts }) }
  if (sharing !== 'history') return voice
  const on = ({ part, of, phase = 'connecting' }: DigestionProgress) =>
    waiting?.at({ phase, of: `Reading the posts, ${part} of ${of}` })
  try {
    return { ...voice, guided: await digest({ engine, profile, posts, switchedOff: [] }, on, signal) }
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    waiting?.end()
    messages.write(`${error.message} The posts were counted instead.\n`)
    return voice
  }
}
