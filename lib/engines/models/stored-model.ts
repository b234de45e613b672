/** A model's file that is kept, or as much of it as there is. */
export interface StoredModel {
  name: string
  /** Bytes that are there. */
  size: number
  /** Whether it can be used; otherwise a download can go on, or it can be removed. */
  isWhole: boolean
  /** Bytes that it will have, where they are known. */
  of?: number
  /** Where it came from. */
  url?: string
}

/** How far something is, in bytes. */
export interface ModelProgress {
  phase: 'copying' | 'downloading' | 'checking'
  bytes: number
  of?: number
}

/** Where a model comes from. */
export interface ModelSource {
  name: string
  url: string
  /** In hexadecimal digits. */
  sha256?: string | undefined
}
