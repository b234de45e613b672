import { matches, spelling } from './measure/spellings.ts'

/** Whether the apostrophe inside a word is straight or curly. */
export const apostropheShape = spelling({
  id: 'apostrophe-shape',
  feature: 'punctuation',
  forms: ['straight', 'curly'],
  find: ({ text }) =>
    /['’]/.test(text)
      ? matches(text, /(?<=\p{L})['’](?=\p{L})/gu, (mark) => (mark === '’' ? 'curly' : 'straight'))
      : [],
  write: (form) => (form === 'curly' ? '’' : "'"),
  shown: (form) => (form === 'curly' ? 'curly apostrophes (’)' : "straight apostrophes (')"),
})
