import { useCallback, useEffect, useRef, useState } from 'react'
import { askAgain } from '../lib/messaging/ask-again.ts'
import { background } from '../lib/messaging/client.ts'
import type { Draft } from '../lib/messaging/protocol.ts'

const pause = 200

/**
 * A draft that is kept as it is written, and at the latest when the page goes away; and with it what was refused in it.
 * @param kept the draft as it was left
 */
export function useDraft(kept: Draft) {
  const [draft, setDraft] = useState<Draft>({ text: kept.text, refused: kept.refused })
  const [problem, setProblem] = useState<string>()
  const unsaved = useRef<Draft>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(() => {
    const saving = unsaved.current
    if (!saving) return
    clearTimeout(timer.current)
    unsaved.current = undefined
    askAgain(() => background.saveDraft(saving)).then(
      () => setProblem(undefined),
      () => {
        unsaved.current ??= saving
        setProblem('Your draft could not be saved. The next key tries again.')
      },
    )
  }, [])

  useEffect(() => {
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
