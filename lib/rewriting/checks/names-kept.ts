import { casingOf, type Word } from '../../text/words.ts'
import { sentenceStarts } from '../../text/sentence-starts.ts'
import { isEveryday, isNameByCapital, isNameByList } from './known-words.ts'
import { stemOf } from './near-words.ts'
import type { Reading } from './reading.ts'
import { type Look, outcome, some } from './subject.ts'

/** No person, place or thing is named that the draft does not name, and none of the draft's is left out. */
export const namesKept: Look = ({ draft, reply }) => {
  const drafted = wordsIn(draft)
  const replied = wordsIn(reply)
  const added = namesIn(reply, draft).filter((word) => !has(drafted, word, draft) && !isShortened(word, draft))
  const lost = surelyNames(draft).filter((word) => !has(replied, word, reply) && !isCut(word, replied, draft, reply))
  const complaint =
    added.length > 0
      ? `The reply names ${some(added.map(({ text }) => text))}, which the draft does not.`
      : lost.length > 0
        ? `The reply leaves out ${some(lost.map(({ text }) => text))}.`
        : undefined
  return outcome('names-kept', 'no name is new or lost', complaint)
}

function wordsIn({ analysis, terms, plain }: Reading): ReadonlySet<string> {
  const words = new Set(analysis.words.flatMap(({ lower }) => [lower, bareOf(lower), stemOf(lower)]))
  for (const { stems } of terms) for (const stem of stems) words.add(stem)
  for (const [word] of plain.matchAll(/\p{L}+/gu)) words.add(word)
  return words
}

function bareOf(lower: string): string {
  return lower.replace(/'s?$/, '').replace(/s$/, '')
}

function has(words: ReadonlySet<string>, { lower, text }: Word, { analysis }: Reading): boolean {
  if (words.has(lower) || words.has(bareOf(lower)) || words.has(stemOf(lower))) return true
  if (casingOf(text) !== 'upper' || text.length < 2) return false
  const initials = analysis.words.map((word) => word.lower[0]).join('')
  return initials.includes(lower)
}

/** "Sam" for "Samantha". */
function isShortened({ lower }: Word, { analysis }: Reading): boolean {
  return lower.length > 2 && analysis.words.some((word) => word.lower.startsWith(lower))
}

/** The same, or "NYC", for a name that the reply does not have in full. */
function isCut({ lower, text: own }: Word, replied: ReadonlySet<string>, draft: Reading, reply: Reading): boolean {
  if (casingOf(own) !== 'title') return false
  for (let length = 3; length < lower.length; length++) if (replied.has(lower.slice(0, length))) return true
  const initials = draft.analysis.words.map((word) => word.lower[0]).join('')
  return reply.analysis.words.some(
    ({ text, lower: own }) =>
      casingOf(text) === 'upper' && own.length > 1 && own.includes(lower[0]!) && initials.includes(own),
  )
}

/** Where a capital is owed to the place: a sentence's beginning, a line's, or after a mark that opens something. */
function isAtStart({ analysis, text }: Reading, word: Word): boolean {
  if (sentenceStarts(analysis).has(word.start)) return true
  const before = text.slice(Math.max(0, word.start - 4), word.start)
  return word.start === 0 || /(?:[\n:"“”‘«„([>*_•–—…/|=]|^[-]|\s-|\p{Extended_Pictographic}\uFE0F?)\s*$/u.test(before)
}

/** Whether capitals tell nothing here: all is in capitals, or most words have one. */
function isShouted(words: readonly Word[]): boolean {
  const high = words.filter(({ text }) => casingOf(text) !== 'lower' && casingOf(text) !== 'none').length
  return words.length > 2 && high > 0.6 * words.length
}

function namesIn(reply: Reading, draft: Reading): Word[] {
  const { analysis } = reply
  const language = draft.analysis.language
  const isEnglish = language === 'en' || language === undefined
  const shouted = isShouted(analysis.words)
  const nouns = language === 'de' && !writesNounsSmall(reply, draft)
  return analysis.words.filter((word, index) => {
    const bare = word.lower.replace(/'s?$/, '')
    if (isNameByList(bare) || isNameByList(bareOf(word.lower))) return true
    const before = analysis.words[index - 1]
    if (before && titles.has(before.lower) && before.end + 2 >= word.start && !isEveryday(bare)) return true
    const casing = casingOf(word.text)
    if (casing === 'lower' && isEnglish && isPlaced(reply, index) && isUnknown(bare)) return true
    if (casing === 'lower' || casing === 'none' || shouted || /^(?:i|u)(?:$|')/.test(word.lower)) return false
    if (
      casing === 'title' &&
      isEnglish &&
      isNameByCapital(bare) &&
      /^ \p{Ll}/u.test(reply.text.slice(word.end, word.end + 2)) &&
      !/^(?:you|the|it|me|this|that|on|to|up)$/.test(analysis.words[index + 1]?.lower ?? '')
    )
      return true
    // "Room C"; "A" and "I" are words, "x" is a kiss, "u" and "k" are short forms.
    if (/^[B-HJLMNP-TVWYZ]$/.test(word.text)) return isEnglish && !isAtStart(reply, word)
    if (word.text.length < 2 || (isEnglish && isEveryday(bare))) return false
    if (casing === 'upper')
      return isEnglish && !everydayCapitals.has(word.lower) && (word.text.length < 3 || !isCry(word.lower))
    if (isAtStart(reply, word)) return isEnglish && isUnknown(bare)
    return !nouns
  })
}

const titles = new Set(
  'dr mr mrs ms miss prof professor sir aunt auntie uncle herr frau tante onkel señor señora don doña monsieur madame'.split(
    ' ',
  ),
)

/** Where a small letter may hide a name: "in leeds", "called biscuit", "marek and i", "the kallmo shelf". */
function isPlaced({ analysis, text }: Reading, index: number): boolean {
  const word = analysis.words[index]!
  const [before, after] = [analysis.words[index - 1], analysis.words[index + 1]]
  const follows = before !== undefined && text.slice(before.end, word.start) === ' '
  const leads = after !== undefined && text.slice(word.end, after.start) === ' '
  if (follows && /^(?:in|at|from|called|named|near|by|of|with)$/.test(before.lower)) return true
  if (!follows && leads && /^(?:and|is|was|has|had|says|said|just|keeps|will)$/.test(after.lower)) return true
  return follows && leads && word.text.length > 4 && /^(?:the|my|our|this|that|new|old)$/.test(before.lower)
}

const everydayCapitals = new Set('ok tv pc wc ps nb am pm xd dj diy cv id hq gp pe bff faq eta'.split(' '))

function isUnknown(bare: string): boolean {
  return (
    !isEveryday(bare) &&
    !isCry(bare) &&
    !/(?:ing|in|ly|ed|tion|ness|ment|able|ful|less|ish|est|er|ies|thing|wise|ism|ous|ive|ity|ance|ence|ship|hood|wards?)$/.test(
      bare,
    )
  )
}

/** "aaah", "LOL", "omg". */
function isCry(lower: string): boolean {
  return (
    /(.)\1\1|^(.)\2+$/.test(lower) ||
    lower.length < 3 ||
    /^(?:omg|lol|lmao|wtf|btw|tbh|ngl|psa|fyi|imo|tldr|pls|plz|rip|diy|faq|asap|eta|tv|ok|ps|yes|no)$/.test(lower)
  )
}

/** Whether a reply in German writes a noun of the draft with a small letter: then what has a capital is a name. */
function writesNounsSmall({ analysis }: Reading, draft: Reading): boolean {
  const small = new Set(analysis.words.filter(({ text }) => casingOf(text) === 'lower').map(({ lower }) => lower))
  return draft.analysis.words.some(
    (word) => casingOf(word.text) === 'title' && !isAtStart(draft, word) && small.has(word.lower),
  )
}

/** Words of the draft that nothing but a name explains. */
function surelyNames(draft: Reading): Word[] {
  const { words, language } = draft.analysis
  if (isShouted(words)) return []
  return words.filter((word) => {
    const bare = word.lower.replace(/'s?$/, '')
    const casing = casingOf(word.text)
    if (casing === 'lower' || casing === 'none' || isEveryday(bare) || isCry(bare)) return false
    if (isNameByList(bare) && casing === 'title') return true
    if (isAtStart(draft, word)) return language === 'en' && casing === 'title' && isUnknown(bare)
    return language !== 'de' && !/^i(?:$|')/.test(word.lower)
  })
}
