import { EngineFailure } from '../engines/engine.ts'
import { Sharing } from '../engines/sharing.ts'
import { digest, type DigestionProgress } from '../guided-profile/digest.ts'
import type { Post } from '../posts/post.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import { guidedRewriter } from '../rewriting/guided-rewriter.ts'
import type { Rewriter, Voice } from '../rewriting/rewriter.ts'
import { rewriteByStylist, stylistRewriter } from '../rewriting/stylist-rewriter.ts'
import { connectEngine } from './connect-engine.ts'
import { InputError } from './input-error.ts'
import { type Minded, minding } from './minding.ts'
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
  /** Where one is asked. */
  model?: AskedModel
}

/** A model that rewrites. */
export interface AskedModel {
  /** As it names itself. */
  label: string
  /** How it failed last, if ever. After a failure that lasts it is asked no more. */
  failure(): EngineFailure | undefined
}

/** Replies of which the best is shown, from a model that costs nothing. */
const candidatesHere = 3

const stylist: ChosenRewriter = {
  rewriter: stylistRewriter,
  voiceOf: (profile) => Promise.resolve({ profile, switchedOff: [] }),
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
  const { engine: connected, baseUrl: server } = connectEngine({ model, baseUrl, contextTokens }, world)
  const minded = minding(connected)
  const { engine } = minded
  // A model on this device may be told all, and still reads the whole history only if the person says so.
  const told = sharing.data ?? (engine.place === 'this device' ? 'examples' : 'profile')
  if (engine.place !== 'this device') {
    world.messages.write(`${sent[told]} is sent to ${new URL(server).host}.\n`)
  }
  return {
    rewriter: untilItFails(
      guidedRewriter(engine, {
        sharing: told,
        candidates: engine.place === 'this device' ? candidatesHere : 1,
      }),
      minded,
    ),
    voiceOf: (profile, posts, waiting) => voiceFor(minded, told, { profile, posts }, world, waiting),
    model: { label: engine.label, failure: minded.failure },
  }
}

const sent: Record<Sharing, string> = {
  profile: 'The draft with a description of how the person writes, and no post,',
  examples: 'The draft with a description of how the person writes and up to three of their posts',
  history: 'The draft with a description of how the person writes, and their posts,',
}

/** Every next request would fail as one did whose failure lasts: from then on the stylist rewrites. */
function untilItFails(rewriter: Rewriter, { failure }: Minded): Rewriter {
  return {
    id: rewriter.id,
    async *rewrite(task, signal) {
      const met = failure()
      if (!met?.isLasting) {
        yield* rewriter.rewrite(task, signal)
        return
      }
      const fallback = `${met.message} This is the stylist's rewrite.`
      yield { type: 'result', result: { ...rewriteByStylist(task), fallback } }
    },
  }
}

async function voiceFor(
  { engine, failure }: Minded,
  sharing: Sharing,
  { profile, posts: all }: { profile: StyleProfile; posts: readonly Post[] },
  { messages, signal }: Pick<World, 'messages' | 'signal'>,
  waiting: Waiting | undefined,
): Promise<Voice> {
  // Of posts that are not for everybody, only a model on this device may know.
  const posts = engine.place === 'this device' ? all : all.filter(({ visibility }) => visibility === 'public')
  const voice: Voice = { profile, switchedOff: [], ...(sharing !== 'profile' && { posts }) }
  if (sharing !== 'history' || failure()?.isLasting) return voice
  const on = ({ part, of, phase = 'connecting' }: DigestionProgress) =>
    waiting?.at({ phase, of: `Reading the posts, ${part} of ${of}` })
  try {
    return { ...voice, guided: await digest({ engine, profile, posts, switchedOff: [] }, on, signal) }
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error
    waiting?.end()
    // What lasts is told with the rewrite.
    if (!error.isLasting) messages.write(`${error.message} The posts were counted instead.\n`)
    return voice
  }
}
