import { createFieldRewrite, type Ask } from '../../lib/editors/field-rewrite.ts'
import { editorOf } from '../../lib/editors/index.ts'
import { replaceText } from '../../lib/editors/replace-text.ts'
import { background } from '../../lib/messaging/client.ts'
import { element } from './elements.ts'
import { copyText } from './copy-text.ts'
import { layOver } from './overlay.ts'
import { drawStage } from './rewrite-card.ts'

/** A button beside a field, with its card. */
export interface ComposeButton {
  /** Lays it where the field now is. */
  place(): void
  remove(): void
  /** Removes it once its card is closed: what the person is reading stays. */
  retire(): void
}

/**
 * Adds a button to a field in which the person writes posts; pressed, it opens a card with the rewrite.
 * @param model who rewrites, where it is not the stylist: the person knows before they press it
 * @returns nothing for a field that can't be written without harm
 */
export function addComposeButton(field: HTMLElement, ask: Ask, model?: string): ComposeButton | undefined {
  const editor = editorOf(field)
  if (!editor) return undefined
  const overlay = layOver(field)
  const { root } = overlay
  const by = model ? `, by ${model}` : ''
  const label = `Rewrite in my voice${by}`
  const opener = element('button', {
    type: 'button',
    class: 'opener',
    title: label,
    'aria-label': label,
    'aria-expanded': 'false',
  })
  opener.append(picture())
  const card = element('div', {
    class: 'card',
    role: 'dialog',
    'aria-label': `Rewrite in your voice${by}`,
    tabindex: '-1',
    popover: 'manual',
  })
  root.append(element('div', { class: 'frame' }), opener, card)

  const rewrite = createFieldRewrite(
    { read: () => editor.read(field), replace: (text) => replaceText(field, text) },
    ask,
    (stage) => {
      const hadFocus = card.contains(root.activeElement)
      drawStage(card, stage, rewrite.restorable(), actions)
      // The button that was pressed is gone; the keyboard stays where the person was.
      if (hadFocus && !card.contains(root.activeElement)) card.focus()
    },
  )
  const controller = new AbortController()
  const { signal } = controller
  let isRetired = false
  const actions = {
    use: () => void rewrite.use(),
    restore: () => void rewrite.restore(),
    retry: () => void rewrite.propose(),
    stop: rewrite.interrupt,
    openOptions: () => void background.openOptions().catch(() => {}),
    copy: (text: string) => copyText(text, root),
    close,
  }

  function open(): void {
    card.showPopover()
    opener.setAttribute('aria-expanded', 'true')
    card.focus({ preventScroll: true })
    void rewrite.propose()
  }

  function close(): void {
    if (!card.matches(':popover-open')) return
    const hadFocus = card.matches(':focus-within')
    rewrite.stop()
    card.hidePopover()
    opener.setAttribute('aria-expanded', 'false')
    if (hadFocus) opener.focus({ preventScroll: true })
    if (isRetired) remove()
  }

  function remove(): void {
    controller.abort()
    rewrite.stop()
    overlay.remove()
  }

  opener.addEventListener('click', () => (card.matches(':popover-open') ? close() : open()))
  const closeByKey = (event: KeyboardEvent) => event.key === 'Escape' && close()
  card.addEventListener('keydown', closeByKey)
  field.addEventListener('keydown', closeByKey, { signal })
  document.addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath()
      // Not the root itself: where it is closed, the path ends at its host.
      if (!path.includes(root.host) && !path.includes(field)) close()
    },
    { signal, capture: true },
  )
  return {
    place: overlay.place,
    remove,
    retire() {
      isRetired = true
      if (!card.matches(':popover-open')) remove()
    },
  }
}

/** A speech bubble with a handwritten line in it. */
function picture(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 128 128')
  svg.setAttribute('aria-hidden', 'true')
  for (const [name, shape] of [
    [
      'bubble',
      'M64 6C28 6 3 28 3 59c0 18 9 32 22 42l-4 18c-1 3 2 5 5 4l24-13c5 1 9 1 14 1 36 0 61-22 61-52S100 6 64 6Z',
    ],
    ['line', 'M26 74c22-6 39-20 39-36 0-12-16-12-19 2-4 18 2 40 18 40 14 0 14-22 22-22 9 0 4 20 16 16'],
  ] as const) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('class', name)
    path.setAttribute('d', shape)
    svg.append(path)
  }
  return svg
}
