import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach } from 'vitest'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const unmounts: (() => void)[] = []
afterEach(() => unmounts.splice(0).forEach((unmount) => unmount()))

/** Renders into the page as React does; it is taken away after the test. */
export function render(node: ReactNode) {
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  unmounts.push(() => {
    act(() => root.unmount())
    container.remove()
  })
  const rerender = (next: ReactNode) => act(() => root.render(next))
  rerender(node)
  return { container, rerender }
}

/** The one element of that selector whose name for screen readers, or text, is this. */
export function named(container: ParentNode, selector: string, name: string): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>(selector)].filter((element) => nameOf(element) === name)
  const [element] = found
  if (!element || found.length > 1) throw new Error(`${found.length} elements ${selector} are named "${name}"`)
  return element
}

/** Clicks as a person does, and waits for what React makes of it. */
export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click())
}

/** Puts a value into a field as typing does. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
  await act(async () => {
    // React keeps its own idea of the value; the browser's setter goes past it.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function nameOf(element: HTMLElement): string | undefined {
  const label = element.id && document.querySelector(`label[for="${element.id}"]`)
  return (element.getAttribute('aria-label') ?? (label || element).textContent)?.trim()
}
