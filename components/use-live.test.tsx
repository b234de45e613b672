// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { database } from '../lib/storage/database.ts'
import { saveDraft } from '../lib/storage/drafts.ts'
import { render } from '../test/react/render.ts'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { usePopup } from './use-popup.ts'

afterEach(() => vi.restoreAllMocks())

function Page() {
  return <p>{usePopup()?.draft.text}</p>
}

/** Lets the page take in what came, and reads it. */
async function read(container: HTMLElement): Promise<string> {
  await act(async () => {})
  return container.textContent
}

test('what is kept is shown, and what changes elsewhere shows at once', async () => {
  const { container } = render(<Page />)
  await act(() => saveDraft({ text: 'from another page', refused: [] }))
  await expect.poll(() => read(container)).toBe('from another page')
})

test('a database that cannot be opened is told, not waited for', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  database.close({ disableAutoOpen: false })
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  })
  const { container } = render(
    <ErrorBoundary>
      <Page />
    </ErrorBoundary>,
  )
  await expect.poll(() => read(container)).toContain('could not be read. The disk is full.')
})
