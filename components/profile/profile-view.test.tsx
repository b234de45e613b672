// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { DescribedClaim, StyleProfile } from '../../lib/profile/style-profile.ts'
import type { PostRow } from '../../lib/storage/rows.ts'
import type { Feature } from '../../lib/traits/trait.ts'
import { click, named, render } from '../../test/react/render.ts'
import { ProfileView } from './profile-view.tsx'

const claim = (trait: string, feature: Feature, examples: string[] = []): DescribedClaim => ({
  trait,
  feature,
  count: 41,
  of: 44,
  rate: 0.9,
  low: 0.8,
  high: 0.95,
  usual: 0.1,
  distinctiveness: 1,
  said: { share: 41 / 44, usual: 0.1 },
  shownBy: [],
  sentence: `Sentence of ${trait}.`,
  examples,
})
const profile = (claims: DescribedClaim[], mostDistinctive?: Feature): StyleProfile => ({
  version: 1,
  posts: 44,
  claims,
  faint: [],
  languages: {},
  writtenIn: 'You write in English (40 of 44 posts) and German (4).',
  ...(mostDistinctive && { mostDistinctive }),
})
const post: PostRow = {
  key: 'site:1',
  account: 'site:ada',
  site: 'site',
  author: 'ada',
  id: '1',
  text: 'two lines\n<b>of mine</b>',
  visibility: 'public',
}
const none = new Map<string, PostRow>()

test('the most distinctive feature comes first, then each where its first claim stands', () => {
  const claims = [claim('a', 'layout'), claim('b', 'emoji'), claim('c', 'capitalization'), claim('d', 'layout')]
  const { container } = render(
    <ProfileView profile={profile(claims, 'emoji')} switchedOff={[]} onCorrect={() => {}} posts={none} />,
  )
  const headings = [...container.querySelectorAll('h2')].map(({ textContent }) => textContent)
  expect(headings).toEqual(['emoji', 'layout', 'capitalization'])
  expect(container.querySelector('.most-distinctive')?.textContent).toBe('Most distinctive: emoji')
  expect(container.textContent).toContain('You write in English (40 of 44 posts) and German (4).')
})

test('what is much like other people’s is folded away, unless it is all there is', () => {
  const dull = (trait: string) => ({ ...claim(trait, 'layout'), distinctiveness: 0.01 })
  const view = (claims: DescribedClaim[]) => (
    <ProfileView profile={profile(claims, 'emoji')} switchedOff={[]} onCorrect={() => {}} posts={none} />
  )
  const { container, rerender } = render(view([claim('a', 'emoji'), dull('b'), dull('c')]))
  const folded = () => container.querySelector('details')
  expect(container.querySelector('section')?.textContent).toContain('Sentence of a.')
  expect(container.querySelectorAll('section')).toHaveLength(1)
  expect(folded()?.open).toBe(false)
  expect(folded()?.querySelector('summary')?.textContent).toBe('2 habits much like other people’s')
  expect(folded()?.querySelectorAll('li')).toHaveLength(2)
  rerender(view([dull('b')]))
  expect(folded()?.open).toBe(true)
  rerender(view([claim('a', 'emoji')]))
  expect(folded()).toBeNull()
})

test('evidence opens on a click, word for word', async () => {
  const claims = [claim('a', 'emoji', ['site:1', 'site:gone'])]
  const { container } = render(
    <ProfileView profile={profile(claims)} switchedOff={[]} onCorrect={() => {}} posts={new Map([[post.key, post]])} />,
  )
  const button = named(container, 'button', 'How we know')
  expect(button.getAttribute('aria-expanded')).toBe('false')
  expect(container.querySelector('blockquote')).toBeNull()
  await click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  expect([...container.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([post.text])
  expect(container.textContent).toContain('41 of 44 times')
})

test('a claim that is not theirs is switched off and on again, the others as they were', async () => {
  const corrections: string[][] = []
  const view = (switchedOff: string[]) => (
    <ProfileView
      profile={profile([claim('a', 'emoji'), claim('b', 'layout')])}
      switchedOff={switchedOff}
      onCorrect={(traits) => corrections.push(traits)}
      posts={none}
    />
  )
  const { container, rerender } = render(view(['b']))
  await click(named(container, 'button', 'Not me'))
  await click(named(container, 'button', 'Use again'))
  expect(corrections).toEqual([['b', 'a'], []])
  rerender(view(['a', 'b']))
  expect(container.textContent).toContain('Sentence of a.')
})

test('few posts are said to be few', () => {
  const { container } = render(<ProfileView profile={profile([])} switchedOff={[]} onCorrect={() => {}} posts={none} />)
  expect(container.textContent).toContain('Too early to say')
})
