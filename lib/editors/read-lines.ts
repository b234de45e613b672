const textNode = 3
const elementNode = 1

/**
 * The lines that a person sees in an editable element. (`innerText` doubles the empty ones, and keeps the break that
 * browsers put at the end of a line to hold it open.)
 */
export function readLines(field: HTMLElement): string[] {
  const reading = new Reading(getComputedStyle(field).whiteSpace.startsWith('pre'))
  readChildren(field, reading)
  return reading.end()
}

function readChildren(parent: Element, reading: Reading): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === textNode) reading.add(child.nodeValue ?? '')
    else if (child.nodeType === elementNode) readElement(child as Element, reading)
  }
}

function readElement(element: Element, reading: Reading): void {
  const { display, marginTop } = getComputedStyle(element)
  if (element.tagName === 'BR') reading.endLine()
  else if (element.tagName === 'IMG') reading.add(element.getAttribute('alt') ?? '')
  else if (display === 'none') return
  else if (/^(?:inline|contents|$)/.test(display)) readChildren(element, reading)
  else {
    reading.endBlock(element.tagName === 'P' && Number.parseFloat(marginTop) > 0)
    readChildren(element, reading)
    reading.endBlock(false)
  }
}

class Reading {
  #lines: string[] = []
  #line: string | undefined
  readonly #keepsBlanks: boolean

  constructor(keepsBlanks: boolean) {
    this.#keepsBlanks = keepsBlanks
  }

  add(text: string): void {
    const isAtStart = this.#line === undefined || this.#line.endsWith(' ')
    const collapsed = text.replace(/[ \t\n\r]+/g, ' ').replace(isAtStart ? /^ / : /^$/, '')
    for (const [index, line] of (this.#keepsBlanks ? text.split('\n') : [collapsed]).entries()) {
      if (index > 0) this.endLine()
      if (line) this.#line = (this.#line ?? '') + line
    }
  }

  endLine(): void {
    this.#lines.push(this.#line ?? '')
    this.#line = undefined
  }

  /** Two paragraphs with a gap between them have an empty line there. */
  endBlock(withGap: boolean): void {
    if (this.#line !== undefined) this.endLine()
    if (withGap && (this.#lines.at(-1) ?? '') !== '') this.#lines.push('')
  }

  end(): string[] {
    this.endBlock(false)
    return this.#lines.map((line) => (this.#keepsBlanks ? line : line.replace(/ $/, '')).replaceAll('\u00a0', ' '))
  }
}
