import { onFirstUse } from '../../text/on-first-use.ts'
import { indexPhrases, type PhraseIndex } from '../../text/word-runs.ts'
import type { LexiconEntry } from './entry.ts'
import { readTable } from './read-table.ts'
import { adverbs } from './tables/adverbs.ts'
import { beingAble } from './tables/being-able.ts'
import { being } from './tables/being.ts'
import { clipped } from './tables/clipped.ts'
import { connectives } from './tables/connectives.ts'
import { feelings } from './tables/feelings.ts'
import { gettingAndGoing } from './tables/getting-and-going.ts'
import { greetings } from './tables/greetings.ts'
import { judging } from './tables/judging.ts'
import { machinePhrases } from './tables/machine-phrases.ts'
import { machineWords } from './tables/machine-words.ts'
import { makingAndHappening } from './tables/making-and-happening.ts'
import { openings } from './tables/openings.ts'
import { people } from './tables/people.ts'
import { quantity } from './tables/quantity.ts'
import { saying } from './tables/saying.ts'
import { spelling } from './tables/spelling.ts'
import { things } from './tables/things.ts'
import { time } from './tables/time.ts'

const tables = [
  adverbs,
  beingAble,
  being,
  clipped,
  connectives,
  feelings,
  gettingAndGoing,
  greetings,
  judging,
  machinePhrases,
  machineWords,
  makingAndHappening,
  openings,
  people,
  quantity,
  saying,
  spelling,
  things,
  time,
]

/** Every way that this project knows of saying something otherwise; several may have the same `from`. */
export const lexicon: () => readonly LexiconEntry[] = onFirstUse(() => tables.flatMap(readTable))

/** The same, to be found in a text. */
export const lexiconByPhrase: () => PhraseIndex<readonly LexiconEntry[]> = onFirstUse(() =>
  indexPhrases(Map.groupBy(lexicon(), ({ from }) => from)),
)
