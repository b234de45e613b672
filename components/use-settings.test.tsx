// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import { defaultSettings, type Settings } from '../lib/settings/settings.ts'
import { fakeWorker } from '../test/react/fake-worker.ts'
import { click, named, render } from '../test/react/render.ts'
import { useSettings } from './use-settings.ts'

function Page({ kept }: { kept: Settings }) {
  const { settings, change, problem } = useSettings(kept)
  return (
    <>
      <button onClick={() => void change({ strength: 1 })}>Full</button>
      <p>{problem ?? settings.strength}</p>
      <output>{settings.sites.map(({ on }) => on && 'on')}</output>
    </>
  )
}

test('a change shows at once and is sent alone; what is kept later counts again', async () => {
  const asked = fakeWorker({})
  const { container, rerender } = render(<Page kept={defaultSettings} />)
  const shown = () => container.querySelector('p')?.textContent
  act(() => named(container, 'button', 'Full').click())
  expect(shown()).toBe('1')
  await act(async () => {})
  expect(asked).toEqual([{ name: 'saveSettings', input: { strength: 1 } }])
  rerender(<Page kept={{ ...defaultSettings, strength: 1 }} />)
  rerender(<Page kept={{ ...defaultSettings, strength: 0.25 }} />)
  expect(shown()).toBe('0.25')
})

test('what is kept meanwhile shows beside a change', async () => {
  fakeWorker({})
  const sites = [{ site: 'mastodon', host: 'example.social', on: true, includeRestricted: false }]
  const { container, rerender } = render(<Page kept={{ ...defaultSettings, sites }} />)
  const shown = () => [container.querySelector('p')?.textContent, container.querySelector('output')?.textContent]
  await click(named(container, 'button', 'Full'))
  expect(shown()).toEqual(['1', 'on'])
  rerender(<Page kept={{ ...defaultSettings, sites: sites.map((site) => ({ ...site, on: false })) }} />)
  expect(shown()).toEqual(['1', ''])
})

test('a change counts as kept in whatever order its fields come back', async () => {
  fakeWorker({})
  const own = { site: 'microformats', host: 'blog.example', on: true }
  const before = { ...defaultSettings, sites: [{ ...own, includeRestricted: false, author: 'blog.example/ada' }] }
  const { container, rerender } = render(<Page kept={before} />)
  await click(named(container, 'button', 'Full'))
  const after = { ...before, sites: [{ ...own, author: 'blog.example/ada', includeRestricted: false }] }
  rerender(<Page kept={{ ...after, strength: 1 }} />)
  rerender(<Page kept={{ ...after, strength: 0.25 }} />)
  expect(container.querySelector('p')?.textContent).toBe('0.25')
})

test('a change that could not be kept is taken back with a sentence', async () => {
  fakeWorker({
    saveSettings() {
      throw new Error('The disk is full.')
    },
  })
  const { container } = render(<Page kept={defaultSettings} />)
  await click(named(container, 'button', 'Full'))
  expect(container.querySelector('p')?.textContent).toBe('The disk is full.')
})
