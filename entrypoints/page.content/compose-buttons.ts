import type { Ask } from '../../lib/editors/field-rewrite.ts'
import { addComposeButton, type ComposeButton } from './compose-button.ts'

/** The buttons of a page, one beside each composer. */
export interface ComposeButtons {
  /** Adds and removes buttons so that just these fields have one. */
  follow(fields: readonly HTMLElement[]): void
  /** Removes them all, each once its card is closed. */
  retire(): void
}

/**
 * Starts with none.
 * @param model who rewrites, where it is not the stylist
 */
export function createComposeButtons(askFor: (field: HTMLElement) => Ask, model?: string): ComposeButtons {
  const buttons = new Map<HTMLElement, ComposeButton>()

  function follow(fields: readonly HTMLElement[]): void {
    for (const [field, button] of buttons) {
      if (fields.includes(field) && field.isConnected) continue
      button.remove()
      buttons.delete(field)
    }
    for (const field of fields) {
      const button = buttons.get(field) ?? addComposeButton(field, askFor(field), model)
      if (!button) continue
      buttons.set(field, button)
      button.place()
    }
  }

  return { follow, retire: () => buttons.forEach((button) => button.retire()) }
}
