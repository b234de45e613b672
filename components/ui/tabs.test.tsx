// @vitest-environment happy-dom
import { act } from 'react'
import { expect, test } from 'vitest'
import { render } from '../../test/react/render.ts'
import { Tabs } from './tabs.tsx'

const tabs = [
  { id: 'a', title: 'First', content: <input defaultValue="" /> },
  { id: 'b', title: 'Second', content: 'b' },
  { id: 'c', title: 'Third', content: 'c' },
]

test('the keyboard moves between tabs, of which one is in the order of focus', () => {
  const { container } = render(<Tabs label="Views" tabs={tabs} />)
  const press = (key: string) =>
    act(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
  container.querySelector<HTMLElement>('[role=tab]')?.focus()
  const seen = ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home', 'x'].map((key) => {
    press(key)
    const shown = container.querySelectorAll('[role=tabpanel]:not([hidden])')
    expect(shown).toHaveLength(1)
    expect(shown[0]?.getAttribute('aria-labelledby')).toBe(document.activeElement?.id)
    expect([...container.querySelectorAll('[tabindex="0"]')]).toEqual([document.activeElement])
    return document.activeElement?.textContent
  })
  expect(seen).toEqual(['Third', 'First', 'Second', 'Third', 'First', 'First'])
})
