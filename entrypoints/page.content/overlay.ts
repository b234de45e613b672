import { spotIn } from '../../lib/editors/spot.ts'
import tokens from '../../assets/styles/tokens.css?inline'
import looks from './compose.css?inline'

/** An invisible frame that lies over a field and holds our button, out of reach of the page's styles. */
export interface Overlay {
  root: ShadowRoot
  /** Lays it where the field now is. */
  place(): void
  remove(): void
}

const buttonSize = 28
const frameName = 'idiolect-compose'

/**
 * Lays a frame over a field. It stands right after the field in the page, so that Tab leads from one to the other, it
 * scrolls along, and goes when the field goes.
 */
export function layOver(field: HTMLElement): Overlay {
  const host = document.createElement(frameName)
  // Pages have no business in it; the browser that drives the demo and the tests has to reach in.
  const isDriven = import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'test'
  const root = host.attachShadow({ mode: isDriven ? 'open' : 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokens.replaceAll(':root', ':host') + looks)
  root.adoptedStyleSheets = [sheet]
  // A label around field and frame would take a click on our button for one on itself.
  host.addEventListener('click', (event) => event.preventDefault())
  // Only a person may press our buttons: a page that pressed them by script could have any text put into their voice.
  root.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), { capture: true })
  // The site's keyboard shortcuts are not meant for our button.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    root.addEventListener(type, (event) => event.stopPropagation())
  field.after(host)

  let isWaiting = false
  const place = () => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      placeOver(field, host)
    })
  }
  const controller = new AbortController()
  const { signal } = controller
  const observer = new ResizeObserver(place)
  observer.observe(field)
  addEventListener('resize', place, { signal })
  // The field may lie in a box that scrolls without the frame.
  document.addEventListener('scroll', place, { signal, capture: true, passive: true })
  placeOver(field, host)

  return {
    root,
    place,
    remove() {
      controller.abort()
      observer.disconnect()
      host.remove()
    },
  }
}

/** Where it must be is measured against where it is, so that it does not matter what the page positions it by. */
function placeOver(field: HTMLElement, host: HTMLElement): void {
  if (!host.isConnected && field.isConnected) field.after(host)
  const box = field.getBoundingClientRect()
  const inner = {
    left: box.left + field.clientLeft,
    top: box.top + field.clientTop,
    width: field.clientWidth - handleWidth(field),
    height: field.clientHeight,
  }
  const spot = spotIn(inner, buttonSize, (x, y) => isOnly(field, x, y))
  host.dataset['scheme'] = isLight(getComputedStyle(field).color) ? 'dark' : 'light'
  host.toggleAttribute('data-hidden', spot === undefined)
  const frame = host.getBoundingClientRect()
  move(host, 'x', box.left - frame.left)
  move(host, 'y', box.top - frame.top)
  set(host, 'width', box.width)
  set(host, 'height', box.height)
  set(host, 'button-x', (spot?.left ?? 0) - box.left)
  set(host, 'button-y', (spot?.top ?? 0) - box.top)
}

function move(host: HTMLElement, axis: 'x' | 'y', distance: number): void {
  set(host, axis, Number.parseFloat(host.style.getPropertyValue(`--${axis}`) || '0') + distance)
}

function set(host: HTMLElement, name: string, pixels: number): void {
  host.style.setProperty(`--${name}`, `${pixels}px`)
}

/** The corner by which a person makes a field larger. */
function handleWidth(field: HTMLElement): number {
  return getComputedStyle(field).resize === 'none' ? 0 : 12
}

/** Whether nothing of the site's lies over the field there. What is off the screen can't be asked. */
function isOnly(field: HTMLElement, x: number, y: number): boolean {
  const there = (field.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)
  return there === null || there.localName === frameName || field.contains(there) || there.contains(field)
}

/** Light text stands on dark ground, whatever the browser prefers. */
function isLight(colour: string): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return false
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140
}
