/** What a sentence of a guided profile rests on. */
export interface Support {
  /** Ids of traits whose claims it says. */
  traits: readonly string[]
  /** Keys of posts (`site:id`) that show it. */
  posts: readonly string[]
}

/** A sentence on how a person writes, tied to what shows it. */
export interface GuidedSentence {
  text: string
  support: Support
}

/**
 * A short description of how somebody writes, made along the answer to the paper's guiding question (Zhang 2024,
 * section 3): which of capitalization, emoji, abbreviation and punctuation is the most distinctive? Plain JSON.
 */
export interface GuidedProfile {
  /** Of the shape and the prompts: one of another version is made anew. */
  version: number
  createdAt: number
  /** `counts`, or the label of the engine that read the posts. */
  madeBy: string
  /** Whether every post that a model read for it is for everybody; where that is not known, it may quote others. */
  isOfPublicPosts?: boolean
  /** What it was made from: when that has changed enough, it is made anew. */
  basis: { profileVersion: number; posts: number; claims: string }
  /** The answer to the guiding question, as far as the counts bear it out. */
  guidance: string
  sentences: readonly GuidedSentence[]
  /** What a model said and the counts refute, so that it was left out. */
  refuted: readonly string[]
}

/** Raised when the shape, the prompts or the wording of sentences change. */
export const guidedProfileVersion = 1
