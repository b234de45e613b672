// The page of the demo site. What people wrote is text and nothing else: it is only ever put into text nodes.

/**
 * @typedef {{ handle: string, name: string }} Person
 * @typedef {{ id: string, author: Person, text: string, createdAt?: number, quotes?: Item, reposts?: Item }} Item
 * @typedef {{ title: string, me: Person, compose: 'textarea' | 'rich' | null, items: Item[], next: number | null }} Feed
 */

const feed = /** @type {HTMLElement} */ (document.querySelector('.h-feed'))
const end = /** @type {HTMLElement} */ (document.querySelector('.end'))
/** @type {number | null} */
let next = 0
let loading = false

const first = await load()
if (first) {
  const heading = /** @type {HTMLElement} */ (document.querySelector('h1'))
  heading.textContent = first.title
  document.title = `${first.title} · Harbour Social`
  const me = /** @type {HTMLAnchorElement} */ (document.querySelector('[rel=me]'))
  me.textContent = `@${first.me.handle}`
  me.href = `/@${first.me.handle}`
  if (first.compose) offerToWrite(first.compose, first.me)
}
new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && load(), {
  rootMargin: '600px',
}).observe(end)

/** @returns {Promise<Feed | undefined>} */
async function load() {
  if (loading || next === null) return undefined
  loading = true
  try {
    const reply = await fetch(`/feed${location.pathname}?from=${next}`)
    const page = /** @type {Feed} */ (await reply.json())
    feed.append(...page.items.map(entry))
    next = page.next
    feed.setAttribute('aria-busy', String(next !== null))
    if (feed.childElementCount > 0)
      end.textContent = next === null ? 'You have reached the first post.' : 'More below …'
    return page
  } finally {
    loading = false
  }
}

/** @param {Item} item */
function entry(item) {
  const article = element('article', 'h-entry')
  const [initial = ''] = item.author.name
  const picture = element('span', 'picture', initial)
  picture.setAttribute('aria-hidden', 'true')
  picture.style.setProperty(
    '--hue',
    String([...item.author.handle].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) % 360),
  )
  article.append(picture, byline(item))
  if (item.reposts) {
    article.append(element('p', 'note', 'reposted'), citation(item.reposts, 'u-repost-of'))
  } else {
    article.append(content(item.text))
    if (item.quotes) article.append(citation(item.quotes, 'u-quotation-of'))
  }
  return article
}

/** @param {Item} item @param {string} relation */
function citation(item, relation) {
  const quote = element('blockquote', `${relation} h-cite`)
  quote.append(byline(item), content(item.text))
  return quote
}

/** @param {Item} item */
function byline({ id, author, createdAt }) {
  const line = element('p', 'byline')
  const card = link(`/@${author.handle}`, 'p-author h-card', '')
  card.append(element('span', 'p-name', author.name))
  const permalink = link(`/@${author.handle}/${encodeURIComponent(id)}`, 'u-url', '')
  if (createdAt === undefined) {
    permalink.textContent = 'link'
  } else {
    const time = element(
      'time',
      'dt-published',
      new Date(createdAt).toLocaleDateString('en-GB', { dateStyle: 'medium' }),
    )
    time.setAttribute('datetime', new Date(createdAt).toISOString())
    permalink.append(time)
  }
  line.append(card, ' ', element('span', 'handle', `@${author.handle}`), ' · ', permalink)
  return line
}

/** @param {string} text */
function content(text) {
  const body = element('div', 'e-content')
  body.dir = 'auto'
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) body.append(document.createElement('br'))
    for (const part of line.split(/(https?:\/\/[^\s<>"]+|(?<![\w@#/.])[@#][\w.]*\w)/)) body.append(linked(part))
  }
  return body
}

/** @param {string} part */
function linked(part) {
  if (/^https?:/.test(part)) return link(part, '', part)
  if (part.startsWith('@')) return link(`/${part}`, '', part)
  if (part.startsWith('#')) return link(`/tags/${encodeURIComponent(part.slice(1))}`, '', part)
  return part
}

/** @param {'textarea' | 'rich'} kind @param {Person} me */
function offerToWrite(kind, me) {
  const form = /** @type {HTMLFormElement} */ (document.querySelector('form.compose'))
  const field = kind === 'rich' ? element('div') : document.createElement('textarea')
  if (field instanceof HTMLTextAreaElement) {
    field.rows = 3
    field.placeholder = 'What is in your harbour today?'
  } else {
    field.setAttribute('contenteditable', 'true')
    field.setAttribute('role', 'textbox')
    field.setAttribute('aria-multiline', 'true')
  }
  field.setAttribute('aria-label', 'What would you like to say?')
  form.prepend(field)
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const text = (field instanceof HTMLTextAreaElement ? field.value : field.innerText).trim()
    if (!text) return
    const reply = await fetch(`/posts`, { method: 'POST', body: JSON.stringify({ text }) })
    feed.prepend(entry({ ...(await reply.json()), author: me }))
    if (field instanceof HTMLTextAreaElement) field.value = ''
    else field.replaceChildren()
  })
}

/** @param {string} name */
function element(name, className = '', text = '') {
  const made = document.createElement(name)
  if (className) made.className = className
  made.textContent = text
  return made
}

/** @param {string} href @param {string} className @param {string} text */
function link(href, className, text) {
  const made = document.createElement('a')
  made.href = href
  if (className) made.className = className
  made.textContent = text
  return made
}
