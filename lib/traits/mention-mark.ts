import type { Analysis } from '../text/analysis.ts'
import { habit } from './measure/habit.ts'

/** Whether a comma or colon follows the mention that a reply opens with. One is taken away, never added. */
export const mentionMark = habit({
  id: 'mention-mark',
  feature: 'punctuation',
  yes: 'marked',
  no: 'bare',
  says: {
    yes: 'put a comma or colon after the mention that opens a reply',
    no: 'put no mark after the mention that opens a reply',
  },
  unit: 'posts',
  count(post) {
    const mark = markAfterMention(post)
    return mark ? [mark.end > mark.start ? 'marked' : 'bare'] : []
  },
  edits(draft, marked) {
    const mark = markAfterMention(draft)
    if (marked || !mark || mark.end === mark.start) return []
    // "@sam, who …": the comma belongs to the clause.
    return /^\s*(?:who|whose|which)(?!\p{L})/iu.test(draft.text.slice(mark.end)) ? [] : [{ ...mark, replacement: '' }]
  },
})

/** Whom one greets is spoken to as in a reply. */
const greeting =
  /^\s*(?:hey|hi|hello|yo|hola|thanks|thank you|welcome|congrats|congratulations|sorry|good (?:morning|evening|night)|happy birthday) $/iu

/** Where the mark stands, or would, after the mentions that a text opens with, or the one that it greets, and before what is said to them. */
function markAfterMention({ text, entities, bodyStart }: Analysis) {
  const mention =
    entities.findLast(({ kind, end }) => kind === 'mention' && end <= bodyStart) ??
    entities.find(({ kind, start }) => kind === 'mention' && greeting.test(text.slice(0, start)))
  if (!mention || !/^[,:]?\s+[^\s@]/.test(text.slice(mention.end))) return undefined
  return { start: mention.end, end: /[,:]/.test(text[mention.end]!) ? mention.end + 1 : mention.end }
}
