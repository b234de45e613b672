import { longest } from '../posts/limits.ts'
import type { Post } from '../posts/post.ts'
import { authorAddress } from './author-address.ts'
import { fingerprint } from './fingerprint.ts'
import { postText } from './post-text.ts'
import type { Site } from './site.ts'
import { writingFields } from './writing-fields.ts'

// Root classes are named one by one, as `h-` alone also begins the classes of style sheets (`h-full`, `h-4`).
const entries = '.h-entry, .hentry'
const feeds = '.h-feed, .hfeed'
const things = `${entries}, ${feeds}, .h-cite, .h-card, .vcard, .h-event, .h-review, .h-recipe, .h-product, .h-item`
const contents = ['.e-content', '.entry-content', '.p-content']
const authors = '.p-author, .author'
const quoted = '.h-cite, .u-quotation-of, .u-repost-of, .u-in-reply-to, .u-like-of, .u-bookmark-of, blockquote'

// Classic marks are those of WordPress's `post_class`.
const notForAll = '.private, .status-private, .post-password-required, .status-draft, .status-pending, .status-future'

const isoTime = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?/

/** Pages with microformats: IndieWeb sites, many WordPress themes. Who is signed in is not part of them: the person names it. */
export const microformats: Site = {
  id: 'microformats',
  name: 'A site of my own (IndieWeb, WordPress and others with microformats)',
  matches: [],
  identity: 'named',
  signedInAs: (_page, named) => (named === undefined ? undefined : authorAddress(named)),
  partsOf: (author) => {
    const [host = author, ...path] = author.split('/').filter(Boolean)
    return { host, name: path.at(-1)?.replace(/^@/, '') }
  },
  postsBy: (author, page) =>
    [...contentsByEntry(page)].flatMap(([entry, content]) => readPost(entry, content, author, page) ?? []),
  composers: writingFields,
}

/** Each entry of the page that is no part of another one, with its text. */
function contentsByEntry(page: Document): Map<Element, Element> {
  const found = new Map<Element, Element>()
  for (const content of contents.flatMap((selector) => [...page.querySelectorAll(selector)])) {
    const entry = entryOf(content)
    if (entry && !found.has(entry)) found.set(entry, content)
  }
  return found
}

function entryOf(content: Element): Element | undefined {
  const thing = content.closest(things)
  if (!thing || thing.matches(feeds)) return unmarkedEntryOf(content)
  const isPartOfOther = thing.parentElement?.closest(`${entries}, .h-cite`) || content.closest(quoted)
  return thing.matches(entries) && !isPartOfOther ? thing : undefined
}

/** Some pages mark a post's parts without marking the post (snac): it is what holds one text and its author. */
function unmarkedEntryOf(content: Element): Element | undefined {
  if (content.closest(quoted)) return undefined
  for (let around = content.parentElement; around && !around.matches(`body, ${feeds}`); around = around.parentElement) {
    if (around.querySelector(authors)) return around.querySelectorAll('.e-content').length === 1 ? around : undefined
  }
  return undefined
}

function readPost(entry: Element, content: Element, author: string, page: Document): Post | undefined {
  if (partsOf(entry, '.u-repost-of').length > 0 || content.querySelector('.more-link')) return undefined
  if (!isBy(author, entry, page)) return undefined
  const text = postText(content)
  if (!text) return undefined
  const createdAt = timeOf(entry)
  return {
    id: idOf(entry, text, createdAt, page),
    site: microformats.id,
    author,
    text,
    ...(createdAt === undefined ? {} : { createdAt }),
    visibility: isForAll(entry) ? 'public' : 'restricted',
  }
}

/** An entry is by its own authors, else by its feed's, else by the page's: the order of the authorship algorithm. */
function isBy(author: string, entry: Element, page: Document): boolean {
  const addresses = addressesOf(authorsOf(entry, page), page)
  return addresses.length > 0 && addresses.every((address) => address === author)
}

function authorsOf(entry: Element, page: Document): Element[] {
  const own = partsOf(entry, authors)
  if (own.length > 0) return own
  const feed = entry.parentElement?.closest(feeds)
  const feedAuthors = feed ? partsOf(feed, authors) : []
  return feedAuthors.length > 0 ? feedAuthors : [...page.querySelectorAll('[rel~="author"]')]
}

function addressesOf(found: Element[], page: Document): string[] {
  return found.flatMap((who) => {
    const link = who.matches('[href]')
      ? who
      : (who.querySelector('.u-url[href], .url[href]') ?? who.querySelector('a[href]'))
    return authorAddress(link?.getAttribute('href') ?? '', page.baseURI) ?? []
  })
}

function timeOf(entry: Element): number | undefined {
  for (const time of [...partsOf(entry, '.dt-published, .published'), ...partsOf(entry, 'time')]) {
    const written = ['datetime', 'title', 'value'].map((attribute) => time.getAttribute(attribute))
    for (const text of [...written, time.textContent]) {
      const moment = Date.parse(isoTime.exec(text ?? '')?.[0] ?? '')
      if (!Number.isNaN(moment)) return moment
    }
  }
  return undefined
}

/** The permalink; where there is none, the page with the entry's own id, or with a fingerprint of what stays the same. */
function idOf(entry: Element, text: string, createdAt: number | undefined, page: Document): string {
  const permalink = permalinkOf(entry, page)
  if (permalink && permalink.length <= longest.id) return permalink
  const isNamed = entry.id !== '' && entry.id.length < 100
  const mark = !permalink && isNamed ? entry.id : fingerprint(permalink ?? `${createdAt ?? ''} ${text}`)
  return `${page.baseURI.replace(/[?#].*$/, '').slice(0, longest.id - 100)}#${mark}`
}

function permalinkOf(entry: Element, page: Document): string | undefined {
  const [link] = partsOf(entry, 'a.u-url[href]:not(.p-author, .author), a[rel~="bookmark"][href], .u-uid[href]')
  const address = URL.parse(link?.getAttribute('href') ?? '', page.baseURI)
  return link && address && /^https?:$/.test(address.protocol) ? address.href : undefined
}

function isForAll(entry: Element): boolean {
  if (entry.matches(notForAll) || partsOf(entry, '[title="private" i]').length > 0) return false
  return partsOf(entry, '.p-visibility').every((mark) =>
    /^(?:public|unlisted)$/i.test((mark.getAttribute('value') ?? mark.textContent ?? '').trim()),
  )
}

/** The parts of a thing that belong to it and not to a thing inside it. */
function partsOf(thing: Element, selector: string): Element[] {
  return [...thing.querySelectorAll(selector)].filter((part) => {
    const owner = part.parentElement?.closest(things)
    return owner === thing || (owner?.contains(thing) ?? true)
  })
}
