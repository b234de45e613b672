import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface KeyFieldProps {
  /** The host that the key is for. */
  host: string
  isKept: boolean
  value: string
  onChange: (key: string) => void
  onForget: () => void
  problem?: string | undefined
}

/** A key goes in here and never comes out again: it can be replaced or removed. */
export function KeyField({ host, isKept, value, onChange, onForget, problem }: KeyFieldProps) {
  return (
    <div className="key-field">
      <TextField
        label="Key"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder={isKept ? 'Type a new key to replace it' : ''}
        hint={
          isKept
            ? `A key is kept for ${host}. It goes to no other host, and is never shown again.`
            : 'Only where the server wants one. It is kept in this browser, goes to this host alone, and is never shown again.'
        }
        value={value}
        onChange={(event) => onChange(event.target.value)}
        problem={problem}
      />
      {isKept && (
        <Button look="quiet" onClick={onForget} aria-label={`Remove the key for ${host}`}>
          Remove
        </Button>
      )}
    </div>
  )
}
