import { expect, test } from 'vitest'
import { createFieldRewrite, type Answer, type RewritableField, type Stage } from './field-rewrite.ts'

/** A field that holds text, and may cut what is put into it. */
function fieldWith(text: string, longest = 1000): RewritableField & { text: string } {
  const field = {
    text,
    read: () => field.text,
    async replace(wanted: string) {
      field.text = wanted.slice(0, longest)
      return { exact: field.text === wanted, holds: field.text }
    },
  }
  return field
}

/** Rewrites `I am` as `im`. */
async function ask(draft: string): Promise<Answer> {
  const text = draft.replace('I am', 'im')
  const changes = text === draft ? [] : [{ at: draft.indexOf('I am'), from: 'I am', to: 'im', evidence: ['you do'] }]
  return { state: 'done', text, changes, posts: 40 }
}

function rewriteOf(field: RewritableField, answer = ask) {
  const stages: Stage[] = []
  const rewrite = createFieldRewrite(field, answer, (stage) => stages.push(stage))
  return { rewrite, stages, states: () => stages.map(({ state }) => state) }
}

test('a proposal changes nothing; using it does; the draft can be restored', async () => {
  const field = fieldWith('I am here')
  const { rewrite, stages, states } = rewriteOf(field)
  await rewrite.propose()
  expect(field.text).toBe('I am here')
  expect(stages.at(-1)).toMatchObject({ state: 'proposed', draft: 'I am here', text: 'im here', posts: 40 })
  expect(rewrite.restorable()).toBeUndefined()
  await rewrite.use()
  expect(field.text).toBe('im here')
  expect(rewrite.restorable()).toBe('draft')
  await rewrite.restore()
  expect(field.text).toBe('I am here')
  expect(rewrite.restorable()).toBeUndefined()
  expect(states()).toEqual(['working', 'proposed', 'used', 'restored'])
})

test('what the field holds instead is told', async () => {
  const { rewrite, stages } = rewriteOf(fieldWith('I am here', 4))
  await rewrite.propose()
  await rewrite.use()
  expect(stages.at(-1)).toEqual({ state: 'used', wanted: 'im here', exact: false, holds: 'im h' })
  expect(rewrite.restorable()).toBe('draft')
})

test('the draft is kept through edits and further proposals, until the next rewrite is put in', async () => {
  const field = fieldWith('I am here')
  const { rewrite } = rewriteOf(field)
  await rewrite.propose()
  await rewrite.use()
  field.text = 'I am gone'
  await rewrite.propose()
  await rewrite.restore()
  expect(field.text).toBe('I am here')
  field.text = 'I am gone'
  await rewrite.propose()
  await rewrite.use()
  await rewrite.restore()
  expect(field.text).toBe('I am gone')
})

test('what was written after the rewrite was put in can be brought back in place of the draft', async () => {
  const field = fieldWith('I am here')
  const { rewrite, stages } = rewriteOf(field)
  await rewrite.propose()
  await rewrite.use()
  field.text = 'im here, and more'
  await rewrite.restore()
  expect(field.text).toBe('I am here')
  expect(rewrite.restorable()).toBe('other text')
  await rewrite.restore()
  expect(field.text).toBe('im here, and more')
  expect(stages.at(-1)).toMatchObject({ state: 'restored', what: 'other text' })
  expect(rewrite.restorable()).toBe('draft')
  await rewrite.restore()
  expect(field.text).toBe('I am here')
})

test('an emptied field is nothing to bring back', async () => {
  const field = fieldWith('I am here')
  const { rewrite } = rewriteOf(field)
  await rewrite.propose()
  await rewrite.use()
  field.text = ''
  await rewrite.restore()
  expect(rewrite.restorable()).toBeUndefined()
})

test('a text changed since the proposal is never overwritten: it is proposed anew', async () => {
  const field = fieldWith('I am here')
  const { rewrite, stages } = rewriteOf(field)
  await rewrite.propose()
  field.text = 'I am there, in fact'
  await rewrite.use()
  expect(field.text).toBe('I am there, in fact')
  expect(stages.at(-1)).toMatchObject({ state: 'proposed', text: 'im there, in fact' })
  await rewrite.use()
  expect(field.text).toBe('im there, in fact')
})

test('nothing is asked about an empty field', async () => {
  const { rewrite, states } = rewriteOf(fieldWith(' \n '), () => Promise.reject(new Error('asked')))
  await rewrite.propose()
  expect(states()).toEqual(['nothing written'])
})

test.each([
  [{ state: 'no voice' } as const, 'no voice'],
  [{ state: 'failed', reason: 'It failed.' } as const, 'failed'],
  [{ state: 'outdated' } as const, 'outdated'],
  [{ state: 'done', text: 'as it was', changes: [], posts: 40 } as const, 'unchanged'],
])('%o leaves nothing to be used', async (answer, state) => {
  const field = fieldWith('as it was')
  const { rewrite, states } = rewriteOf(field, async () => answer)
  await rewrite.propose()
  await rewrite.use()
  expect(states()).toEqual(['working', state])
  expect(field.text).toBe('as it was')
})

test('an answer that comes after it was given up is not shown, nor can it be used', async () => {
  const field = fieldWith('I am here')
  let answer: (value: Answer) => void = () => {}
  const { rewrite, states } = rewriteOf(field, () => new Promise((resolve) => (answer = resolve)))
  const proposing = rewrite.propose()
  rewrite.stop()
  answer(await ask('I am here'))
  await proposing
  await rewrite.use()
  expect(states()).toEqual(['working'])
  expect(field.text).toBe('I am here')
})

test('how far a model is shows until it is stopped, and what comes then is not shown', async () => {
  let tell = (_: string) => {}
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>()
  const stages: Stage[] = []
  const rewrite = createFieldRewrite(
    fieldWith('I am here'),
    async (draft, _signal, onPhase) => {
      tell = onPhase
      onPhase('Thinking…')
      await gate
      return ask(draft)
    },
    (stage) => stages.push(stage),
  )
  const proposing = rewrite.propose()
  rewrite.interrupt()
  tell('Writing… 2 words')
  letGo()
  await proposing
  expect(stages).toEqual([{ state: 'working' }, { state: 'working', phase: 'Thinking…' }, { state: 'stopped' }])
  await rewrite.use()
  expect(stages).toHaveLength(3)
})

test('who rewrote is told with the proposal, and where there is nothing to change', async () => {
  const { rewrite, stages } = rewriteOf(fieldWith('I am here'), async (draft) => ({
    ...(await ask(draft)),
    model: 'large at models.example',
  }))
  await rewrite.propose()
  expect(stages.at(-1)).toMatchObject({ state: 'proposed', model: 'large at models.example' })
  const unchanged = rewriteOf(fieldWith('im here'), async (draft) => ({
    ...(await ask(draft)),
    fallback: 'No server.',
  }))
  await unchanged.rewrite.propose()
  expect(unchanged.stages.at(-1)).toEqual({ state: 'unchanged', fallback: 'No server.' })
})
