// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { GuidedProfile } from '../../lib/guided-profile/guided-profile.ts'
import { emptyCounts, profileOf } from '../../lib/profile/build.ts'
import { profileVersion } from '../../lib/profile/version.ts'
import type { GuidedProfileRow } from '../../lib/storage/rows.ts'
import { click, named, render, type } from '../../test/react/render.ts'
import { GuidedView } from './guided-view.tsx'

const profile = profileOf(emptyCounts())
const guided: GuidedProfile = {
  version: 1,
  createdAt: Date.UTC(2026, 10, 20),
  madeBy: 'counts',
  basis: { profileVersion, posts: 12, claims: '' },
  guidance: 'Capitalization.',
  sentences: [
    { text: 'You write <i>i</i> small.', support: { traits: ['small-i'], posts: [] } },
    { text: 'You trail off...', support: { traits: ['dots'], posts: [] } },
  ],
  refuted: [],
}
const model = { label: 'm at host', mayRead: true }

function open(row: Partial<GuidedProfileRow> = {}, chosen: typeof model | null = model) {
  const done: unknown[][] = []
  const { container } = render(
    <GuidedView
      row={{ account: 'blog:ana', guided, without: [], edits: [], ...row }}
      profile={profile}
      switchedOff={[]}
      posts={new Map()}
      model={chosen ?? undefined}
      onChange={(...given) => void done.push(['change', ...given])}
      onRestore={(...given) => void done.push(['restore', ...given])}
      onRead={() => void done.push(['read'])}
      onStop={() => void done.push(['stop'])}
    />,
  )
  const sentence = (index: number) => {
    const found = container.querySelectorAll('li')[index]
    if (!found) throw new Error(`there is no sentence ${index}`)
    return found
  }
  return { container, done, sentence }
}

test('each sentence can be put otherwise or taken away, and stays text', async () => {
  const { container, done, sentence } = open()
  expect(container.querySelector('i')).toBeNull()
  await click(named(sentence(0), 'button', 'Edit'))
  await type(named(container, 'textarea', 'The sentence in your words') as HTMLTextAreaElement, ' I write i small. ')
  await click(named(container, 'button', 'Save'))
  await click(named(sentence(1), 'button', 'Remove'))
  expect(done).toEqual([
    ['change', 'small-i', 'I write i small.'],
    ['change', 'dots', null],
  ])
})

test('what was changed says so, and can be restored', async () => {
  const [first, second] = guided.sentences
  if (!first || !second) throw new Error('there are two sentences')
  const { sentence, done } = open({
    edits: [
      { key: 'small-i', text: 'Mine.', sentence: first, isFromPosts: false },
      { key: 'dots', text: null, sentence: second, isFromPosts: false },
    ],
  })
  expect(sentence(0).textContent).toContain('Mine.Your words')
  expect(sentence(1).textContent).toContain('not told')
  await click(named(sentence(0), 'button', 'Restore'))
  await click(named(sentence(1), 'button', 'Restore'))
  expect(done).toEqual([
    ['restore', 'small-i'],
    ['restore', 'dots'],
  ])
})

test('a model that may is let to read the posts by a click; how far it is shows, and it can be stopped', async () => {
  const { container, done } = open()
  await click(named(container, 'button', 'Let the model read my posts'))
  const making = { engine: 'openai', label: 'm at host', part: 2, of: 5, since: 0, tries: 1 }
  const reading = open({ making })
  expect(reading.container.textContent).toContain('m at host reads your posts: part 2 of 5.')
  await click(named(reading.container, 'button', 'Stop'))
  expect([done, reading.done]).toEqual([[['read']], [['stop']]])
})

test('one that may not is not offered them, and without one nothing is', () => {
  const denied = open({}, { ...model, mayRead: false }).container
  expect(denied.textContent).toContain('may not read your posts')
  for (const container of [denied, open({}, null).container]) {
    expect([...container.querySelectorAll('button')].some(({ textContent }) => /read my posts/.test(textContent))).toBe(
      false,
    )
  }
})

test('who made it is said, what was refuted, and that the posts have changed since', () => {
  const { container } = open({
    guided: {
      ...guided,
      madeBy: 'm at host',
      basis: { ...guided.basis, profileVersion: profileVersion - 1 },
      refuted: ['You shout.'],
    },
  })
  expect(container.textContent).toContain('Made by m at host, which read your posts on Nov 20, 2026.')
  expect(container.textContent).toContain('1 of its sentences contradicted the counts and was left out.')
  expect(container.textContent).toContain('They have changed since it read them.')
})
