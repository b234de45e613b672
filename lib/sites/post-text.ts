/** What is inside a post without being its author's words. */
const notTheirs = [
  'blockquote, .h-cite, .h-entry, .hentry, .u-quotation-of, .quote-inline',
  'script, style, template, noscript, svg, iframe, object, video, audio, figcaption, summary',
  'button, input, select, textarea, form, nav, aside, footer, .more-link, .sharedaddy, .jp-relatedposts',
  '[hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .screen-reader-text',
].join(', ')

const paragraphs = new Set(['P', 'UL', 'OL', 'DL', 'PRE', 'TABLE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'FIGURE', 'HR'])
const lines = new Set(['DIV', 'LI', 'DT', 'DD', 'TR', 'SECTION', 'ARTICLE', 'HEADER', 'MAIN', 'ADDRESS', 'DETAILS'])
const textNode = 3
const elementNode = 1

/**
 * A post's HTML as the text that its author wrote: emoji images as characters, links whole, code in backticks, lines and
 * paragraphs as `\n`; without what is quoted, hidden or the page's own.
 */
export function postText(content: Element): string {
  const text = new TextSoFar()
  addChildren(content, text)
  return text.toString()
}

function addChildren(parent: Element, text: TextSoFar): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === textNode) text.add(child.nodeValue ?? '')
    else if (child.nodeType === elementNode) addElement(child as Element, text)
  }
}

function addElement(element: Element, text: TextSoFar): void {
  const tag = element.tagName
  if (tag === 'BR') text.endLine()
  else if (tag === 'IMG') text.add(emojiOf(element))
  else if (element.matches(notTheirs) || isUndisplayed(element)) return
  else if (tag === 'A') addLink(element, text)
  else if (tag === 'PRE')
    addBlock(text, () => text.addAsItStands('```\n' + trimLines(element.textContent ?? '') + '\n```'), 2)
  else if (tag === 'CODE') text.addAsItStands(inlineCode(element.textContent ?? ''))
  else if (paragraphs.has(tag)) addBlock(text, () => addChildren(element, text), 2)
  else if (lines.has(tag)) addBlock(text, () => addChildren(element, text), 1)
  else addChildren(element, text)
}

function addBlock(text: TextSoFar, add: () => void, breaks: number): void {
  text.separate(breaks)
  add()
  text.separate(breaks)
}

/** Images are emoji by their class or their text; the description of a picture is not part of what was written. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt')?.trim() ?? ''
  const isEmoji =
    /emoji|smiley/i.test(image.className) ||
    /^(?::[\w+\-]+:|(?:\p{RGI_Emoji}|\p{Extended_Pictographic}|\s)+)$/v.test(alt)
  return isEmoji ? alt : ''
}

function addLink(link: Element, text: TextSoFar): void {
  const address = shortenedAddress(link)
  if (address) text.add(address)
  else addChildren(link, text)
}

/** Sites shorten links for show; what was typed is the whole address. */
function shortenedAddress(link: Element): string | undefined {
  const href = link.getAttribute('href')?.trim()
  const shown = (link.textContent ?? '').trim()
  if (!href || !/^[^\s@#]\S*\.\S+$/.test(shown)) return undefined
  if (/(?:…|\.\.\.)$/.test(shown)) return href
  const isWhole = /^https?:/i.test(shown)
  return !isWhole && withoutScheme(href).startsWith(withoutScheme(shown)) ? href : undefined
}

function withoutScheme(address: string): string {
  return address.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '')
}

function inlineCode(code: string): string {
  return code.trim() && !code.includes('`') ? '`' + code + '`' : code
}

function isUndisplayed(element: Element): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

function trimLines(text: string): string {
  return text.replace(/^\n+|\s+$/g, '')
}

/**
 * Text as its author typed it: line ends and indents of the markup collapse, breaks between blocks do not add up. Blanks alone
 * are kept, though a browser shows them as one: two after a full stop are a habit.
 */
class TextSoFar {
  #text = ''
  #lineEnds = 0
  #separation = 0

  add(words: string): void {
    const collapsed = words.replaceAll('\u00A0', ' ').replace(/(?<! ) *[\t\n\r\f][ \t\n\r\f]*/g, ' ')
    const isAtStart = this.#lineEnds > 0 || this.#separation > 0 || [undefined, ' ', '\n'].includes(this.#text.at(-1))
    this.addAsItStands(isAtStart ? collapsed.replace(/^ +/, '') : collapsed)
  }

  addAsItStands(words: string): void {
    if (!words) return
    this.#text += '\n'.repeat(this.#text ? Math.max(this.#lineEnds, this.#separation) : 0) + words
    this.#lineEnds = 0
    this.#separation = 0
  }

  endLine(): void {
    this.#lineEnds++
  }

  separate(breaks: number): void {
    this.#separation = Math.max(this.#separation, breaks)
  }

  toString(): string {
    return this.#text
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }
}
