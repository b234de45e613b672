import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { StylistWeights } from '../../stylist/weights.ts'
import { parseJson } from '../parse-json.ts'
import { UnusableInput } from '../unusable-input.ts'

/** How to come to a file of weights, for sentences. */
export const learnCommand = 'idiolect evaluate learn --dataset lamp7-learning --data FOLDER --out weights.json'

const numbers = z.array(z.number())

const Weights: z.ZodType<StylistWeights> = z.object({
  decisions: z.record(
    z.string(),
    z.object({ bias: z.number(), weights: z.record(z.string(), z.number()), threshold: z.number() }),
  ),
  words: z.object({
    phrases: z.record(z.string(), numbers),
    exchanges: z.record(z.string(), numbers),
    signs: z.array(z.string()),
    gain: z.object({ base: z.number(), trees: z.array(numbers) }),
  }),
})

/** What `evaluate learn` writes: weights of the stylist, and from whom they were learned. */
export const LearnedWeights = z.object({
  dataset: z.object({
    name: z.string(),
    version: z.number(),
    /** SHA-256 of all that was read. */
    checksum: z.string(),
  }),
  /** Whom nothing may be tested on with these weights: the persons of the cases. */
  authors: z.array(z.string()),
  weights: Weights,
})
export type LearnedWeights = z.infer<typeof LearnedWeights>

/** Learned weights as they were read. */
export interface WeightsFile extends LearnedWeights {
  /** As the person named the file. */
  name: string
  /** SHA-256 of the file's text. */
  checksum: string
}

/**
 * Learned weights from the text of their file.
 * @param name as sentences name the file
 * @throws UnusableInput if it is another kind of file
 */
export function parseWeightsFile(text: string, name: string): WeightsFile {
  const parsed = LearnedWeights.safeParse(parseJson(text))
  if (parsed.success) return { ...parsed.data, name, checksum: createHash('sha256').update(text).digest('hex') }
  throw new UnusableInput(`${name} is not what \`idiolect evaluate learn\` writes: give what \`${learnCommand}\` made.`)
}
