import type { Post } from '../posts/post.ts'

/** All that is particular to one site. The page is passed in, so an adapter can be tried on a saved page. */
export interface Site {
  id: string
  name: string
  /** Pages of this site, as match patterns. Empty where the person adds the hosts. */
  matches: readonly string[]
  /** Whether the page tells who is signed in, or the person has to name their author page. */
  identity: 'page' | 'named'
  /**
   * The handle of who is signed in here, if anyone.
   * @param named what the person named as their author page, where `identity` is `named`
   */
  signedInAs(page: Document, named?: string): string | undefined
  /** A handle taken apart: the host with its port, and the name there if it has one. */
  partsOf(author: string): { host: string; name?: string | undefined }
  /** The posts by that person which the page now shows. Never direct messages, quotes, reposts or translations. */
  postsBy(author: string, page: Document): Post[]
  /** The fields in which a person writes posts on this page. */
  composers(page: Document): HTMLElement[]
  /** How many characters more a composer takes, where the page says it; below zero where it has too many. */
  charactersLeft?(composer: HTMLElement): number | undefined
}
