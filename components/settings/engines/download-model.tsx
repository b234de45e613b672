import { useState, type FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AddressField } from '../address-field.tsx'

/** Where a model file is, what it will be called, and what its bytes must add up to. */
export interface ModelAddress {
  name: string
  url: string
  sha256?: string
}

/** The form in which a person gives the address of a model file. */
export function DownloadModel({ onDownload }: { onDownload: (address: ModelAddress) => Promise<boolean> }) {
  const [url, setUrl] = useState('')
  const [sha256, setSha256] = useState('')
  const [problems, setProblems] = useState<{ url?: string | undefined; sha256?: string | undefined }>({})

  // The browser asks for access only in the very event of a person's click, so nothing here may wait before.
  async function begin(event: FormEvent) {
    event.preventDefault()
    const name = nameIn(url)
    const sum = sha256.trim().toLowerCase()
    const found = {
      url: name ? undefined : 'Write the address of a .gguf file, beginning with https://.',
      sha256:
        sum === '' || /^[0-9a-f]{64}$/.test(sum) ? undefined : 'A SHA-256 checksum has 64 letters a to f and digits.',
    }
    setProblems(found)
    if (!name || found.sha256) return
    const isBegun = await onDownload({ name, url: url.trim(), ...(sum !== '' && { sha256: sum }) })
    if (!isBegun) return
    setUrl('')
    setSha256('')
  }

  return (
    <details>
      <summary>Download one from an address</summary>
      <form className="server-form" onSubmit={(event) => void begin(event)} noValidate>
        <AddressField
          label="Address of the file"
          placeholder="https://…/model.gguf"
          value={url}
          onChange={(event) => setUrl(event.target.value)}
          problem={problems.url}
        />
        <TextField
          label="SHA-256 checksum, if you have it"
          autoComplete="off"
          spellCheck={false}
          value={sha256}
          onChange={(event) => setSha256(event.target.value)}
          problem={problems.sha256}
        />
        <div className="add-site-actions">
          <Button type="submit">Download</Button>
          <p className="hint">The browser asks whether Idiolect may reach the host.</p>
        </div>
      </form>
    </details>
  )
}

function nameIn(address: string): string | undefined {
  const url = URL.parse(address.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const last = decodeURIComponent(url.pathname.split('/').at(-1) ?? '')
  return /^[^/\\]{1,200}\.gguf$/i.test(last) ? last : undefined
}
