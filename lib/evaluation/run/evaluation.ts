import type { Engine, TokenUse } from '../../engines/engine.ts'
import type { Encoder } from '../../metrics/resources.ts'
import type { WordNet } from '../../metrics/wordnet.ts'
import type { Case } from '../case.ts'
import type { Data, Dataset } from '../datasets/dataset.ts'
import type { MethodSpec } from '../methods/spec.ts'
import type { WeightsFile } from '../weights/weights-file.ts'
import type { Answers } from './answers.ts'
import type { Sampling } from './walk.ts'

/** What was asked for: data, methods, and what they need of the world. */
export interface Evaluation {
  dataset: Dataset
  data: CheckedData
  methods: readonly MethodSpec[]
  /** The folder for results, as an absolute path. */
  out: string
  seed: number
  /** How many cases at most, the data set's first ones. */
  limit?: number
  model?: ModelChoice
  /** How far the stylist goes, from 0 to 1. */
  strength: number
  /** For methods that need learned weights. */
  weights?: WeightsFile
  encoder?: { name: string; open(): Promise<Encoder> }
  wordNet(): Promise<WordNet>
  /** Names of metrics; those of the task if not given. */
  metrics?: readonly string[]
  /** As the person wrote it, for `run.json`. */
  command: string
}

/** Which model, and how it is asked. */
export interface ModelChoice {
  /** The engine's id and the model's name, as folders and `run.json` name them. */
  engineId: string
  model: string
  baseUrl?: string
  /** Nothing where batch files are sent instead. */
  engine?: Engine
  sampling: Sampling
  /** What the model takes, prompt and answer together. */
  contextTokens: number
  /** How many requests at once. */
  concurrency: number
  /** Dollars for a million tokens. */
  prices?: { input: number; output: number }
}

/** Files with a checksum. */
export interface CheckedData extends Data {
  /** SHA-256 of all files that were read. */
  checksum(): Promise<string>
}

/** An evaluation whose cases are read. */
export interface Prepared extends Evaluation {
  cases: readonly Case[]
  /** What the data set said of its cases. */
  notes: readonly string[]
  checksum: string
  /** `OUT/<dataset>`. */
  folder: string
  /** What the model answered so far; the same for all methods. */
  answers?: Answers
  /** Of the sentence encoder, where cases or answers depend on it. */
  encoderSignature?: string
}

/** What a run tells while it goes on. */
export interface RunEvents {
  /** A method begins; so many of its cases were done before. */
  begin(name: string, cases: number, done: number): void
  /** A case is done, or failed with that reason. */
  step(failed?: string): void
  /** A request was answered. */
  asked(tokens: TokenUse): void
  /** What was gone through has ended. */
  end(): void
  /** Something the person should know. */
  note(sentence: string): void
}
