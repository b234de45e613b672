import type { Edit } from '../text/edits.ts'
import type { Analysis } from '../text/analysis.ts'

/** The paper's four guided features, and the two around them. */
export const features = ['capitalization', 'emoji', 'abbreviation', 'punctuation', 'layout', 'wording'] as const
/** What a habit is about. */
export type Feature = (typeof features)[number]

/** What a text shows of a habit: the outcomes, each as often as it is seen. */
export type Outcomes = readonly string[]

/** How often each outcome of a habit was seen. Plain counts, so tallies of posts add up in any order. */
export type Tally = Readonly<Record<string, number>>

/** How often other people do it: the mean rate, and how many observations of one person that knowledge is worth. */
export interface PopulationRate {
  rate: number
  weight: number
}
/** How other people write: rates by the keys that traits give them. */
export type Population = Readonly<Record<string, PopulationRate>>

/** What the counts say of one habit. The sentence for the reader, the evidence and the edits all come from it. */
export interface Claim {
  /** The trait that made it. */
  trait: string
  feature: Feature
  /** Times it was so, of times it could have been. */
  count: number
  of: number
  /** The rate shrunk towards the population's. */
  rate: number
  /** 95 % interval of the rate (Wilson). */
  low: number
  high: number
  /** The rate among other people. */
  usual: number
  /** How unlike other people, in bits per opportunity (Kullback-Leibler divergence from the usual rate). */
  distinctiveness: number
  /** Of what the sentence says: the person's share, and that of other people. */
  said: { share: number; usual: number }
  /** Outcomes whose posts show what is claimed. */
  shownBy: readonly string[]
}

/** A phrase that is exchanged for another. */
export interface Exchange {
  from: string
  to: string
  /** Whether it is one that machines overuse: then that the person never writes it is reason enough. */
  isOfMachines?: true
}

/** An edit that a habit could make, with all that is known for and against it; the stylist decides. */
export interface Proposal extends Edit {
  trait: string
  /** What it would do, within the trait: proposals of one kind are weighed alike. */
  kind: string
  /** Outcomes of the trait's tally that a text shows where the edit is right, and those where it is wrong. */
  shows: readonly string[]
  against: readonly string[]
  /** How often the person has it so, shrunk; of how many times seen; and how often others do. */
  rate: number
  of: number
  usual: number
  /** Posts that must be known before it is made lightly, as it changes much or takes something away; few if not given. */
  leastPosts?: number
  /** The phrase that is exchanged for another that means the same; empty where it is dropped. */
  exchange?: Exchange
  /** Edits of a trait that belong together share this name: all of a kind are made, or none, and only one kind. */
  group?: string
  /** Whether it changes a mark around quoted words alone, which are no part of what must stay as it is. */
  isQuoteMark?: true
  /** Whether it takes away a whole sentence: then only a rewrite that goes far makes it, however sure it is. */
  isDrastic?: true
  /** What else tells at this place, by name. */
  signs?: Readonly<Record<string, number>>
  /** For the reader: "you write u for you, 41 of 44 times". */
  evidence: string
}

/** One habit of writing. All that is known about it is in its file, so a new habit is a new file. */
export interface Trait<Specific extends Claim = Claim> {
  id: string
  feature: Feature
  /** Opportunities below which the reader is told nothing; 5 if not given. */
  fewest?: number
  /** Whether a claim can ever be shown by an outcome; any can if not given. Posts are kept as evidence of no other. */
  canShow?(outcome: string): boolean
  /** What one post adds to the tally. */
  count(post: Analysis): Outcomes
  /** The rates that it measures, by the keys under which the population's stand. */
  rates(tally: Tally): Record<string, { count: number; of: number }>
  /** What the counts say, how sure, how unlike other people; nothing where nothing was seen. */
  claim(tally: Tally, population: Population): Specific | undefined
  /** For the reader: one sentence in the second person, from the same counts that the edits use. */
  describe(claim: Specific): string
  /** Every change that this habit could make to the draft, in either direction; the stylist chooses. */
  propose(draft: Analysis, claim: Specific): Proposal[]
}
