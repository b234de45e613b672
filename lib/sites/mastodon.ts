import type { Post } from '../posts/post.ts'
import { postText } from './post-text.ts'
import type { Site } from './site.ts'

// Seen in mastodon/mastodon, app/javascript/mastodon/components/status: `legacy/` is what servers show (4.x), `status.tsx`
// the redesign of 2026, whose classes are hashed. A server's web client holds posts in lists, on their own page, or both.
const inList = '.status[data-id]'
const onOwnPage = '.detailed-status'
const redesigned = 'article[data-id]'
const anyPost = `${inList}, ${onOwnPage}, ${redesigned}`

const visibilities = new Map<string, Post['visibility']>([
  ['public', 'public'],
  ['unlisted', 'public'],
  ['private', 'restricted'],
])

const visibilityClass =
  /(?:^|\s)(?:status|(?:detailed-)?status__wrapper)-(public|unlisted|private|direct|limited)(?:\s|$)/

/** How the share button's picture begins (Phosphor, share-fat): in the redesign only posts for everybody have that button. */
const shareIcon = 'path[d^="M237.66,106.35l-80-80A8,8,0,0,0,144,32V72.35"]'

/** Mastodon's own web client, on any server. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [],
  identity: 'page',
  signedInAs: (page) => stateOf(page).author,
  partsOf: (author) => {
    const [name, host = ''] = author.split('@')
    return { host, name }
  },
  postsBy: (author, page) => {
    const { domain } = stateOf(page)
    return [...page.querySelectorAll(anyPost)].flatMap((post) => readPost(post, author, domain) ?? [])
  },
  composers: (page) => [...page.querySelectorAll<HTMLElement>('.compose-form textarea, textarea#composer-text')],
  charactersLeft(composer) {
    const said = composer.closest('form')?.querySelector('.character-counter')?.textContent ?? ''
    return /^-?\d{1,6}$/.test(said) ? Number(said) : undefined
  },
}

function readPost(post: Element, author: string, domain: string): Post | undefined {
  if (post.matches('.status--is-quote') || authorOf(post, domain) !== author || isTranslated(post)) return undefined
  const visibility = visibilityOf(post)
  const link = partOf(post, '.status__relative-time, .detailed-status__datetime, header a[href]:has(time)')
  const createdAt = Date.parse(link?.querySelector('time')?.getAttribute('datetime') ?? '')
  // In the redesign a boosted post carries the boost's id; its link has its own.
  const id = /\/(\d+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? post.getAttribute('data-id')
  const content = contentOf(post)
  const text = content ? postText(content) : ''
  if (!visibility || !id || !text) return undefined
  const time = Number.isNaN(createdAt) ? {} : { createdAt }
  return { id: `${domain}/${id}`, site: mastodon.id, author, text, ...time, visibility }
}

function authorOf(post: Element, domain: string): string | undefined {
  const link = partOf(
    post,
    'a.status__display-name, a.detailed-status__display-name, header a[data-hover-card-account]',
  )
  // `name`, or `name@host` for accounts of other servers; some versions put an @ before it.
  const account = /^@?([\w.-]+)(?:@([\w.:-]+))?$/.exec(link?.getAttribute('title') ?? accountInAddress(link))
  return account?.[1] && `${account[1]}@${account[2] ?? domain}`.toLowerCase()
}

/** The detailed page of older versions names the account in the link's address only. */
function accountInAddress(link: Element | undefined): string {
  return /^\/(@[^/]+)$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? ''
}

/** Nothing where it does not say: what might be a direct message is never read. */
function visibilityOf(post: Element): Post['visibility'] | undefined {
  const around = post.parentElement?.closest('.status__wrapper, .detailed-status__wrapper')
  const said = visibilityClass.exec(post.className)?.[1] ?? visibilityClass.exec(around?.className ?? '')?.[1]
  if (said) return visibilities.get(said)
  return post.matches(redesigned) && partOf(post, shareIcon) ? 'public' : undefined
}

function isTranslated(post: Element): boolean {
  return partOf(post, '.translate-button, [class*="_translateInfo_"]') !== undefined
}

function contentOf(post: Element): Element | undefined {
  const content = partOf(post, '.status__content__text')
  if (content || !post.matches(redesigned)) return content
  const body = [...post.children].find((part) => part.getAttribute('style')?.includes('--max-height'))
  return [...(body?.children ?? [])].find((part) => part.matches('[lang], [class*="_text_"]'))
}

/** The first such part of a post itself, not of one quoted in it. */
function partOf(post: Element, selector: string): Element | undefined {
  return [...post.querySelectorAll(selector)].find((part) => part.closest(anyPost) === post)
}

interface State {
  author: string | undefined
  domain: string
}

const knownStates = new WeakMap<Element, State>()

/** Who is signed in and on which server. The page's state is large and never changes, so it is read once. */
function stateOf(page: Document): State {
  const script = page.querySelector('script#initial-state')
  if (!script) return { author: undefined, domain: URL.parse(page.baseURI)?.host ?? '' }
  const state = knownStates.get(script) ?? readState(script.textContent ?? '')
  knownStates.set(script, state)
  return state
}

function readState(json: string): State {
  // The state holds the person's access token as well: it is dropped while reading, so that no value here ever has it.
  const state = JSON.parse(json, (key, value: unknown) => (key === 'access_token' ? undefined : value)) as InitialState
  const domain = state.meta.domain.toLowerCase()
  const name = state.accounts?.[state.meta.me ?? '']?.username
  return { author: name && `${name}@${domain}`.toLowerCase(), domain }
}

/** What is read of the page's state (mastodon/mastodon, initial_state.ts). */
interface InitialState {
  meta: { me?: string; domain: string }
  accounts?: Record<string, { username: string }>
}
