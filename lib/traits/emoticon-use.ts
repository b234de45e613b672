import { symbolUse } from './measure/symbol-use.ts'

/** Emoticons such as :-) : how often, which. */
export const emoticonUse = symbolUse({
  id: 'emoticon-use',
  feature: 'emoji',
  one: 'an emoticon',
  find: ({ emoticons }) => emoticons,
})
