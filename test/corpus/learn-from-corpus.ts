import { learn } from '../../lib/learning/learn.ts'
import { lessonsOf } from '../../lib/learning/lessons.ts'
import { readCorpus } from './corpus.ts'

/** The file that `npm run learn` writes. */
export const weightsFile = new URL('../../lib/stylist/weights.json', import.meta.url)

/** What the corpus teaches, as the text of that file. */
export function learnFromCorpus(): string {
  return `${JSON.stringify(learn(readCorpus().flatMap(lessonsOf)))}\n`
}
