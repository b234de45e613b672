import { useCallback, useEffect, useRef, useState } from 'react'
import { askAgain } from '../lib/messaging/ask-again.ts'
import { background } from '../lib/messaging/client.ts'
import type { Draft } from '../lib/messaging/protocol.ts'
import { forgetUnsaved, noteUnsaved, unsavedDraft } from './unsaved-draft.ts'

const pause = 200

/**
 * A draft that is kept as it is written, and with it what was refused in it. Until the background has it, it is noted in
 * the page, so that no moment is too early to close it.
 * @param kept the draft as it was left
 */
export function useDraft(kept: Draft) {
  const [draft, setDraft] = useState<Draft>(() => unsavedDraft() ?? { text: kept.text, refused: kept.refused })
  const [problem, setProblem] = useState<string>()
  // Saved once on opening: that takes up what was noted, and wakes the worker before the first key.
  const unsaved = useRef<Draft | undefined>(draft)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(() => {
    const saving = unsaved.current
    if (!saving) return
    clearTimeout(timer.current)
    unsaved.current = undefined
    askAgain(() => background.saveDraft(saving)).then(
      () => {
        forgetUnsaved(saving)
        setProblem(undefined)
      },
      () => {
        unsaved.current ??= saving
        setProblem('Your draft could not be saved. The next key tries again.')
      },
    )
  }, [])

  useEffect(() => {
    save()
    addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', save)
    return () => {
      removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', save)
      save()
    }
  }, [save])

  function change(next: Draft) {
    setDraft(next)
    unsaved.current = next
    noteUnsaved(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(save, pause)
  }

  return {
    text: draft.text,
    refused: draft.refused,
    problem,
    write: (text: string) => change({ text, refused: text.trim() === '' ? [] : draft.refused }),
    refuse: (id: string, refuses: boolean) => {
      const others = draft.refused.filter((other) => other !== id)
      change({ ...draft, refused: refuses ? [...others, id] : others })
    },
  }
}
