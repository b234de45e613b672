import { casingOf } from '../../text/words.ts'
import { isRelated, phrasesShared } from './phrases.ts'
import { covers, type Reading, type Term, vocabularyOf } from './reading.ts'
import { type Look, outcome, some, type Subject } from './subject.ts'

/** How much of a reply may be words that the draft has nothing near to, and how much of the draft may be missing. */
const most = {
  english: { added: 0.34, lost: 0.5 },
  other: { added: 0.4, lost: 0.5 },
  unlisted: { added: 0.6, lost: 0.55 },
}

/** The reply is about what the draft is about: most of its words are the draft's, forms of them, or near-synonyms. */
export const sameMatter: Look = (subject) => {
  const { added, lost, drafted, replied } = matterOf(subject)
  // What is kept as it is speaks for the reply, too.
  const fixed = subject.reply.analysis.entities.length
  const share = most[kindOf(subject)]
  const isAddedTo = added.length > allowed(replied + fixed / 2, share.added)
  const isLost = lost.length > allowed(drafted, share.lost)
  const alone = sentencesAlone(subject, added) ?? smallTalk(subject, drafted)
  const complaint = alone
    ? `The reply adds a sentence of its own: “${alone}”.`
    : isAddedTo
      ? `The reply says things of its own: ${some(added.map(({ word }) => word.text))}.`
      : isLost
        ? `The reply leaves out ${some(lost.map(({ word }) => word.text))}.`
        : undefined
  return outcome('same-matter', `${replied - added.length} of ${replied} words are the draft's`, complaint)
}

/** Lists of near words are English; what has no Latin letters is not even brought to stems. */
function kindOf({ draft }: Pick<Subject, 'draft'>): keyof typeof most {
  if (draft.analysis.language === 'en' || draft.analysis.language === undefined) return 'english'
  return /\p{Script=Latin}/u.test(draft.text) ? 'other' : 'unlisted'
}

/** A reply to a draft of small words only that has little of them: "I'm fine, thanks" for "How are you?". */
function smallTalk({ draft, reply }: Subject, drafted: number): string | undefined {
  if (drafted > 0 || reply.terms.length < 3) return undefined
  const words = vocabularyOf(draft)
  const own = reply.terms.filter((term) => term.stems.some((stem) => words.stems.has(stem)))
  return own.length < 0.5 * reply.terms.length ? reply.text.slice(0, 60) : undefined
}

/** A sentence of the reply that says a few things, none of which the draft says. */
function sentencesAlone({ draft, reply }: Subject, added: readonly Term[]): string | undefined {
  if (kindOf({ draft }) === 'unlisted') return undefined
  const isAdded = new Set(added)
  const fewest = kindOf({ draft }) === 'english' ? 2 : 3
  return reply.analysis.sentences
    .slice(0, 100)
    .filter(({ start, end }) => {
      const own = reply.terms.filter(({ word, isContent }) => isContent && word.start >= start && word.end <= end)
      const fresh = own.filter((term) => isAdded.has(term)).length
      const fixed = reply.analysis.entities.filter((entity) => entity.start >= start && entity.end <= end).length
      return fresh >= fewest && fresh > 0.7 * (own.length + fixed)
    })
    .map(({ start, end }) => reply.text.slice(start, Math.min(end, start + 60)))[0]
}

/** A short text may differ in a word or two whatever its share is. */
function allowed(words: number, share: number): number {
  return words <= 2 ? Math.min(1, words) : Math.max(1, Math.floor(share * words + 0.34))
}

/** What a reply's words have to do with the draft's. */
export interface Matter {
  /** Words that tell what the texts are about, each counted as often as it stands. */
  drafted: number
  replied: number
  /** Those of the reply that the draft has nothing near to. */
  added: readonly Term[]
  /** Those of the draft that the reply has nothing near to. */
  lost: readonly Term[]
}

/** What a reply's words have to do with the draft's. */
export function matterOf({ draft, reply }: Subject): Matter {
  const shared = phrasesShared(draft, reply)
  const [drafted, replied] = [contentOf(draft), contentOf(reply)]
  const [draftWords, replyWords] = [vocabularyOf(draft), vocabularyOf(reply)]
  return {
    drafted: drafted.length,
    replied: replied.length,
    added: replied.filter((term) => !covers(draftWords, term) && !isRelated(shared.reply, term)),
    lost: drafted.filter(
      (term) => !covers(replyWords, term) && !isRelated(shared.draft, term) && !isInitial(term, draft, reply),
    ),
  }
}

/** Whether a word of the draft is in the reply by its first letter: "NYC". */
function isInitial({ word }: Term, draft: Reading, reply: Reading): boolean {
  if (casingOf(word.text) !== 'title') return false
  const initials = draft.analysis.words
    .slice(0, 200)
    .map(({ lower }) => lower[0])
    .join('')
  return reply.analysis.words.some(
    ({ text, lower }) =>
      text.length > 2 && casingOf(text) === 'upper' && lower.includes(word.lower[0]!) && initials.includes(lower),
  )
}

function contentOf({ terms }: Reading): Term[] {
  return terms.filter(({ isContent }) => isContent)
}
