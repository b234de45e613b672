// @vitest-environment happy-dom
import { act, useState } from 'react'
import { expect, test } from 'vitest'
import type { Sharing } from '../../../lib/engines/sharing.ts'
import type { RequestPreview } from '../../../lib/messaging/protocol.ts'
import { click, named, render } from '../../../test/react/render.ts'
import { SharingChoice } from './sharing-choice.tsx'

const previewOf = (draft: string, sharing: Sharing): RequestPreview => ({
  label: 'm at models.example',
  place: 'a service',
  messages: [
    { role: 'system', content: `<b>Be ${sharing}.</b>` },
    { role: 'user', content: draft },
  ],
})

type Preview = (draft: string, sharing: Sharing) => Promise<RequestPreview | null>

function open(preview: Preview = async (draft, sharing) => previewOf(draft, sharing)) {
  function Chosen({ draft }: { draft: string }) {
    const [sharing, choose] = useState<Sharing>('profile')
    return (
      <SharingChoice receiver="models.example" sharing={sharing} onChange={choose} draft={draft} preview={preview} />
    )
  }
  const { container, rerender } = render(<Chosen draft="A draft." />)
  const write = (draft: string) => rerender(<Chosen draft={draft} />)
  return { container, write, texts: () => [...container.querySelectorAll('dd')].map(({ textContent }) => textContent) }
}

test('the very text is shown when it is asked for, and follows the level that is chosen', async () => {
  const { container, texts } = open()
  expect(texts()).toEqual([])
  await click(named(container, 'button', 'See what would be sent'))
  expect(texts()).toEqual(['<b>Be profile.</b>', 'A draft.'])
  await click(named(container, 'input', 'These, and up to three of my posts'))
  expect(texts()[0]).toBe('<b>Be examples.</b>')
  await click(named(container, 'button', 'Hide what would be sent'))
  expect(texts()).toEqual([])
})

test('what is shown keeps up with the draft, and what comes too late is not shown', async () => {
  const answers: Record<string, () => void> = {}
  const { container, write, texts } = open((draft, sharing) => {
    const { promise, resolve } = Promise.withResolvers<RequestPreview>()
    answers[draft] = () => resolve(previewOf(draft, sharing))
    return promise
  })
  await click(named(container, 'button', 'See what would be sent'))
  await act(async () => write('Another.'))
  await act(async () => answers['Another.']!())
  expect(texts()[1]).toBe('Another.')
  await act(async () => answers['A draft.']!())
  expect(texts()[1]).toBe('Another.')
})

test('without a voice nothing would be sent, and a failure is told', async () => {
  const none = open(async () => null).container
  await click(named(none, 'button', 'See what would be sent'))
  expect(none.textContent).toContain('nothing would be sent')
  const failing = open(() => Promise.reject(new Error('The disk is full.'))).container
  await click(named(failing, 'button', 'See what would be sent'))
  expect(failing.querySelector('[role=alert]')?.textContent).toBe('The disk is full.')
})
