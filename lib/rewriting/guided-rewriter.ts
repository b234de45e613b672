import { type Engine, EngineFailure, type TokenUse } from '../engines/engine.ts'
import { estimateTokenUse } from '../engines/estimate-token-use.ts'
import { readReply, type WholeReply } from '../engines/read-reply.ts'
import type { Sharing } from '../engines/sharing.ts'
import { shippedWeights, type StylistWeights } from '../stylist/weights.ts'
import { listed } from '../text/listed.ts'
import { analyze } from '../text/analysis.ts'
import { type Candidate, candidateFrom, fitOf, type Judging, rankOf } from './candidate.ts'
import { changesBetween } from './changes-between.ts'
import { faultInWords } from './checks/fault-in-words.ts'
import { hideEntities } from './checks/placeholders.ts'
import { readable } from './checks/check-reply.ts'
import { hasReasoning } from './checks/reasoning.ts'
import { askRewrite, fitsWindow, type RewriteRequest } from './rewrite-request.ts'
import type { Check, RewriteEvent, Rewriter, RewriteResult, RewriteTask } from './rewriter.ts'
import { rewriteByStylist } from './stylist-rewriter.ts'
import { type PhaseEvent, withPhases } from './with-phases.ts'

export { rewriteRequest } from './rewrite-request.ts'

/** A part of the pipeline that can be left out to measure what it is worth. */
export type PipelinePart = 'counts' | 'checks' | 'stylist'

/** How a model is asked for rewrites. */
export interface GuidedOptions {
  /** What the engine may be told; on this device that is the caller's to widen. */
  sharing: Sharing
  /** How many replies are asked for, of which the best is shown. */
  candidates: number
  weights?: StylistWeights
  leaveOut?: readonly PipelinePart[]
}

/** The likeliest words first, then some chance. */
const temperatures = [0, 0.6, 0.9]
/** Faults that a sentence names; the result has all checks. */
const mostNamed = 3
const leastSlack = 0.05
const moreSlack = 0.3
/** Tokens more for a model that was cut in its reasoning, before it came to its answer. */
const moreForReasoning = 1024

/**
 * The rewriter that asks a model and shows only what was checked: of several replies the one that is nearest to the
 * person and the draft. Where none passes it asks once more, and then gives the stylist's rewrite with a sentence in
 * `fallback`; so it does where the model cannot be had.
 */
export function guidedRewriter(engine: Engine, options: GuidedOptions): Rewriter {
  return {
    id: engine.id,
    async *rewrite(task, signal) {
      signal.throwIfAborted()
      const reason = whyNotAsked(engine, task, options)
      if (reason !== undefined) {
        const result = rewriteByStylist(task, options.weights)
        const fallback = `${reason} This is the stylist's rewrite.`
        yield { type: 'result', result: { ...result, ...(task.draft.trim() !== '' && { fallback }) } }
        return
      }
      const left = new AbortController()
      try {
        yield* guided(engine, options, task, AbortSignal.any([signal, left.signal]))
      } finally {
        left.abort()
      }
    },
  }
}

/** How much of the rank may be given for a model's own words: the more, the further the person would have it go. */
function slack(strength: number): number {
  return leastSlack + moreSlack * Math.min(Math.max(strength, 0), 1)
}

/** Why there is no use in asking a model; nothing where there may be. */
function whyNotAsked({ label }: Engine, task: RewriteTask, options: GuidedOptions): string | undefined {
  if (task.draft.length > readable) return `${label} is asked for drafts of up to ${readable} characters.`
  if (!hasWords(task)) return 'There are no words for a model to rewrite.'
  return isKnown(task, options) ? undefined : 'Too little is known of how you write for a model to use.'
}

/** What a model's rewrite has to come to, so that it is worth more than one without a model. */
function worthOf(stylists: string, task: RewriteTask): Pick<Judging, 'leastRank' | 'leastFit'> {
  return { leastRank: rankOf(stylists, task) - slack(task.strength), leastFit: fitOf(stylists, task) }
}

const anyWorth = { leastRank: -Infinity, leastFit: -Infinity }

/** What a model could rewrite: words outside links, names and numbers. */
function hasWords({ draft }: RewriteTask): boolean {
  return analyze(draft).words.length > 0
}

/** Whether anything is known of the person; without it a model would only make the draft its own. */
function isKnown({ voice }: RewriteTask, { leaveOut = [] }: GuidedOptions): boolean {
  return voice.profile.claims.length > 0 || (voice.guided?.sentences.length ?? 0) > 0 || leaveOut.includes('counts')
}

async function* guided(
  engine: Engine,
  { sharing, candidates, weights = shippedWeights, leaveOut = [] }: GuidedOptions,
  task: RewriteTask,
  signal: AbortSignal,
): AsyncIterable<RewriteEvent> {
  const asking = { withoutCounts: leaveOut.includes('counts') }
  const first = askRewrite(task, sharing, engine, asking)
  const asked = new Account(engine)
  if (!fitsWindow(first, engine)) {
    yield stylists(task, weights, `The draft is too long for ${engine.label}.`, [], asked)
    return
  }
  const judging: Judging = {
    task,
    context: {
      draft: task.draft,
      ...(task.limit && { limit: task.limit }),
      shown: first.shown,
      ...(task.voice.profile.mainLanguage !== undefined && { mainLanguage: task.voice.profile.mainLanguage }),
    },
    restore: (reply) => hideEntities(task.draft).restore(reply),
    weights,
    ...(leaveOut.includes('stylist') ? anyWorth : worthOf(rewriteByStylist(task, weights).text, task)),
    leaveOut: leaveOut.filter((part) => part !== 'counts'),
  }
  const tries: Candidate[] = []
  let wasCut = false
  let failure: EngineFailure | undefined
  try {
    for (let index = 0; index < Math.max(1, candidates); index++) {
      const reply = yield* replyTo(first, temperatures[index] ?? temperatures.at(-1)!)
      tries.push(candidateFrom(reply, judging))
    }
    if (!tries.some(({ passed }) => passed)) {
      const again = askRewrite(task, sharing, engine, { ...asking, mistake: mistakeOf(tries) })
      const maxTokens = again.maxTokens + (wasCut ? moreForReasoning : 0)
      const roomier = { ...again, maxTokens }
      const reply = yield* replyTo(fitsWindow(roomier, engine) ? roomier : again, temperatures[1]!)
      tries.push(candidateFrom(reply, judging))
    }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof EngineFailure)) throw error
    failure = error
  }
  signal.throwIfAborted()
  const best = tries.filter(({ passed }) => passed).toSorted((one, other) => other.rank - one.rank)[0]
  const failed = tries.flatMap(({ passed, checks }, index) => (passed ? [] : failedChecks(checks, index + 1)))
  if (best === undefined) {
    yield stylists(task, weights, failure?.message ?? noneOf(tries, engine), failed, asked)
    return
  }
  yield {
    type: 'result',
    result: {
      text: best.written.final,
      source: engine.id,
      changes: changesBetween(task.draft, best.written, engine.label),
      checks: [...best.checks, ...failed],
      asked: asked.soFar(),
    },
  }

  async function* replyTo(request: RewriteRequest, temperature: number): AsyncGenerator<PhaseEvent, WholeReply> {
    const { messages, maxTokens } = request
    yield { type: 'phase', phase: 'connecting' }
    asked.begin()
    const reply = yield* withPhases((on) =>
      readReply(engine, { messages, maxTokens, temperature }, signal, (progress) => on({ type: 'phase', ...progress })),
    )
    asked.end(request, reply)
    wasCut ||= reply.reason === 'length' && (reply.text.trim() === '' || hasReasoning(reply.text))
    yield { type: 'phase', phase: 'checking' }
    signal.throwIfAborted()
    return reply
  }
}

/** The stylist's rewrite in place of the model's. */
function stylists(
  task: RewriteTask,
  weights: StylistWeights,
  reason: string,
  failed: readonly Check[],
  asked: Account,
): Extract<RewriteEvent, { type: 'result' }> {
  const result: RewriteResult = rewriteByStylist(task, weights)
  return {
    type: 'result',
    result: {
      ...result,
      checks: [...result.checks, ...failed],
      fallback: `${reason} This is the stylist's rewrite.`,
      asked: asked.soFar(),
    },
  }
}

function failedChecks(checks: readonly Check[], number: number): Check[] {
  return checks.filter(({ passed }) => !passed).map((check) => ({ ...check, name: `${check.name} (try ${number})` }))
}

function noneOf(tries: readonly Candidate[], { label }: Engine): string {
  const faults = new Set(tries.flatMap(({ checks }) => checks.filter(({ passed }) => !passed).map(faultInWords)))
  const shown = [...faults].slice(0, mostNamed)
  const more = faults.size > shown.length ? [`${faults.size - shown.length} more`] : []
  return `${label} was asked ${tries.length} times, and no reply passed the checks (${listed([...shown, ...more])}).`
}

/** What to tell the model of its first reply, in one line. */
function mistakeOf([first]: readonly Candidate[]): string {
  const failed = first?.checks.filter(({ passed }) => !passed) ?? []
  return failed
    .map(({ name, detail }) => `${name.replaceAll('-', ' ')}: ${detail}`)
    .join('; ')
    .slice(0, 200)
}

/** What asking took. */
class Account {
  readonly #engine: Engine
  #requests = 0
  #tokens: TokenUse = { input: 0, output: 0, estimated: false }
  #cost: number | undefined

  constructor(engine: Engine) {
    this.#engine = engine
  }

  begin(): void {
    this.#requests++
  }

  end(request: RewriteRequest, { text, end }: WholeReply): void {
    const { input, output, estimated } = end?.tokens ?? estimateTokenUse(request, text)
    this.#tokens = {
      input: this.#tokens.input + input,
      output: this.#tokens.output + output,
      estimated: this.#tokens.estimated || estimated,
    }
    if (end?.cost !== undefined) this.#cost = (this.#cost ?? 0) + end.cost
  }

  soFar(): NonNullable<RewriteResult['asked']> {
    return {
      label: this.#engine.label,
      requests: this.#requests,
      tokens: this.#tokens,
      ...(this.#cost !== undefined && { cost: this.#cost }),
    }
  }
}
