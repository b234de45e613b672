import type { Draft } from '../lib/messaging/protocol.ts'

const key = 'unsaved-draft'

/** The draft that was last written and of which nobody knows yet that it is saved. */
export function unsavedDraft(): Draft | undefined {
  try {
    const { text, refused } = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Draft>
    return typeof text === 'string' && Array.isArray(refused) ? { text, refused } : undefined
  } catch {
    return undefined
  }
}

/** Notes a draft in the page itself, at once: the page may be closed before the background worker has started. */
export function noteUnsaved(draft: Draft): void {
  try {
    localStorage.setItem(key, written(draft))
  } catch {
    // A browser without room for it: then it is only saved in the usual way.
  }
}

/** Takes the note away, unless another draft was noted since. Without a draft, whatever it is. */
export function forgetUnsaved(draft?: Draft): void {
  if (draft === undefined || localStorage.getItem(key) === written(draft)) localStorage.removeItem(key)
}

function written({ text, refused }: Draft): string {
  return JSON.stringify({ text, refused })
}
