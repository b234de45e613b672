/** A post that shows an outcome. */
export interface Example {
  key: string
  createdAt: number
}

/** How often an outcome was seen and, if it is one that a claim can show, the newest posts that show it. */
export interface Seen {
  count: number
  examples?: Example[]
}

/** Sums over some posts. */
export interface Sums {
  posts: number
  /** By trait and outcome. */
  seen: Record<string, Record<string, Seen>>
}

/** What a profile is made from: sums over posts, so it grows by one post without reading the others again. Plain JSON. */
export interface ProfileCounts {
  version: number
  posts: number
  since?: number
  until?: number
  /** By language (ISO 639-1). */
  languages: Record<string, Sums>
  /** Posts that are too short to tell their language, read as English and as another: their author's other posts decide which counts. */
  unsure: { english: Sums; other: Sums }
}
