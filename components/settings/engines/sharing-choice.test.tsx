// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Sharing } from '../../../lib/engines/sharing.ts'
import type { RequestPreview } from '../../../lib/messaging/protocol.ts'
import { click, named, render } from '../../../test/react/render.ts'
import { SharingChoice } from './sharing-choice.tsx'

const previewOf = (sharing: Sharing): RequestPreview => ({
  label: 'm at models.example',
  place: 'a service',
  messages: [
    { role: 'system', content: `<b>Be ${sharing}.</b>` },
    { role: 'user', content: 'A draft.' },
  ],
})

function open(preview: (sharing: Sharing) => Promise<RequestPreview | null> = async (sharing) => previewOf(sharing)) {
  const chosen: Sharing[] = []
  const { container } = render(
    <SharingChoice
      receiver="models.example"
      sharing="profile"
      onChange={(sharing) => chosen.push(sharing)}
      preview={preview}
    />,
  )
  return { container, chosen, texts: () => [...container.querySelectorAll('dd')].map(({ textContent }) => textContent) }
}

test('the very text is shown when it is asked for, and follows the level that is chosen', async () => {
  const { container, chosen, texts } = open()
  expect(texts()).toEqual([])
  await click(named(container, 'button', 'See what would be sent'))
  expect(texts()).toEqual(['<b>Be profile.</b>', 'A draft.'])
  await click(named(container, 'input', 'These, and up to three of my posts'))
  expect(chosen).toEqual(['examples'])
  expect(texts()[0]).toBe('<b>Be examples.</b>')
  await click(named(container, 'button', 'Hide what would be sent'))
  expect(texts()).toEqual([])
})

test('without a voice nothing would be sent, and a failure is told', async () => {
  const none = open(async () => null).container
  await click(named(none, 'button', 'See what would be sent'))
  expect(none.textContent).toContain('nothing would be sent')
  const failing = open(() => Promise.reject(new Error('The disk is full.'))).container
  await click(named(failing, 'button', 'See what would be sent'))
  expect(failing.querySelector('[role=alert]')?.textContent).toBe('The disk is full.')
})
