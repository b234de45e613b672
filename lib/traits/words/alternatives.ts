import type { Analysis } from '../../text/analysis.ts'
import type { Edit } from '../../text/edits.ts'
import { matchCase } from '../../text/match-case.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { findRuns, type WordRun } from '../../text/word-runs.ts'
import { withCapitalFirst } from '../../text/words.ts'
import { isName, standsFree } from '../measure/stands-free.ts'
import { articleFor } from './articles.ts'
import type { LexiconEntry } from './entry.ts'
import { lexiconByPhrase } from './lexicon.ts'
import { onceForEach } from '../../text/once-for-each.ts'

/** A place of a draft, and what could be written there instead: commas, a capital and "a" or "an" are seen to. */
export interface Alternative extends Edit {
  entry: LexiconEntry
}

/** Everything in a text that stands in the lexicon and can be said otherwise there, ascending; several for one place. */
export function findAlternatives(draft: Analysis): Alternative[] {
  const { text } = draft
  const starts = new Set([...sentenceStarts(draft), ...laterStarts(text)])
  const fitting = new Map<Run, readonly LexiconEntry[]>()
  const fits = (run: WordRun<readonly LexiconEntry[]>) => {
    if (!standsFree(text, run) || isName(draft, run.words, starts) || beginsTitle(text, run)) return false
    const some = run.entry
      .filter((one) => !repeats(run, one) && !isOneOfMany(run, one) && !echoes(text, run, one) && one.fits(run, text))
      .filter(({ to }, index, all) => all.findIndex((one) => one.to === to) === index)
    fitting.set(run, some)
    return some.length > 0
  }
  const openers = new Map<number, ReadonlySet<string>>()
  return findRuns(draft, lexiconByPhrase(), fits).flatMap((run) => {
    const entries = fitting.get(run)!.filter(({ to }) => !opensAlike(draft, run, to, openers))
    return entries.map((entry) => ({
      entry,
      ...(entry.to === '' ? dropped(draft, run) : replaced(draft, run, entry)),
    }))
  })
}

/** Where a list item's words begin, and those of a sentence behind an emoji. */
function laterStarts(text: string): number[] {
  const items = /^[^\S\n]*(?:\d{1,2}[.)]|[-*•–])[^\S\n]+(?=\p{Lu})/gmu
  const behindEmoji = /(?:^|[.!?…]) *(?:\p{Extended_Pictographic}\uFE0F? *)+(?=\p{Lu})/gmu
  return [items, behindEmoji].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => index + length),
  )
}

/** "But it is far. But I like it.": two sentences in a row that open in the same word, as they are or could become. */
function opensAlike(draft: Analysis, { start }: Run, to: string, openers: Map<number, ReadonlySet<string>>): boolean {
  if (!joining.test(to)) return false
  const at = draft.sentences.findIndex((sentence) => sentence.start === start)
  if (at < 0) return false
  const isOpener = (sentence: Analysis['sentences'][number] | undefined) =>
    sentence !== undefined &&
    draft.text.slice(sentence.start, sentence.start + to.length + 1).toLowerCase() === `${to} `
  if (openers.get(at - 1)?.has(to) || isOpener(draft.sentences[at - 1]) || isOpener(draft.sentences[at + 1]))
    return true
  openers.set(at, new Set(openers.get(at)).add(to))
  return false
}

const joining = /^(?:and|but|so|also|plus|still|then|anyway|basically)$/

type Run = Omit<WordRun<unknown>, 'entry'>

function replaced(draft: Analysis, { start, end, before }: Run, { to, takesComma }: LexiconEntry): Edit {
  const { text } = draft
  return withArticle(text, before, {
    start,
    end: takesComma && text[end] === ',' ? end + 1 : end,
    replacement: inCase(draft, start, text.slice(start, end), withI(draft, to)),
  })
}

/** In the casing of what it replaces; "I am" is in capitals only where it begins a sentence. */
function inCase(draft: Analysis, start: number, own: string, replacement: string): string {
  const beginsWithI = /^I(?:['’ ]|$)/.test(own)
  return beginsWithI && sentenceStarts(draft).has(start) ? withCapitalFirst(replacement) : matchCase(own, replacement)
}

const ownI = onceForEach(({ words }) => ({ isSmall: words.some(({ text }) => /^i(?:['’]|$)/.test(text)) }))

/** "I" is written as the draft writes it. */
function withI(draft: Analysis, replacement: string): string {
  return ownI(draft).isSmall ? replacement : replacement.replace(/(?<![^ ])i(?=['’ ]|$)/g, 'I')
}

/** "an excellent" to "a great": the article goes with the word. */
function withArticle(text: string, before: Run['before'], edit: Edit): Edit {
  if (before?.lower !== 'a' && before?.lower !== 'an') return edit
  const article = articleFor(edit.replacement)
  if (before.lower === article) return edit
  const gap = text.slice(before.end, edit.start)
  return { start: before.start, end: edit.end, replacement: matchCase(before.text, article) + gap + edit.replacement }
}

/** Takes a phrase out with the commas that belong to it; what then begins the sentence takes its capital. */
function dropped(draft: Analysis, { start, end, before }: Run): Edit {
  const { text } = draft
  const commaBefore = /,? *$/.exec(text.slice(Math.max(0, start - 8), start))![0]
  const commaAfter = /^,? */.exec(text.slice(end, end + 8))![0]
  const isLast = !/^[\p{L}\p{N}'"“‘@#]/u.test(text.charAt(end + commaAfter.length))
  if (isLast) return { start: start - commaBefore.length, end, replacement: '' }
  if (commaBefore.startsWith(',') && commaAfter.startsWith(','))
    return { start: start - commaBefore.length, end: end + 1, replacement: '' }
  const from = end + commaAfter.length
  const next = /^[\p{L}'’]*/u.exec(text.slice(from, from + 40))![0]
  if (before === undefined && next !== '')
    return { start, end: from + next.length, replacement: inCase(draft, start, text.slice(start, end), next) }
  return withArticle(text, before, { start, end: from + next.length, replacement: next })
}

/** "Capturing the Magic of Oslo", "Film Theory Made Easy": what follows has the capitals of a title. */
function beginsTitle(text: string, { start, end }: Run): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) return false
  const line = /^[^\n.:!?]*/.exec(text.slice(end, end + 80))![0]
  const long = line.match(/[\p{L}'’]{4,}/gu) ?? []
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word))
}

/** "so so", "to to", "very amazing" and "slightly huge"; and one of two that are a pair: "tons and lots". */
function repeats({ words: own, before, after, earlier, later }: Run, { to }: LexiconEntry): boolean {
  const words = to.split(' ')
  if (before !== undefined && grading.test(before.lower) && utmost.test(to)) return true
  if (after !== undefined && degree.test(to) && utmost.test(after.lower)) return true
  if (before?.lower === 'and' && own.some(({ lower }) => lower === earlier?.lower)) return true
  if (after?.lower === 'and' && own.some(({ lower }) => lower === later?.lower)) return true
  return to !== '' && (before?.lower === words[0] || after?.lower === words.at(-1))
}

/** "an edible shoes": more than one after "a", which may stand a word before. */
function isOneOfMany({ words: own, before, earlier }: Run, { to }: LexiconEntry): boolean {
  const becomesSeveral = several.test(to) && !several.test(own.at(-1)?.lower ?? '')
  return becomesSeveral && [before, earlier].some((word) => word !== undefined && single.test(word.lower))
}

/** "smart, smart and kind"; and "what he meant about the law about tea". */
function echoes(text: string, { start, end }: Run, { to }: LexiconEntry): boolean {
  if (to === '') return false
  if (/^\p{L}{4,}$/u.test(to) && isInSentence(text, start, end, to)) return true
  const before = text.slice(Math.max(0, start - to.length - 6), start).toLowerCase()
  const after = text.slice(end, end + to.length + 6).toLowerCase()
  return [', ', ' and ', ', and '].some((join) => before.endsWith(` ${to}${join}`) || after.startsWith(`${join}${to}`))
}

/** How far around a place the same word is an echo. */
const earshot = 40

/** Whether a word stands shortly before a place or after it in the same sentence. */
function isInSentence(text: string, start: number, end: number, word: string): boolean {
  const before = text
    .slice(Math.max(0, start - earshot), start)
    .split(/[.!?…\n]/u)
    .at(-1)!
  const [after] = text.slice(end, end + earshot).split(/[.!?…\n]/u)
  return [before, after!].some((part) => wordsIn(part).includes(word))
}

function wordsIn(part: string): readonly string[] {
  return part.toLowerCase().match(/\p{L}+/gu) ?? []
}

const several = /(?:[^s'’]s|people)$/
const single = /^(?:an?|one|another|every|each|this|that)$/
const grading = /^(?:very|too|quite|pretty|fairly|rather|somewhat|extremely|slightly|more|most|as)$/
const degree = /^(?:so|very|quite|pretty|fairly|rather|slightly|a bit|a little|a lot|way)$/
const utmost =
  /^(?:great|awesome|amazing|incredible|fantastic|brilliant|gorgeous|huge|enormous|massive|tiny|perfect|horrible|awful|terrible|hilarious|exhausted|starving|freezing|unreal|insane|loads|tons|super|so|really)\b/
