import type { Post } from '../post.ts'

/** A post as a file has it: only its text is certain. */
export interface ArchivedPost {
  /** The line it begins on, counted from 1. */
  line: number
  text: string
  id?: string
  createdAt?: number
  site?: string
  author?: string
  /** Somebody else's words, passed on. */
  repost: boolean
  visibility?: Post['visibility']
}

/** One format of files of posts. It is given text and knows no platform. */
export interface Archive {
  id: string
  /** How the names of its files end, lower-case, compression taken off. */
  endings: readonly string[]
  /**
   * The file's posts in its order.
   * @param text the file's text in pieces of any size, without byte order mark
   * @throws UnreadableLine
   */
  read(text: AsyncIterable<string> | Iterable<string>): AsyncIterable<ArchivedPost>
}

/** A line that is not what the format asks for. The message says what is wrong and what to do, without naming the line. */
export class UnreadableLine extends Error {
  override name = 'UnreadableLine'
  readonly line: number

  constructor(line: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.line = line
  }
}
