// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { SettingsChange } from '../../lib/settings/settings-change.ts'
import type { SiteSetting } from '../../lib/settings/settings.ts'
import { click, named, render, type } from '../../test/react/render.ts'
import { SitesSection } from './sites-section.tsx'

const kinds = [
  { id: 'mastodon', name: 'Mastodon', identity: 'page' },
  { id: 'microformats', name: 'A site of my own', identity: 'named' },
] as const
const known: SiteSetting = { site: 'mastodon', host: 'example.social', on: false, includeRestricted: false }

function open({ allow = true, sites = [known], initial = { address: '', author: '' } } = {}) {
  const requested: string[] = []
  const released: string[] = []
  const saved: SettingsChange['sites'][] = []
  const { container } = render(
    <SitesSection
      sites={sites}
      kinds={kinds}
      accountsAt={() => []}
      initial={initial}
      readAuthor={(address) => (address.includes('.') ? address.replace('https://', '') : undefined)}
      requestAccess={async (host) => {
        requested.push(host)
        return allow
      }}
      releaseAccess={async (host) => void released.push(host)}
      onChange={async (changed) => {
        saved.push(changed.sites)
        return true
      }}
    />,
  )
  const field = (name: string) => named(container, 'input', name) as HTMLInputElement
  return { container, field, requested, released, saved }
}

test('a server is added once the browser gave access', async () => {
  const { container, field, requested, saved } = open({ sites: [] })
  await type(field('Address of the site'), 'https://mastodon.social/@ada')
  await click(named(container, 'button', 'Add site'))
  expect(requested).toEqual(['mastodon.social'])
  expect(saved).toEqual([{ 'mastodon.social': { site: 'mastodon', on: true, includeRestricted: false } }])
  expect(container.querySelector('output')?.textContent).toContain('mastodon.social is on')
})

test('access is asked for in the event of the click itself, as browsers want it', async () => {
  const { container, field, requested } = open({ sites: [] })
  await type(field('Address of the site'), 'mastodon.social')
  const form = container.querySelector('form')
  form?.addEventListener('submit', () => queueMicrotask(() => requested.push('later')))
  await click(named(container, 'button', 'Add site'))
  expect(requested).toEqual(['mastodon.social', 'later'])
})

test('a refused access is explained and nothing is saved', async () => {
  const { container, field, saved } = open({ allow: false })
  await type(field('Address of the site'), 'mastodon.social')
  await click(named(container, 'button', 'Add site'))
  expect(saved).toEqual([])
  expect(container.querySelector('output')?.textContent).toContain('did not give access to mastodon.social')
})

test('a page with an author given to it fills the form for a site of one’s own', async () => {
  const initial = { address: 'http://127.0.0.1:4173/home', author: 'https://127.0.0.1:4173/juno' }
  const { container, saved } = open({ sites: [], initial })
  await click(named(container, 'button', 'Add site'))
  expect(saved[0]).toMatchObject({ '127.0.0.1': { site: 'microformats', author: '127.0.0.1:4173/juno' } })
})

test('what is wrong with an address is said beside it, before the browser is asked', async () => {
  const { container, field, requested } = open()
  const problem = () => container.querySelector('.field-problem')?.textContent
  await click(named(container, 'button', 'Add site'))
  expect(problem()).toMatch(/^Write the address/)
  expect(document.activeElement).toBe(field('Address of the site'))
  await type(field('Address of the site'), 'my blog')
  await click(named(container, 'button', 'Add site'))
  expect(problem()).toMatch(/not a whole address/)
  await type(field('Address of the site'), 'example.social')
  await click(named(container, 'button', 'Add site'))
  expect(problem()).toMatch(/in your list already/)
  expect(field('Address of the site').getAttribute('aria-describedby')).toContain('problem')
  await click(named(container, 'label', 'A site of my own').querySelector('input') as HTMLInputElement)
  await type(field('Address of the site'), 'blog.example')
  await click(named(container, 'button', 'Add site'))
  expect(problem()).toMatch(/author page/)
  await type(field('Address of your author page there'), '@juno')
  await click(named(container, 'button', 'Add site'))
  expect(problem()).toContain('https://example.org/author/you')
  expect(requested).toEqual([])
})

test('a site is turned on with access only, and gives it back when it is removed', async () => {
  const refused = open({ allow: false })
  await click(named(refused.container, 'input', 'Learn on example.social'))
  expect(refused.saved).toEqual([])

  const { container, released, saved } = open()
  await click(named(container, 'input', 'Learn on example.social'))
  expect(saved).toEqual([{ 'example.social': { on: true } }])
  await click(named(container, 'button', 'Remove example.social'))
  expect(saved.at(-1)).toEqual({ 'example.social': null })
  expect(released).toEqual(['example.social'])
})
