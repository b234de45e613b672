import type { Engine, EnginePhase } from '../engines/engine.ts'
import { readReply } from '../engines/read-reply.ts'
import type { Post } from '../posts/post.ts'
import { showsStyle } from '../posts/selection.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import { describingPrompt, digestionPrompt, mergingPrompt } from '../prompts/digestion/digestion.ts'
import { basisOf } from './basis.ts'
import { guidedByCounts } from './guided-by-counts.ts'
import { type GuidedProfile, guidedProfileVersion } from './guided-profile.ts'
import { groundedGuidance, groundedSentences } from './grounding.ts'
import { inParts } from './parts.ts'

/** What a model is given to read. */
export interface Digestion {
  engine: Engine
  profile: StyleProfile
  /** Newest first. */
  posts: readonly Post[]
  switchedOff: readonly string[]
}

/** How far a digestion is: which request of how many, and what it waits for. */
export interface DigestionProgress {
  part: number
  of: number
  phase?: EnginePhase
}

/** Tokens of a window that is not known. */
const usualWindow = 4096
/** Tokens for an answer to the guiding question, and for the profile. */
const answerTokens = 120
const profileTokens = 320
/** With fewer of the model, measured ones stand beside them. */
const fewestSentences = 4

/**
 * The guided profile as a model makes it from the posts: the paper's guiding question, in parts where they are many,
 * then sentences along the answer and beside the counts. What the counts refute is kept apart, what is tied to nothing
 * is left out, and where little is left the measured sentences stand beside it.
 * @throws EngineFailure if the model cannot be had, or the signal's reason
 */
export async function digest(
  { engine, profile, posts, switchedOff }: Digestion,
  on: (progress: DigestionProgress) => void,
  signal: AbortSignal,
): Promise<GuidedProfile> {
  signal.throwIfAborted()
  const measured = guidedByCounts(profile, switchedOff)
  const texts = posts.filter(showsStyle).map(({ text }) => text)
  const parts = inParts(texts, (engine.contextTokens ?? usualWindow) - answerTokens, digestionPrompt)
  if (parts.length === 0) return measured
  const of = parts.length + (parts.length > 1 ? 2 : 1)

  async function ask(part: number, prompt: string, maxTokens: number): Promise<string> {
    on({ part, of })
    const request = { messages: [{ role: 'user' as const, content: prompt }], maxTokens, temperature: 0 }
    const reply = await readReply(engine, request, signal, (progress) => {
      if (progress.phase !== 'writing') on({ part, of, phase: progress.phase })
    })
    return withoutReasoning(reply.text)
  }

  const answers: string[] = []
  for (const [index, part] of parts.entries()) {
    answers.push(await ask(index + 1, digestionPrompt(part), answerTokens))
  }
  const answer = answers.length === 1 ? answers[0]! : await ask(of - 1, mergingPrompt(answers), answerTokens)
  const claims = profile.claims.filter(({ trait }) => !switchedOff.includes(trait))
  const guidance = groundedGuidance(answer, claims)
  const counted = measured.sentences.flatMap(({ support }) =>
    claims.filter(({ trait }) => support.traits.includes(trait)).map(({ sentence }) => sentence),
  )
  const reply = await ask(of, describingPrompt(guidance.kept ?? measured.guidance, counted), profileTokens)
  const { sentences, refuted } = groundedSentences(reply, claims, posts)
  if (sentences.length === 0) return { ...measured, refuted: [...guidance.refuted, ...refuted] }
  const said = new Set(sentences.flatMap(({ support }) => support.traits))
  const others = measured.sentences.filter(({ support }) => !support.traits.some((trait) => said.has(trait)))
  return {
    version: guidedProfileVersion,
    createdAt: Date.now(),
    madeBy: engine.label,
    isOfPublicPosts: posts.every(({ visibility }) => visibility === 'public'),
    basis: basisOf(profile),
    guidance: guidance.kept ?? measured.guidance,
    sentences: [...sentences, ...others.slice(0, Math.max(0, fewestSentences - sentences.length))],
    refuted: [...guidance.refuted, ...refuted],
  }
}

/** Some models think aloud before they answer. */
function withoutReasoning(reply: string): string {
  return reply.replaceAll(/<think(?:ing)?>[^]*?(?:<\/think(?:ing)?>|$)/gi, '').trim()
}
