import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { NamedAccount } from './named-account.ts'
import { voicePosts } from './voice-posts.ts'
import './profile.css'

interface VoiceHeaderProps {
  voices: readonly NamedAccount[]
  /** The one that drafts are rewritten in, if there is any. */
  voice: NamedAccount | undefined
  onChoose: (account: string) => void
  onOpenOptions: () => void
}

/** Whose voice it is, of how many posts; a choice where there are several. */
export function VoiceHeader({ voices, voice, onChoose, onOpenOptions }: VoiceHeaderProps) {
  return (
    <header className="voice">
      <h1 className="spoken">Idiolect</h1>
      <img src="/icon-32.png" alt="" width={28} height={28} />
      <div className="voice-text">
        {!voice && <p className="voice-name">Idiolect</p>}
        {voice && voices.length === 1 && (
          <p className="voice-name" title={voice.author}>
            {voice.name}
          </p>
        )}
        {voice && voices.length > 1 && (
          <select
            className="voice-name voice-select"
            aria-label="Whose voice"
            value={voice.account}
            onChange={(event) => onChoose(event.target.value)}
          >
            {voices.map((row) => (
              <option key={row.account} value={row.account}>
                {row.name}
              </option>
            ))}
          </select>
        )}
        <p className="voice-posts">{voice ? voicePosts(voice) : 'No posts yet'}</p>
      </div>
      <Button look="quiet" className="icon-only" onClick={onOpenOptions} aria-label="Settings" title="Settings">
        <Icon name="gear" />
      </Button>
    </header>
  )
}
