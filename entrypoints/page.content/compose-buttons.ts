import type { Answer } from '../../lib/editors/field-rewrite.ts'
import { addComposeButton } from './compose-button.ts'
import type { Overlay } from './overlay.ts'

/** The buttons of a page, one beside each composer. */
export interface ComposeButtons {
  /** Adds and removes buttons so that just these fields have one. */
  follow(fields: readonly HTMLElement[]): void
  remove(): void
}

/** Starts with none. */
export function createComposeButtons(ask: (draft: string, signal: AbortSignal) => Promise<Answer>): ComposeButtons {
  const overlays = new Map<HTMLElement, Overlay>()

  function follow(fields: readonly HTMLElement[]): void {
    for (const [field, overlay] of overlays) {
      if (fields.includes(field) && field.isConnected) continue
      overlay.remove()
      overlays.delete(field)
    }
    for (const field of fields) {
      const overlay = overlays.get(field) ?? addComposeButton(field, ask)
      if (!overlay) continue
      overlays.set(field, overlay)
      overlay.place()
    }
  }

  return { follow, remove: () => follow([]) }
}
