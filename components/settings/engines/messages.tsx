import type { Message } from '../../../lib/engines/engine.ts'

const names = { system: 'Instructions', user: 'Asked', assistant: 'As if answered' } as const

/** What is said to a model, word for word. */
export function Messages({ messages }: { messages: readonly Message[] }) {
  return (
    <dl className="messages">
      {messages.map(({ role, content }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- they never change places
        <div key={index}>
          <dt>{names[role]}</dt>
          <dd className="words">{content}</dd>
        </div>
      ))}
    </dl>
  )
}
