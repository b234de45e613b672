import type { DemoPost, Person } from './person.ts'

/** What the feed shows at one place: a post, perhaps with one it quotes, or a post of somebody else passed on. */
export interface FeedItem extends DemoPost {
  quotes?: DemoPost
  reposts?: DemoPost
}

/** One page of the demo site, all of it. */
export interface Page {
  title: string
  compose: 'textarea' | 'rich' | null
  items: FeedItem[]
}

/** All that is on the demo site. Posts are newest first. */
export interface Harbour {
  me: Person
  posts: DemoPost[]
  others: DemoPost[]
}

/** What a path of the demo site shows, if there is anything. */
export function pageAt(path: string, harbour: Harbour): Page | undefined {
  const { me, others } = harbour
  const [, first = '', second = ''] = path.split('/').map(decodeURIComponent)
  if (path === '/home') return { title: 'Home', compose: 'textarea', items: homeFeed(harbour) }
  if (path === '/explore') return { title: 'Explore', compose: null, items: others }
  if (path === '/compose') return { title: 'Write', compose: 'textarea', items: [] }
  if (path === '/compose-rich') return { title: 'Write', compose: 'rich', items: [] }

  const all = [...ownFeed(harbour), ...others]
  if (first === 'tags') return page(`#${second}`, all, ({ text }) => text.includes(`#${second}`))
  if (!first.startsWith('@')) return undefined
  const handle = first.slice(1)
  if (second) return page('Post', all, ({ id, author }) => id === second && author.handle === handle)
  const name = handle === me.handle ? me.name : first
  return page(name, all, ({ author }) => author.handle === handle)
}

function page(title: string, items: FeedItem[], shown: (item: FeedItem) => boolean): Page {
  return { title, compose: null, items: items.filter(shown) }
}

/** The person's posts; the fifth quotes somebody, and after the tenth they passed somebody's post on. */
function ownFeed({ me, posts, others }: Harbour): FeedItem[] {
  const [quoted, passedOn] = others
  return posts.flatMap((post, at): FeedItem[] => {
    if (at === 4 && quoted) return [{ ...post, quotes: quoted }]
    if (at === 9 && passedOn)
      return [post, { ...post, id: `repost-of-${passedOn.id}`, author: me, text: '', reposts: passedOn }]
    return [post]
  })
}

/** The person's posts with the others' strewn among them, as if written in between. */
function homeFeed(harbour: Harbour): FeedItem[] {
  const others = harbour.others.slice(2)
  const own = ownFeed(harbour)
  const every = Math.max(1, Math.floor(own.length / Math.max(1, others.length)))
  return own.flatMap((item, at) => {
    const other = at % every === every - 1 ? others[Math.floor(at / every)] : undefined
    if (!other) return [item]
    const { createdAt, ...text } = other
    const then = item.createdAt ?? createdAt
    return [item, then === undefined ? text : { ...text, createdAt: then }]
  })
}
