import { dotsForms, dotsIn } from './measure/dots-in.ts'
import { spelling } from './measure/spellings.ts'

/** How the dots of an ellipsis are written: "…", "..", "..." or more. */
export const dots = spelling({
  id: 'dots',
  feature: 'punctuation',
  forms: dotsForms,
  find: dotsIn,
  write: (form) => form,
  shown: (form) => `dots as "${form}"`,
})
