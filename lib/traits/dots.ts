import { matches, spelling } from './measure/spellings.ts'

const longest = 5
const forms = ['…', '..', '...', '....', '.....'] as const

/** How the dots of an ellipsis are written: "…", "..", "..." or more. */
export const dots = spelling({
  id: 'dots',
  feature: 'punctuation',
  forms,
  find: ({ text }) =>
    matches(text, /(?<![.…])(?:…|\.{2,})(?![.…])/g, (dotted) =>
      dotted === '…' ? '…' : '.'.repeat(Math.min(dotted.length, longest)),
    ),
  write: (form) => form,
  shown: (form) => `dots as "${form}"`,
})
