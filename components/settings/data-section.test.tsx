// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { emptyCounts, profileOf } from '../../lib/profile/build.ts'
import { click, named, render } from '../../test/react/render.ts'
import type { NamedAccount } from '../profile/named-account.ts'
import { DataSection } from './data-section.tsx'

const counts = emptyCounts()
const account: NamedAccount = {
  account: 'mastodon:ada@example.social',
  site: 'mastodon',
  author: 'ada@example.social',
  name: '@ada on example.social',
  kept: 1250,
  counts,
  profile: { ...profileOf(counts), since: Date.UTC(2025, 8, 15) },
  stale: false,
}

function open() {
  const forgotten: (string | undefined)[] = []
  const { container } = render(
    <DataSection
      accounts={[account]}
      onExport={() => {}}
      onForget={async (row) => {
        forgotten.push(row?.account)
        return true
      }}
    />,
  )
  return { container, forgotten }
}

test('says what is kept', () => {
  expect(open().container.textContent).toContain('1,250 posts since Sep 2025')
})

test('posts are forgotten only after a question', async () => {
  const { container, forgotten } = open()
  await click(named(container, 'button', 'Forget the posts of @ada on example.social'))
  expect(container.querySelector('dialog')?.open).toBe(true)
  expect(container.querySelector('dialog')?.textContent).toContain('only once it is reloaded')
  await click(named(container, 'dialog button', 'Cancel'))
  expect(container.querySelector('dialog')).toBeNull()
  expect(forgotten).toEqual([])

  await click(named(container, 'button', 'Forget the posts of @ada on example.social'))
  await click(named(container, 'dialog button', 'Forget these posts'))
  await click(named(container, 'button', 'Forget everything'))
  await click(named(container, 'dialog button', 'Forget everything'))
  expect(forgotten).toEqual([account.account, undefined])
  expect(container.querySelector('output')?.textContent).toBe('Everything is forgotten.')
})
