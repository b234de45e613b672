// @vitest-environment happy-dom
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import type { Change } from '../../lib/rewriting/rewriter.ts'
import { click, named, render } from '../../test/react/render.ts'
import { RewriteView } from './rewrite-view.tsx'
import type { Rewriting } from './rewriting.ts'

const draft = 'I love <img src=x onerror=alert(1)> you.'
const changes: Change[] = [
  { at: 0, from: 'I', to: 'i', traits: ['small-i'], evidence: ['you write "i" small, 12 of 12 times'] },
  { at: 36, from: 'you', to: 'u', traits: ['short-words'], evidence: ['you write u for you, 41 of 44 times'] },
  { at: 39, from: '.', to: '', traits: ['end-mark'], evidence: ['you end a post with nothing, 9 of 9 posts'] },
]
const done: Rewriting = {
  working: false,
  shown: { draft, result: { text: '', source: 'stylist', changes, checks: [] } },
}

function View({ rewriting, onRetry = () => {} }: { rewriting: Rewriting; onRetry?: () => void }) {
  const [refused, setRefused] = useState<readonly string[]>([])
  return (
    <RewriteView
      rewriting={rewriting}
      refused={new Set(refused)}
      onRefuse={(id, refuses) => setRefused(refuses ? [...refused, id] : refused.filter((other) => other !== id))}
      onRetry={onRetry}
    />
  )
}

// Popovers are the browser's.
beforeEach(() => {
  HTMLElement.prototype.showPopover = () => {}
  HTMLElement.prototype.hidePopover = () => {}
})

/** Opens the card of a change. */
async function cardOf(container: HTMLElement, name: string): Promise<HTMLElement> {
  await click(named(container, 'button', name))
  const cards = container.querySelectorAll<HTMLElement>('.change-card')
  const [card] = cards
  if (!card || cards.length > 1) throw new Error(`there are ${cards.length} cards`)
  return card
}

/** What the page would copy. */
function copied(): { texts: string[] } {
  const texts: string[] = []
  const clipboard = { writeText: async (text: string) => void texts.push(text) }
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
  return { texts }
}

test('each change is a button that says what became of what, with its reason', () => {
  const { container } = render(<View rewriting={done} />)
  const names = [...container.querySelectorAll('.change')].map((mark) => mark.getAttribute('aria-label'))
  expect(names).toEqual(['I became i', 'you became u', 'Removed: full stop'])
  const reason = named(container, 'button', 'you became u').getAttribute('title')
  expect(reason).toBe('you write u for you, 41 of 44 times')
})

test('what is refused is not copied, and can be taken back', async () => {
  const { texts } = copied()
  const { container } = render(<View rewriting={done} />)
  const copy = container.querySelector<HTMLElement>('.copy')
  if (!copy) throw new Error('there is no button to copy')
  const card = await cardOf(container, 'you became u')
  await click(named(card, 'button', 'Keep mine'))
  expect(container.querySelector('.summary')?.textContent).toContain('2 of 3 changes')
  await click(copy)
  await click(named(card, 'button', 'Change it after all'))
  await click(copy)
  expect(texts).toEqual(['i love <img src=x onerror=alert(1)> you', 'i love <img src=x onerror=alert(1)> u'])
  expect(container.querySelector('output')?.textContent).toBe('Copied to the clipboard.')
})

test('one card serves all changes, and there is none before it is asked for', async () => {
  const { container } = render(<View rewriting={done} />)
  expect(container.querySelector('[popover]')).toBeNull()
  expect((await cardOf(container, 'I became i')).textContent).toContain('you write "i" small')
  expect((await cardOf(container, 'Removed: full stop')).textContent).toContain('you end a post with nothing')
  const isOpen = [...container.querySelectorAll('.change')].map((mark) => mark.getAttribute('aria-expanded'))
  expect(isOpen).toEqual(['false', 'false', 'true'])
})

test('more changes than anybody reads are not marked, and that is said', () => {
  const many = 'you '.repeat(5000)
  const each = Array.from({ length: 5000 }, (_, index) => ({ at: 4 * index, from: 'you', to: 'u' }))
  const result = { text: '', source: 'stylist', changes: each.map((one) => ({ ...one, traits: [], evidence: [] })) }
  const { container } = render(
    <View rewriting={{ working: false, shown: { draft: many, result: { ...result, checks: [] } } }} />,
  )
  expect(container.querySelectorAll('.change')).toHaveLength(0)
  expect(container.querySelector('section')?.textContent).toBe('u '.repeat(5000))
  expect(container.textContent).toContain('too many changes to mark')
})

test('markup in a draft stays text, with the changes marked and without', async () => {
  const { container } = render(<View rewriting={done} />)
  expect(container.querySelector('img')).toBeNull()
  await click(named(container, 'button', 'Show changes'))
  expect(container.querySelector('section')?.textContent).toBe('i love <img src=x onerror=alert(1)> u')
  expect(container.querySelector('img')).toBeNull()
})

test('the old rewrite stays while the new one comes, but is not copied', () => {
  const { container } = render(<View rewriting={{ ...done, working: true }} />)
  expect(container.querySelectorAll('.change')).toHaveLength(3)
  expect(container.querySelector<HTMLButtonElement>('.copy')?.disabled).toBe(true)
})

test('a failure says why and can be tried again', async () => {
  let tries = 0
  const { container } = render(
    <View rewriting={{ working: false, problem: 'It took too long.' }} onRetry={() => (tries += 1)} />,
  )
  expect(container.querySelector('[role=alert]')?.textContent).toContain('It took too long.')
  await click(named(container, 'button', 'Try again'))
  expect(tries).toBe(1)
})
