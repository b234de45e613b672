import type { Claim, Feature } from '../traits/trait.ts'

/** A claim made readable: its sentence and the posts that show it. */
export interface DescribedClaim extends Claim {
  sentence: string
  /** Keys of up to three posts (`site:id`) that show it, newest first. */
  examples: string[]
}

/** The guided style profile of one account: what is measured in its posts. Plain JSON. */
export interface StyleProfile {
  /** Of the shape and the traits: a profile of another version is rebuilt from the posts. */
  version: number
  /** How many posts it was made from, and the times of the oldest and newest that have one. */
  posts: number
  since?: number
  until?: number
  /** The paper's guiding question answered by counts: the most distinctive of the four features. */
  mostDistinctive?: Feature
  /** Most distinctive first. */
  claims: DescribedClaim[]
}
