import type { Claim, Feature } from '../traits/trait.ts'

/** A claim made readable: its sentence and the posts that show it. */
export interface DescribedClaim extends Claim {
  sentence: string
  /** Keys of up to three posts (`site:id`) that show it, newest first. */
  examples: string[]
}

/** What some posts show of their author's habits. */
export interface Habits {
  /** Most distinctive first. */
  claims: DescribedClaim[]
  /** What was seen too seldom to be told, but often enough to lean on with care. */
  faint: Claim[]
}

/** One of the languages that a person writes. */
export interface WrittenLanguage {
  posts: number
  /** Habits in this language alone, where there are enough posts of it, and enough of others to set it apart from the whole. */
  habits?: Habits
}

/** The guided style profile of one account: what is measured in its posts. Plain JSON. */
export interface StyleProfile extends Habits {
  /** Of the shape and the traits: a profile of another version is rebuilt from the posts. */
  version: number
  /** How many posts it was made from, and the times of the oldest and newest that have one. */
  posts: number
  since?: number
  until?: number
  /** The paper's guiding question answered by counts: the most distinctive of the four features. */
  mostDistinctive?: Feature
  /** By code (ISO 639-1), most posts first. */
  languages: Record<string, WrittenLanguage>
  /** The language of more than half of the posts: drafts too short to tell theirs are taken to be in it. */
  mainLanguage?: string
  /** The languages for the reader: "You write in English (41 of 53 posts) and German (12)." */
  writtenIn?: string
}
