// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { render } from '../../test/react/render.ts'
import { ErrorBoundary } from './error-boundary.tsx'

function Broken(): never {
  throw new Error('The database could not be opened.')
}

test('a page that fails says so instead of staying blank', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { container } = render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  )
  expect(container.querySelector('[role=alert]')?.textContent).toContain('The database could not be opened.')
  expect(container.querySelector('button')?.textContent).toBe('Load it again')
  log.mockRestore()
})
