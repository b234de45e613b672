import { z } from 'zod'
import { switches } from '../methods/method.ts'

/*
 * What runs leave in their folder OUT:
 *   OUT/<dataset>/cases.jsonl                          the questions, in the data set's order
 *   OUT/<dataset>/answers/<engine>-<model>.jsonl       every answer that a model gave, by its request
 *   OUT/<dataset>/<method>[+switch…][@engine-model]/   predictions.jsonl, measurements.jsonl, scores.json, run.json
 */

/** A line of `cases.jsonl`: a question, for whoever looks at predictions. */
export const CaseLine = z.object({
  id: z.string(),
  person: z.string(),
  /** How many posts, comments or purchases come before. */
  history: z.number(),
  reference: z.string(),
  /** Whether the reference stands in the history as it is. */
  givenAway: z.boolean(),
  draft: z.string().optional(),
  question: z.string().optional(),
  options: z.array(z.string()).optional(),
  answer: z.number().optional(),
})
export type CaseLine = z.infer<typeof CaseLine>

/** A line of `predictions.jsonl`. A case that failed may come again; its last line counts. */
export const PredictionLine = z.union([
  z.object({
    id: z.string(),
    prediction: z.string(),
    /** Of the pipeline: who wrote it, `stylist` or the engine's id. */
    source: z.string().optional(),
    /** Names of the checks that replies of the model failed. */
    failedChecks: z.array(z.string()).optional(),
    /** Why the stylist answered, where the model was asked. */
    fallback: z.string().optional(),
    tokens: z.object({ input: z.number(), output: z.number(), estimated: z.boolean() }).optional(),
  }),
  z.object({ id: z.string(), failed: z.string() }),
])
export type PredictionLine = z.infer<typeof PredictionLine>

/** A line of `measurements.jsonl`: what each metric that applies measured on one prediction, so that nothing has to be measured again. */
export const MeasurementLine = z.object({ id: z.string(), statistics: z.record(z.string(), z.array(z.number())) })
export type MeasurementLine = z.infer<typeof MeasurementLine>

const Score = z.object({
  score: z.number(),
  /** 95 % bootstrap interval. */
  low: z.number(),
  high: z.number(),
  signature: z.string(),
  /** Nothing where neither more nor less is better. */
  higherIsBetter: z.boolean().optional(),
  /** Over how many cases. */
  cases: z.number(),
  /** What the score is made of, where the metric tells. */
  parts: z.record(z.string(), z.number()).optional(),
})

const Scores = z.object({
  cases: z.number(),
  /** How many people the intervals are drawn from, each with all of their cases; nothing where cases are drawn. */
  people: z.number().optional(),
  metrics: z.record(z.string(), Score),
})

/** `scores.json`. */
export const ScoresFile = Scores.extend({
  /** Cases without an answer. */
  failed: z.number(),
  /** The same without the cases whose reference stands in the history, where there are any. */
  withoutGivenAway: Scores.optional(),
  /** Metrics that were asked for and could not be had, and why. */
  missing: z.record(z.string(), z.string()).optional(),
})
export type ScoresFile = z.infer<typeof ScoresFile>

/** `run.json`: all that is needed to repeat a run, and what it met. No secrets. */
export const RunFile = z.object({
  /** What must be the same for a run to go on from what is there. */
  identity: z.object({
    dataset: z.object({
      name: z.string(),
      version: z.number(),
      task: z.enum(['paraphrase', 'restoration', 'preference', 'dialogue']),
      /** SHA-256 of all that was read, in the order of reading. */
      checksum: z.string(),
    }),
    method: z.object({ name: z.string(), holds: z.array(z.enum(switches)).optional() }),
    /** How far the stylist goes, for a method that has it rewrite. */
    strength: z.number().optional(),
    /** SHA-256 of the file of learned weights, for a method that needs them. */
    weights: z.string().optional(),
    engine: z
      .object({
        id: z.string(),
        model: z.string(),
        /** Nothing where batch files are sent. */
        baseUrl: z.string().optional(),
        /** Nothing where the method asks with its own. */
        maxTokens: z.number().optional(),
        temperature: z.number().optional(),
        /** Histories are cut to what fits this many tokens. */
        contextTokens: z.number(),
      })
      .optional(),
    seed: z.number(),
    limit: z.number().optional(),
    /** Of the encoder that chose cases or answers. */
    encoder: z.string().optional(),
    /** SHA-256 of what makes the answers: our own source and the cases for a method without a model, the prompts of all cases for one with a model. */
    maker: z.string(),
  }),
  /** As the person named it. */
  data: z.string(),
  /** Where the model was asked; nothing where batch files were. */
  baseUrl: z.string().optional(),
  cases: z.number(),
  /** Mean number of posts, comments or purchases in a history: the paper's "# Activities". */
  activities: z.number(),
  answered: z.number(),
  failed: z.number(),
  /** Histories that did not fit the model and were cut to their newest part. */
  historiesCut: z.number(),
  /** What the data set said of its cases. */
  notes: z.array(z.string()),
  /** The prompts of the first case, by stage. */
  prompts: z.record(z.string(), z.string()).optional(),
  /** Parameters that the model refused, and what took their place. */
  adaptations: z.array(z.string()),
  tokens: z.object({ input: z.number(), output: z.number(), estimated: z.boolean() }).optional(),
  /** Of the pipeline: cases that the model answered, and how often each check failed. */
  pipeline: z.object({ byModel: z.number(), failedChecks: z.record(z.string(), z.number()) }).optional(),
  /** Cases whose last answer was broken off at the limit of tokens. They are scored as they are. */
  cutShort: z.number().optional(),
  /** In dollars, where prices were given. */
  cost: z.number().optional(),
  made: z.object({
    command: z.string(),
    version: z.string(),
    commit: z.string().optional(),
    /** Whether files differed from that commit. */
    changed: z.boolean().optional(),
    node: z.string(),
    startedAt: z.string(),
    endedAt: z.string().optional(),
  }),
})
export type RunFile = z.infer<typeof RunFile>
