// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Restorable, Stage } from '../../lib/editors/field-rewrite.ts'
import { drawStage, type CardActions } from './rewrite-card.ts'

function cardAt(stage: Stage, restorable?: Restorable) {
  const done: string[] = []
  const note = (what: string) => () => void done.push(what)
  const actions: CardActions = {
    use: note('use'),
    restore: note('restore'),
    retry: note('retry'),
    stop: note('stop'),
    openOptions: note('options'),
    copy: async (text) => done.push(`copy ${text}`) > 0,
    close: note('close'),
  }
  const card = document.createElement('div')
  drawStage(card, stage, restorable, actions)
  const buttons = () => [...card.querySelectorAll('button')]
  return { card, done, labels: () => buttons().map(({ textContent }) => textContent), buttons }
}

const proposed: Stage = {
  state: 'proposed',
  draft: 'I am fine. I am <img src=x onerror=alert(1)>',
  text: 'im fine. im <img src=x onerror=alert(1)>',
  changes: [
    { at: 0, from: 'I am', to: 'im', evidence: ['you write im'] },
    { at: 11, from: 'I am', to: 'im', evidence: ['you write im', '<b>twice</b>'] },
  ],
  posts: 1240,
}

test('a proposal shows every change where it is made, with its reason', () => {
  const { card } = cardAt(proposed)
  const changes = [...card.querySelectorAll('.text .change')]
  expect(
    changes.map((change) => [change.querySelector('del')?.textContent, change.querySelector('ins')?.textContent]),
  ).toEqual([
    ['I am', 'im'],
    ['I am', 'im'],
  ])
  expect(changes[1]?.getAttribute('title')).toBe('you write im <b>twice</b>')
  expect([...card.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'I amim you write im',
    'I amim <b>twice</b>',
  ])
  expect(card.querySelector('[role=status]')?.textContent).toBe('2 changes by your habits, learnt from 1,240 posts.')
})

test('white space in a change is seen where it is the change, and stays as it was beside it', () => {
  const draft = 'Well. You know, so'
  const changes = [
    { at: 4, from: '. You', to: '\nu', evidence: ['you end a sentence with a line'] },
    { at: 14, from: ', ', to: ' ', evidence: ['you write no comma'] },
  ]
  const { card } = cardAt({ state: 'proposed', draft, text: 'Well\nu know so', changes, posts: 2 })
  expect([...card.querySelectorAll('.text .change')].map(({ textContent }) => textContent)).toEqual(['. You⏎u', ','])
  expect(card.querySelector('.text')?.textContent).toBe('Well. You⏎u know, so')
})

test('a model is named where it rewrote, and where it did not the sentence says why', () => {
  const status = (stage: Stage) => cardAt(stage).card.querySelector('[role=status]')?.textContent
  expect(status({ ...proposed, model: 'large at models.example' })).toBe(
    '2 changes, by large at models.example, checked.',
  )
  expect(status({ ...proposed, fallback: 'No server answers.' })).toBe(
    'No server answers. 2 changes by your habits, learnt from 1,240 posts.',
  )
  expect(status({ state: 'unchanged', fallback: 'No server answers.' })).toBe(
    'No server answers. This already sounds like you.',
  )
})

test('while a model works, its phases change and the button that stops it stays', () => {
  const { card, buttons } = cardAt({ state: 'working', phase: 'Connecting…' })
  const [stop] = buttons()
  const actions = Object.fromEntries(
    ['use', 'restore', 'retry', 'stop', 'openOptions', 'copy', 'close'].map((name) => [name, () => {}]),
  ) as unknown as CardActions
  drawStage(card, { state: 'working', phase: 'Writing… 3 words' }, undefined, actions)
  expect(card.querySelector('[role=status]')?.textContent).toBe('Writing… 3 words')
  expect(buttons()[0]).toBe(stop)
  drawStage(card, { state: 'stopped' }, undefined, actions)
  expect(buttons()[0]).not.toBe(stop)
})

test('texts stay texts', () => {
  const { card } = cardAt(proposed)
  expect(card.querySelectorAll('img, b')).toHaveLength(0)
  expect(card.querySelector('.text')?.textContent).toContain('<img src=x onerror=alert(1)>')
})

test.each<[Stage, Restorable | undefined, string[]]>([
  [proposed, undefined, ['Use this', 'Copy', 'Close']],
  [proposed, 'draft', ['Use this', 'Copy', 'Restore my draft', 'Close']],
  [{ state: 'working' }, undefined, ['Close']],
  [{ state: 'working', phase: 'Thinking… 12 s' }, undefined, ['Stop', 'Close']],
  [{ state: 'stopped' }, 'draft', ['Try again', 'Restore my draft', 'Close']],
  [{ state: 'nothing written' }, 'draft', ['Restore my draft', 'Close']],
  [{ state: 'no voice' }, undefined, ['Open options', 'Close']],
  [{ state: 'unchanged' }, undefined, ['Close']],
  [{ state: 'failed', reason: 'No.' }, undefined, ['Try again', 'Close']],
  [{ state: 'outdated' }, undefined, ['Close']],
  [{ state: 'used', wanted: 'a', holds: 'a', exact: true }, 'draft', ['Restore my draft', 'Close']],
  [
    { state: 'used', wanted: 'ab', holds: 'a', exact: false },
    'draft',
    ['Copy the rewrite', 'Restore my draft', 'Close'],
  ],
  [{ state: 'restored', what: 'draft', wanted: 'a', holds: 'a', exact: true }, undefined, ['Close']],
  [
    { state: 'restored', what: 'draft', wanted: 'ab', holds: 'a', exact: false },
    'draft',
    ['Copy my draft', 'Restore my draft', 'Close'],
  ],
  [
    { state: 'restored', what: 'draft', wanted: 'a', holds: 'a', exact: true },
    'other text',
    ['Bring back the other text', 'Close'],
  ],
])('%o offers what can be done', (stage, restorable, labels) => {
  expect(cardAt(stage, restorable).labels()).toEqual(labels)
})

test('each button does its one thing, and copying says that it was done', async () => {
  const { buttons, done } = cardAt(proposed, 'draft')
  for (const button of buttons()) button.click()
  expect(done).toEqual(['use', `copy ${proposed.state === 'proposed' && proposed.text}`, 'restore', 'close'])
  await expect.poll(() => buttons()[1]?.textContent).toBe('Copied')
})

test('what the field holds instead is shown', () => {
  const { card } = cardAt({ state: 'used', wanted: 'all of it', holds: 'all', exact: false }, 'draft')
  expect(card.querySelector('.text')?.textContent).toBe('all')
  expect(card.querySelector('[role=status]')?.textContent).toMatch(/something else/)
})

test('a stage takes the place of the one before, and keeps the line that is read out', () => {
  const { card } = cardAt({ state: 'working' })
  const status = card.querySelector('[role=status]')
  expect(card.getAttribute('aria-busy')).toBe('true')
  const nothing = () => {}
  drawStage(card, { state: 'unchanged' }, undefined, {
    use: nothing,
    restore: nothing,
    retry: nothing,
    stop: nothing,
    openOptions: nothing,
    copy: async () => true,
    close: nothing,
  })
  expect(card.querySelector('[role=status]')).toBe(status)
  expect(status?.textContent).toBe('This already sounds like you.')
  expect(card.getAttribute('aria-busy')).toBe('false')
})
