import { indexPhrases, type PhraseIndex } from '../../text/word-runs.ts'
import type { LexiconEntry } from './entry.ts'
import { readTable } from './read-table.ts'
import { adverbs } from './tables/adverbs.ts'
import { connectives } from './tables/connectives.ts'
import { doing } from './tables/doing.ts'
import { feelings } from './tables/feelings.ts'
import { quantity } from './tables/quantity.ts'
import { saying } from './tables/saying.ts'

const tables = [adverbs, connectives, doing, feelings, quantity, saying]

/** Every way that this project knows of saying something otherwise; several may have the same `from`. */
export const lexicon: readonly LexiconEntry[] = tables.flatMap(readTable)

/** The same, to be found in a text. */
export const lexiconByPhrase: PhraseIndex<readonly LexiconEntry[]> = indexPhrases(
  Map.groupBy(lexicon, ({ from }) => from),
)
