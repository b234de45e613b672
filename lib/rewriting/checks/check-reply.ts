import type { Check } from '../rewriter.ts'
import { datesKept } from './dates-kept.ts'
import { exactEntitiesKept } from './exact-entities-kept.ts'
import { fewSymbols } from './few-symbols.ts'
import { languageKept } from './language-kept.ts'
import { lengthKept, withinLimit } from './length-kept.ts'
import { namesKept } from './names-kept.ts'
import { noDescription } from './no-description.ts'
import { noMarkup } from './no-markup.ts'
import { noRefusal } from './no-refusal.ts'
import { noTalk } from './no-talk.ts'
import { nothingLeaked } from './nothing-leaked.ts'
import { numbersKept } from './numbers-kept.ts'
import { oneText } from './one-text.ts'
import { read } from './reading.ts'
import { repair } from './repair.ts'
import { polarityKept } from './polarity-kept.ts'
import { sameMatter } from './same-matter.ts'
import { sameSpeakers } from './same-speakers.ts'
import { stillAsks } from './still-asks.ts'
import { type CheckContext, type Look, outcome, type Subject } from './subject.ts'

export type { CheckContext } from './subject.ts'

/** All that is looked at, cheap and sure things first. */
const looks: readonly Look[] = [
  lengthKept,
  withinLimit,
  noMarkup,
  noRefusal,
  noTalk,
  noDescription,
  nothingLeaked,
  exactEntitiesKept,
  numbersKept,
  datesKept,
  namesKept,
  fewSymbols,
  languageKept,
  stillAsks,
  sameSpeakers,
  polarityKept,
  oneText,
  sameMatter,
]

/**
 * Characters of a draft or a reply that are looked at; longer texts would take too long to be taken apart and compared, no post is
 * so long, and whoever sends such a reply has something else in mind.
 */
export const readable = 5000
const tooLong: Check = {
  name: 'length-kept',
  passed: false,
  detail: `The draft or the reply has more than ${readable} characters, which is too much to be looked at.`,
}

/**
 * Cleans what can be cleaned (a preamble, quotation marks or a fence around all, reasoning, a label), then looks at everything.
 * @returns `text` is the repaired reply; it passed only if every check did
 */
export function checkReply(reply: string, context: CheckContext): { text: string; passed: boolean; checks: Check[] } {
  if (reply.length > readable || context.draft.length > readable)
    return { text: reply, passed: false, checks: [tooLong] }
  const draft = read(context.draft, context.mainLanguage)
  const text = repair(reply, context.draft)
  const subject: Subject = { draft, reply: read(text, draft.analysis.language), context }
  const checks = [notEmpty(subject), ...looks.map((look) => look(subject))]
  return { text, passed: checks.every(({ passed }) => passed), checks }
}

const notEmpty: Look = ({ draft, reply }) =>
  outcome(
    'not-empty',
    'there is a text',
    reply.text === '' && draft.text.trim() !== '' ? 'The reply is empty.' : undefined,
  )
