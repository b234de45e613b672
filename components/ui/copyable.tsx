import { useState } from 'react'
import { Button } from './button.tsx'
import './ui.css'

/** A command as it is typed somewhere else, and a button that copies it. */
export function Copyable({ text }: { text: string }) {
  const [copied, setCopied] = useState<string>()
  return (
    <div className="copyable">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <pre className="copyable-text" tabIndex={0}>
        <code>{text}</code>
      </pre>
      <Button onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}>
        {copied === text ? 'Copied' : 'Copy'}
      </Button>
    </div>
  )
}
