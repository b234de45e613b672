import { useId, useState, type FormEvent } from 'react'
import type { EditedSentence } from '../../lib/guided-profile/edited-sentences.ts'
import type { DescribedClaim } from '../../lib/profile/style-profile.ts'
import type { PostRow } from '../../lib/storage/rows.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Evidence } from './evidence.tsx'

interface GuidedSentenceProps {
  sentence: EditedSentence
  /** The claims that it rests on. */
  claims: readonly DescribedClaim[]
  posts: readonly PostRow[]
  onChange: (text: string | null) => void
  onRestore: () => void
}

/** One sentence of the profile in words: what it rests on is a click away, and it can be put otherwise or taken away. */
export function GuidedSentence({ sentence, claims, posts, onChange, onRestore }: GuidedSentenceProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState<string>()
  const { state } = sentence
  const described = { 'aria-describedby': `${id}-sentence` }

  function save(event: FormEvent) {
    event.preventDefault()
    const written = text?.trim()
    if (written && written !== sentence.text) onChange(written)
    setText(undefined)
  }

  if (text !== undefined) {
    return (
      <li className="claim">
        <form onSubmit={save}>
          <textarea
            className="input guided-input"
            aria-label="The sentence in your words"
            maxLength={500}
            rows={3}
            value={text}
            onChange={(event) => setText(event.target.value)}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened in order to write
            autoFocus
          />
          <div className="claim-actions">
            <Button type="submit">Save</Button>
            <Button look="quiet" onClick={() => setText(undefined)}>
              Cancel
            </Button>
          </div>
        </form>
      </li>
    )
  }

  return (
    <li className={state === 'removed' ? 'claim off' : 'claim'}>
      <p className="claim-sentence words" id={`${id}-sentence`}>
        {sentence.text}
      </p>
      <div className="claim-actions">
        <Button
          look="quiet"
          className="claim-why"
          aria-expanded={open}
          aria-controls={`${id}-support`}
          {...described}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevron" />
          {state === 'edited' ? 'Your words' : 'Rests on'}
        </Button>
        {state === 'removed' && <span className="claim-off">not told</span>}
        {state !== 'made' && (
          <Button look="quiet" {...described} onClick={onRestore}>
            Restore
          </Button>
        )}
        {state !== 'removed' && (
          <>
            <Button look="quiet" {...described} onClick={() => setText(sentence.text)}>
              Edit
            </Button>
            <Button look="quiet" {...described} onClick={() => onChange(null)}>
              Remove
            </Button>
          </>
        )}
      </div>
      <div id={`${id}-support`} hidden={!open}>
        {open && (
          <>
            {claims.map(({ trait, sentence: claim }) => (
              <p key={trait} className="claim-counts">
                {claim}
              </p>
            ))}
            {(posts.length > 0 || claims.length === 0) && <Evidence posts={posts} />}
          </>
        )}
      </div>
    </li>
  )
}
