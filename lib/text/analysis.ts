import { findEmoji, findEmoticons, type TextSymbol } from './emoji.ts'
import { findEnglish } from './english.ts'
import { findEntities, type Entity } from './entities.ts'
import { languageOf } from './language.ts'
import { endMarks } from './marks.ts'
import { findSentences, type Sentence } from './sentences.ts'
import { overlapsAny, type Span } from './span.ts'
import { findWords, type Word } from './words.ts'

const marksAtEnd = new RegExp(`[${endMarks}]*$`, 'u')
const marksInQuotes = new RegExp(`[${endMarks}]["'”’»」』]$`, 'u')
const marksInBrackets = new RegExp(`[${endMarks}]["'”’»」』）)\\]]+$`, 'u')

/** A text taken apart once, for all traits to look at. All spans are ascending. */
export interface Analysis {
  text: string
  entities: readonly Entity[]
  emoji: readonly TextSymbol[]
  emoticons: readonly TextSymbol[]
  /** Words outside entities. */
  words: readonly Word[]
  sentences: readonly Sentence[]
  /** The language of most of it (ISO 639-1); undefined where its words do not tell. */
  language: string | undefined
  /** The words on which lists of English words may be used: those of its English sentences. */
  englishWords: readonly Word[]
  /** Where the text's own words begin: after blanks and the mentions that a reply opens with. */
  bodyStart: number
  /** The final marks, before any emoji or emoticons that follow; empty where there are none. */
  finalMark: Span
  /** What stands last: words, a symbol, or a link, hashtag or mention hung on to the text. */
  lastIs: 'words' | 'symbol' | 'entity' | 'nothing'
}

/**
 * A text taken apart.
 * @param usually the language (ISO 639-1) that its author mostly writes, for words too few to tell theirs
 */
export function analyze(text: string, usually?: string): Analysis {
  const entities = findEntities(text)
  const emoji = findEmoji(text)
  const emoticons = outside(findEmoticons(text), entities)
  const symbols = [...emoji, ...emoticons].toSorted((one, other) => one.start - other.start)
  const words = findWords(text, mergeSpans(entities, emoticons))
  const sentences = findSentences(text, entities)
  const bodyStart = bodyStartOf(text, entities)
  const end = endOf(text, bodyStart, symbols, entities)
  const language = languageOf(words, usually)
  return {
    text,
    entities,
    emoji,
    emoticons,
    words,
    sentences,
    language,
    englishWords: findEnglish(words, sentences, language),
    bodyStart,
    ...end,
  }
}

function outside(symbols: TextSymbol[], entities: readonly Entity[]): TextSymbol[] {
  if (entities.length === 0) return symbols
  return symbols.filter((symbol) => !overlapsAny(symbol, entities))
}

function mergeSpans(one: readonly Span[], other: readonly Span[]): readonly Span[] {
  return other.length === 0 ? one : [...one, ...other].toSorted((a, b) => a.start - b.start)
}

function bodyStartOf(text: string, entities: readonly Entity[]): number {
  let start = text.length - text.trimStart().length
  for (const entity of entities) {
    if (entity.kind !== 'mention' || entity.start !== start) break
    start = entity.end + /^[:,]?\s*/.exec(text.slice(entity.end))![0].length
  }
  return start
}

function endOf(
  text: string,
  bodyStart: number,
  symbols: readonly Span[],
  entities: readonly Entity[],
): Pick<Analysis, 'finalMark' | 'lastIs'> {
  let end = text.trimEnd().length
  let lastIs: Analysis['lastIs'] = 'words'
  for (let index = symbols.length - 1; index >= 0 && symbols[index]!.end === end; index--) {
    end = text.slice(0, symbols[index]!.start).trimEnd().length
    lastIs = 'symbol'
  }
  if (end <= bodyStart) return { finalMark: { start: end, end }, lastIs: lastIs === 'symbol' ? 'symbol' : 'nothing' }
  const start = end - marksAtEnd.exec(text.slice(bodyStart, end))![0].length
  const last = entities.findLast((entity) => entity.end === start || entity.end === end)
  // A quotation may have its mark inside, as initials have.
  const isMarked = last?.kind === 'quotation' && marksInQuotes.test(last.text)
  if (last && (isMarked || !['number', 'quotation', 'name', 'identifier'].includes(last.kind))) lastIs = 'entity'
  if (marksInBrackets.test(text.slice(bodyStart, end))) lastIs = 'entity'
  return { finalMark: { start, end }, lastIs }
}
