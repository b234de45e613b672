/** What became of a batch of posts. */
export interface SaveReport {
  added: number
  updated: number
  unchanged: number
  /** All posts now kept of the account. */
  total: number
}
