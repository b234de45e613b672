import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

/** Copies a text, and says that it did. */
export function CopyButton({ text, disabled }: { text: string; disabled: boolean }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), 2500)
    return () => clearTimeout(timer)
  }, [outcome])

  function copy() {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  }

  return (
    <>
      <Button look="main" className="copy" disabled={disabled} onClick={copy}>
        <Icon name={outcome === 'copied' ? 'check' : 'copy'} />
        {outcome === 'copied' ? 'Copied' : outcome === 'refused' ? 'Try again' : 'Copy'}
      </Button>
      <output className="spoken">
        {outcome === 'copied' && 'Copied to the clipboard.'}
        {outcome === 'refused' && 'The browser did not allow copying.'}
      </output>
    </>
  )
}
