import { symbolUse } from './symbols/symbol-use.ts'

/** Emoji: how often, which, how many. */
export const emojiUse = symbolUse({
  id: 'emoji-use',
  feature: 'emoji',
  one: 'an emoji',
  removes: true,
  find: ({ emoji }) => emoji,
})
