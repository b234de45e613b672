import { neverUsed } from './measure/never-used.ts'

const words = new Set(
  `lol haha omg really very just literally actually gonna yeah please thanks sorry honestly hey maybe however love hate amazing awesome
lovely`.split(/\s+/),
)

/** Small words that others often use and the person never. Told only: what stands for one is for other habits to know. */
export const neverUsedWords = neverUsed({
  id: 'never-used-words',
  feature: 'wording',
  applies: ({ language, words: own }) => language === 'en' && own.length >= 3,
  things: Object.fromEntries([...words].map((word) => [word, `"${word}"`])),
  usedIn: ({ englishWords }) => englishWords.flatMap(({ lower }) => (words.has(lower) ? [lower] : [])),
})
