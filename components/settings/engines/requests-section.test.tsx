// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { RequestRow } from '../../../lib/storage/rows.ts'
import { click, named, render } from '../../../test/react/render.ts'
import { RequestsSection } from './requests-section.tsx'

const request = (id: number): RequestRow => ({
  id,
  at: Date.UTC(2026, 10, 20, 12, id),
  engine: 'openai',
  label: 'm at models.example',
  place: 'a service',
  purpose: 'rewrite',
  messages: [{ role: 'user', content: `<b>draft ${id}</b>` }],
  outcome: id === 2 ? 'failed' : 'answered',
  tokens: { input: 400, output: 20, estimated: false },
  cost: 0.0004,
})

test('each request says when, where to, what for and at what cost, and word for word what', async () => {
  const { container } = render(<RequestsSection requests={[request(2), request(1)]} onClear={async () => true} />)
  const [failed, answered] = container.querySelectorAll('details')
  expect(failed?.textContent).toContain('A rewrite, to m at models.example')
  expect(failed?.textContent).toContain('failed · 400 tokens in, 20 out · $0.0004')
  expect(answered?.textContent).not.toContain('failed')
  expect(container.textContent).not.toContain('draft 1')
})

test('one that has no end yet says so', () => {
  const begun: RequestRow = { ...request(1), outcome: 'under way' }
  const { container } = render(<RequestsSection requests={[begun]} onClear={async () => true} />)
  expect(container.querySelector('summary')?.textContent).toContain('under way')
})

test('of many the latest are shown first, and all can be', async () => {
  const many = Array.from({ length: 30 }, (_, index) => request(30 - index))
  const { container } = render(<RequestsSection requests={many} onClear={async () => true} />)
  expect(container.querySelectorAll('details')).toHaveLength(10)
  await click(named(container, 'button', 'Show all 30'))
  expect(container.querySelectorAll('details')).toHaveLength(30)
})

test('the list is cleared with a click', async () => {
  let times = 0
  const section = (requests: RequestRow[]) => (
    <RequestsSection requests={requests} onClear={async () => (times += 1) > 0} />
  )
  const { container, rerender } = render(section([request(1)]))
  await click(named(container, 'button', 'Clear the list'))
  expect(times).toBe(1)
  rerender(section([]))
  expect(container.querySelector('output')?.textContent).toBe('The list is empty.')
  expect(container.textContent).toContain('No model was asked anything.')
})
