import type { Engine, Message, TokenUse } from '../../engines/engine.ts'
import type { Encoder } from '../../metrics/resources.ts'
import type { StylistWeights } from '../../stylist/weights.ts'
import type { Case, TaskName } from '../case.ts'

/** A way to answer a case. It composes the product's own parts and adds none. */
export type Method = LocalMethod | ModelMethod | PipelineMethod

interface Described {
  /** As the command names it. */
  name: string
  description: string
  tasks: readonly TaskName[]
  /** Whether its answers depend on the sentence encoder. */
  needsEncoder?: true
  /** Whether it uses weights that were learned from a data set: it never answers cases of the authors that it learned from. */
  needsWeights?: true
}

/** A method without a model, which answers at once. */
export interface LocalMethod extends Described {
  kind: 'local'
  /** Prepares for all cases of a run; what is returned answers them one by one. */
  prepare(world: MethodWorld): Answerer | Promise<Answerer>
}

/** Answers a case; the same for the same case and seed. */
export type Answerer = (of: Case, signal: AbortSignal) => string | Promise<string>

/** What methods without a model may need. */
export interface MethodWorld {
  seed: number
  /** How far the stylist goes, from 0 to 1. */
  strength: number
  /** Learned from a data set; there for every method that needs them. */
  weights?: StylistWeights
  /** @throws UnusableInput if there is none, saying how to get one */
  encoder(): Promise<Encoder>
}

/** What the last prompt of a method may hold, beside the question. */
export const contents = ['context', 'guidance', 'profile'] as const
/** One of these parts. */
export type Content = (typeof contents)[number]

/** What the pipeline adds to asking a model, and what can be left out to see what each is worth. */
export const pipelineParts = ['digestion', 'counts', 'examples', 'checks', 'stylist', 'best'] as const
/** One of these. */
export type PipelinePart = (typeof pipelineParts)[number]

/** Whatever a method can be told to hold. */
export const switches = [...contents, ...pipelineParts] as const
/** One of these. */
export type Switch = (typeof switches)[number]

/**
 * A method with a model, as stages: each turns the case and the answers so far into one request, and the last one's
 * answer counts. So a run can stop between any two stages, and each stage can be sent away as a batch file.
 */
export interface ModelMethod extends Described {
  kind: 'model'
  /** What the last prompt can be told to hold, in the order of `contents`; empty where there is nothing to choose. */
  switches: readonly Content[]
  /** What it holds if nothing is said. */
  holds(task: TaskName): readonly Content[]
  stages(task: TaskName, holds: ReadonlySet<Switch>): readonly Stage[]
}

/** One request to the model. */
export interface Stage {
  /** `guidance`, `profile`, `answer`. */
  name: string
  /** @param answers of the stages before, by their names */
  messages(of: Case, answers: ReadonlyMap<string, string>): readonly Message[]
}

/**
 * A method that is the product's own way with a model: what it asks next depends on what it was answered, so it is given
 * the engine and not stages.
 */
export interface PipelineMethod extends Described {
  kind: 'pipeline'
  switches: readonly PipelinePart[]
  /** What it holds if nothing is said. */
  holds(task: TaskName): readonly PipelinePart[]
  /** Answers cases. The same requests to the engine are answered the same, so it asks the same again. */
  prepare(world: PipelineWorld): PipelineAnswerer
}

/** What such a method is given. */
export interface PipelineWorld {
  /** How far the stylist and the prompt go, from 0 to 1. */
  strength: number
  holds: ReadonlySet<Switch>
}

/** Answers a case by an engine. @throws EngineFailure where digesting failed; the signal's reason */
export type PipelineAnswerer = (of: Case, engine: Engine, signal: AbortSignal) => Promise<PipelineAnswer>

/** What came of a case, and whose it is. */
export interface PipelineAnswer {
  prediction: string
  /** `stylist`, or the engine's id. */
  source: string
  /** Names of the checks that any reply failed. */
  failedChecks: readonly string[]
  /** Why the stylist answered, where it did after the model was asked. */
  fallback?: string
  tokens: TokenUse
}
