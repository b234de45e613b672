import { spelling } from './measure/spellings.ts'
import { trailingTags } from './measure/trailing-tags.ts'

const blanks: Readonly<Record<string, string>> = { same: ' ', line: '\n', apart: '\n\n' }
const shown: Readonly<Record<string, string>> = {
  same: 'on the last line',
  line: 'on a line of their own',
  apart: 'after an empty line',
}

/** On which line the hashtags after the text stand. */
export const hashtagLine = spelling({
  id: 'hashtag-line',
  feature: 'layout',
  forms: Object.keys(blanks),
  find(analysis) {
    const tags = trailingTags(analysis)
    if (!tags) return []
    const { text } = analysis
    const start = text.slice(0, tags.start).trimEnd().length
    const lines = text.slice(start, tags.start).split('\n').length
    // On one line they may belong to the sentence: then they are left there.
    if (lines === 1 && !/[.!?…]["'”’)]*$/.test(text.slice(0, start))) return []
    return [{ start, end: tags.start, form: lines === 1 ? 'same' : lines === 2 ? 'line' : 'apart' }]
  },
  write: (form) => blanks[form]!,
  shown: (form) => `the hashtags after the text ${shown[form]!}`,
})
