import { read, type Reading, vocabularyOf } from './reading.ts'
import { type Look, outcome, type Subject } from './subject.ts'

/** A share of the draft's words at which a part of the reply is a rewrite by itself. */
const whole = 0.65

/** The reply is one rewrite: no list of options, and nothing said twice over. */
export const oneText: Look = (subject) => {
  const { draft, reply } = subject
  const complaint =
    (named.test(reply.plain) && !named.test(draft.plain)) || listedLines(reply.text) > listedLines(draft.text) + 1
      ? 'The reply is a list of several texts.'
      : overusedIn(subject) ||
          wholesIn(reply.text, subject) > Math.max(1, wholesIn(draft.text, subject)) ||
          (repeats(reply.plain) && !repeats(draft.plain))
        ? 'The reply says the same twice.'
        : undefined
  return outcome('one-text', 'one rewrite', complaint)
}

const named =
  /(?:^|[\s*#([])(?:option|version|variant|alternative|attempt|rewrite|variante|opción|opción|opção|versione|wersja) ?#?(?:\d|[abc]\b|one|two)(?=$|[\s:.)*\]])|^["“][^"”]+["”] (?:or|oder|ou|o) ["“]|\b(?:alternatively|another (?:option|version)|alternativ|alternativement|alternativamente|in alternativa) ?[:,]/

function listedLines(text: string): number {
  return text.split('\n').filter((line) => /^\s*(?:\d{1,2}[.)]|[-*•])\s/.test(line)).length
}

/** Whether most words of the draft stand in the reply more often than in the draft. */
function overusedIn({ draft, reply }: Subject): boolean {
  const [drafted, replied] = [countsOf(draft), countsOf(reply)]
  const excess = [...drafted].map(([stem, count]) => (replied.get(stem) ?? 0) - count)
  const over = excess.filter((more) => more > 0).length
  if (drafted.size === 1) return excess[0]! > 1
  return drafted.size > 1 && over >= 2 && over >= whole * drafted.size
}

function countsOf({ terms }: Reading): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { isContent, stems } of terms) if (isContent) counts.set(stems[0]!, (counts.get(stems[0]!) ?? 0) + 1)
  return counts
}

/** Whether a text is some words and the same words again. */
function repeats(plain: string): boolean {
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const half = (words.length - 1) / 2
  return words.length > 12 && Number.isInteger(half) && words.slice(0, half) === words.slice(half + 1)
}

/** How many lines or sentences hold most of what the draft says. */
function wholesIn(text: string, { draft }: Subject): number {
  const content = draft.terms.filter(({ isContent }) => isContent).slice(0, 400)
  if (content.length < 3) return 0
  const parts = text.split(/\n+|(?<=[.!?…])\s+/u).filter((part) => part.trim().length > 8)
  if (parts.length < 2 || parts.length > 30) return 0
  return parts.filter((part) => {
    const words = vocabularyOf(read(part, draft.analysis.language))
    return content.filter((term) => term.stems.some((stem) => words.stems.has(stem))).length >= whole * content.length
  }).length
}
