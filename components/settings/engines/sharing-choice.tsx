import { useEffect, useState } from 'react'
import type { Sharing } from '../../../lib/engines/sharing.ts'
import type { RequestPreview } from '../../../lib/messaging/protocol.ts'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { useAction } from '../../use-action.ts'
import { Messages } from './messages.tsx'

interface SharingChoiceProps {
  /** Where the text goes: a host, or the browser. */
  receiver: string
  sharing: Sharing
  onChange: (sharing: Sharing) => void
  /** The draft that the popup has just now. */
  draft: string
  /** The very request that a rewrite of a draft would make; nothing while there is no voice. The same function each time. */
  preview: (draft: string, sharing: Sharing) => Promise<RequestPreview | null>
}

const levels: readonly { sharing: Sharing; label: string; hint: string }[] = [
  {
    sharing: 'profile',
    label: 'The draft and my profile',
    hint: 'What was counted, in words ("begins posts with a small letter"). None of my posts.',
  },
  {
    sharing: 'examples',
    label: 'These, and up to three of my posts',
    hint: 'As examples, chosen anew for each draft. Only posts that are public.',
  },
  {
    sharing: 'history',
    label: 'These, and my posts to be read once',
    hint: 'When I ask for it, the model reads my public posts and puts my profile in words.',
  },
]

/** How much a model that does not run within Idiolect may be told, with the very text that would be sent. */
export function SharingChoice({ receiver, sharing, onChange, draft, preview }: SharingChoiceProps) {
  const [isOpen, open] = useState(false)
  const [shown, show] = useState<{ preview: RequestPreview | null }>()
  const [run, problem] = useAction()

  // What is shown keeps up with the draft and with the level: outdated, it would say what is not so.
  useEffect(() => {
    if (!isOpen) return undefined
    let isCurrent = true
    void run(async () => {
      const looked = await preview(draft, sharing)
      if (isCurrent) show({ preview: looked })
    })
    return () => void (isCurrent = false)
  }, [isOpen, draft, sharing, preview, run])

  function toggle() {
    show(undefined)
    open(!isOpen)
  }

  return (
    <fieldset className="sharing">
      <legend>What {receiver} is told</legend>
      {levels.map(({ sharing: level, label, hint }) => (
        <Choice
          key={level}
          group="sharing"
          checked={sharing === level}
          onChoose={() => onChange(level)}
          label={label}
          hint={hint}
        />
      ))}
      <Button className="sharing-look" aria-expanded={isOpen} onClick={toggle}>
        {isOpen ? 'Hide what would be sent' : 'See what would be sent'}
      </Button>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      {shown && !shown.preview && <p className="hint">There are no posts of yours yet, so nothing would be sent.</p>}
      {shown?.preview && (
        <div className="preview">
          <p className="hint">
            The whole text of a rewrite by {shown.preview.label}, for the draft in the popup, or an invented one where
            that is empty:
          </p>
          <Messages messages={shown.preview.messages} />
        </div>
      )}
    </fieldset>
  )
}
