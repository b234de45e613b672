import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import './ui.css'

interface TabsProps {
  label: string
  tabs: readonly { id: string; title: string; content: ReactNode }[]
}

/** Panels of which one is shown; the others stay as they were left. Arrow keys, Home and End move between the tabs. */
export function Tabs({ label, tabs }: TabsProps) {
  const base = useId()
  const [shown, show] = useState(tabs[0]?.id)
  const buttons = useRef(new Map<string, HTMLButtonElement>())

  function move(event: KeyboardEvent) {
    const next = destination(
      event.key,
      tabs.findIndex(({ id }) => id === shown),
      tabs.length,
    )
    const tab = next === undefined ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    show(tab.id)
    buttons.current.get(tab.id)?.focus()
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move} tabIndex={-1}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className="tab"
            id={`${base}-${id}`}
            aria-selected={id === shown}
            aria-controls={`${base}-${id}-panel`}
            tabIndex={id === shown ? 0 : -1}
            onClick={() => show(id)}
            ref={(button) => {
              if (button) buttons.current.set(id, button)
              return () => void buttons.current.delete(id)
            }}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }) => (
        <div
          key={id}
          className="tab-panel"
          role="tabpanel"
          id={`${base}-${id}-panel`}
          aria-labelledby={`${base}-${id}`}
          hidden={id !== shown}
        >
          {content}
        </div>
      ))}
    </>
  )
}

function destination(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (from + 1) % count
  if (key === 'ArrowLeft') return (from - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}
