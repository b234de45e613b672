import { isGrave } from '../../text/gravity.ts'
import { moodOf } from '../../text/mood.ts'
import type { Word } from '../../text/words.ts'

/** Whether something said is more sad than glad, or grave: nobody cheers that. */
export function isSad(text: string, englishWords: readonly Word[]): boolean {
  if (isGrave(text)) return true
  const { glad, sad, cross, loving, thankful } = moodOf(englishWords)
  return sad + cross > glad + loving + thankful
}
