import type { Engine, EngineEvent, TokenUse } from '../../engines/engine.ts'
import { digest } from '../../guided-profile/digest.ts'
import type { GuidedProfile } from '../../guided-profile/guided-profile.ts'
import { buildCounts, profileOf } from '../../profile/build.ts'
import { guidedRewriter, type PipelinePart as LeftOut } from '../../rewriting/guided-rewriter.ts'
import type { RewriteResult, Voice } from '../../rewriting/rewriter.ts'
import type { Past } from '../case.ts'
import type { PipelineAnswer, PipelineMethod, PipelineWorld } from './method.ts'
import { postsOf } from './posts-of.ts'

/** Of how many replies the best is taken. */
const candidates = 3

/** The shipped rewriter that asks a model: the very code that the extension and the command run. */
export const idiolect: PipelineMethod = {
  kind: 'pipeline',
  name: 'idiolect',
  description: "a model is asked as Idiolect asks one, and what fails its checks is the stylist's",
  tasks: ['paraphrase', 'restoration'],
  switches: ['digestion', 'counts', 'examples', 'checks', 'stylist', 'best'],
  /** Without digestion, which takes several requests for each person: the profile is the measured one. */
  holds: () => ['counts', 'examples', 'checks', 'stylist', 'best'],
  prepare: answererFor,
}

function answererFor({ strength, holds }: PipelineWorld): ReturnType<PipelineMethod['prepare']> {
  const known = new WeakMap<readonly Past[], Voice>()
  const digested = new WeakMap<readonly Past[], Promise<GuidedProfile>>()
  const leaveOut = (['counts', 'checks', 'stylist'] satisfies LeftOut[]).filter((part) => !holds.has(part))
  return async (of, engine, signal) => {
    if (!('draft' in of)) throw new Error(`A case of ${of.kind} has no draft to rewrite.`)
    const { history, draft } = of
    const measured = known.get(history) ?? voiceOf(history)
    known.set(history, measured)
    const counted = counting(engine)
    const voice = holds.has('digestion')
      ? { ...measured, guided: await read(history, measured, counted.engine, signal) }
      : measured
    const rewriter = guidedRewriter(counted.engine, {
      sharing: holds.has('examples') ? 'history' : 'profile',
      candidates: holds.has('best') ? candidates : 1,
      leaveOut,
    })
    for await (const event of rewriter.rewrite({ draft, voice, strength }, signal)) {
      if (event.type === 'result') return answerOf(event.result, counted.tokens())
    }
    throw new Error('The rewriter ended without a result.')
  }

  /** People's posts are read once, however many cases they have. */
  function read(history: readonly Past[], { profile, posts = [] }: Voice, engine: Engine, signal: AbortSignal) {
    const begun = digested.get(history)
    if (begun) return begun
    const reading = digest({ engine, profile, posts, switchedOff: [] }, () => {}, signal)
    digested.set(history, reading)
    reading.catch(() => digested.delete(history))
    return reading
  }
}

function voiceOf(history: readonly Past[]): Voice {
  const posts = postsOf(history)
  return { profile: profileOf(buildCounts(posts)), switchedOff: [], posts: posts.toReversed() }
}

function answerOf({ text, source, checks, fallback }: RewriteResult, tokens: TokenUse): PipelineAnswer {
  const failed = checks.filter(({ passed }) => !passed).map(({ name }) => name.replace(/ \(try \d+\)$/, ''))
  return {
    prediction: text,
    source,
    failedChecks: [...new Set(failed)],
    ...(fallback !== undefined && { fallback }),
    tokens,
  }
}

/** An engine that counts the tokens of all that it is asked. */
function counting(engine: Engine): { engine: Engine; tokens(): TokenUse } {
  const all = { input: 0, output: 0, estimated: false }
  return {
    engine: {
      ...engine,
      async *generate(request, signal): AsyncIterable<EngineEvent> {
        for await (const event of engine.generate(request, signal)) {
          if (event.type === 'end') {
            all.input += event.tokens.input
            all.output += event.tokens.output
            all.estimated ||= event.tokens.estimated
          }
          yield event
        }
      },
    },
    tokens: () => ({ ...all }),
  }
}
