import type { Analysis } from '../../text/analysis.ts'
import type { Span } from '../../text/span.ts'
import { spansWithin } from '../../text/words-at.ts'

const who =
  '(?:i|you|u|we|they|he|she|it|this|that|these|those|there|your|my|our|his|her|their|the|anyone|someone|people)'
const asking = new RegExp(
  [
    '^(?:(?:so|and|but|ok|okay|hey|hi|hello|well|oh|now|also|anyway|please|yes|no|sorry|wait) )*(?:',
    `(?:what|where|when|why|how|who) (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|am)(?:n't)? (?:${who}|going|wrong|happening|new|up)`,
    "|(?:what|where|how|who)'?s (?:the|your|my|it|up|going|everyone|everybody|that|this|wrong|happening|new)",
    '|how (?:much|many|long|far|often|old) (?:is|are|was|were|do|does|did|can|will|would|have|has)|how come|(?:how|what) about',
    '|are (?:you|we|they|u)|is (?:it|he|she|this|that|there|anyone|anybody)|was (?:it|he|she)|were (?:you|they)|am i',
    '|do (?:you|we|they|u|i)|does (?:he|she|it|that|anyone|anybody|your|my|the)|did (?:you|he|she|we|they|u|anyone|anybody)',
    '|can (?:you|i|we|they|he|she|it|u|someone|anyone|somebody|anybody)|could (?:you|we|they|u|someone|anyone|somebody|anybody)',
    '|will (?:you|he|she|it|they|u)|would (?:you|they|he|she|it|u|anyone|anybody)|should (?:i|we)',
    '|have (?:you|they|u)|has (?:he|she|it|anyone|anybody)',
    ')(?: |$)',
  ].join(''),
)
/** They ask nothing, though they are put so. */
const exclaiming =
  /\b(?:can (?:you|u|we) (?:believe|talk about|just)|would (?:you|u) look at|how (?:is|are) (?:it|this|that)\b.* (?:already|only))\b/

/** Whether a sentence surely asks, by its first words ("how are you", "do you know"); English only. */
export function asks({ text, englishWords, bodyStart }: Analysis, sentence: Span): boolean {
  const start = Math.max(sentence.start, bodyStart)
  const words = spansWithin(englishWords, start, sentence.end)
  if (words[0]?.start !== start) return false
  const mark = words.findIndex(
    (word, index) => index > 0 && !/^,? +$/.test(text.slice(words[index - 1]!.end, word.start)),
  )
  const run = words
    .slice(0, mark === -1 ? undefined : mark)
    .map(({ lower }) => lower)
    .join(' ')
  return asking.test(run) && !exclaiming.test(run)
}
