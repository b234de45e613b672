import { symbolUse } from './symbols/symbol-use.ts'

/** Emoticons such as :-) : how often, which. None is taken out: unlike emoji, no program adds them, and they carry the tone. */
export const emoticonUse = symbolUse({
  id: 'emoticon-use',
  feature: 'emoji',
  one: 'an emoticon',
  removes: false,
  find: ({ emoticons }) => emoticons,
})
