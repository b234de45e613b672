import { useState } from 'react'
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
  /** The very request that a rewrite would make; nothing while there is no voice. */
  preview: (sharing: Sharing) => Promise<RequestPreview | null>
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
export function SharingChoice({ receiver, sharing, onChange, preview }: SharingChoiceProps) {
  const [shown, show] = useState<{ sharing: Sharing; preview: RequestPreview | null }>()
  const [run, problem] = useAction()

  const look = (level: Sharing) => run(async () => show({ sharing: level, preview: await preview(level) }))

  function choose(level: Sharing) {
    onChange(level)
    if (shown) void look(level)
  }

  return (
    <fieldset className="sharing">
      <legend>What {receiver} is told</legend>
      {levels.map(({ sharing: level, label, hint }) => (
        <Choice
          key={level}
          group="sharing"
          checked={sharing === level}
          onChoose={() => choose(level)}
          label={label}
          hint={hint}
        />
      ))}
      <Button
        className="sharing-look"
        aria-expanded={shown !== undefined}
        onClick={() => (shown ? show(undefined) : void look(sharing))}
      >
        {shown ? 'Hide what would be sent' : 'See what would be sent'}
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
