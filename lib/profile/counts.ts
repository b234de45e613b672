/** A post that shows an outcome. */
export interface Example {
  key: string
  createdAt: number
}

/** What a profile is made from: sums over posts, so it grows by one post without reading the others again. Plain JSON. */
export interface ProfileCounts {
  version: number
  posts: number
  since?: number
  until?: number
  tallies: Record<string, Record<string, number>>
  /** By trait and outcome, the newest posts that show it. */
  examples: Record<string, Record<string, Example[]>>
}
