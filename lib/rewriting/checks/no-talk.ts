import { hasReasoning } from './reasoning.ts'
import { talksOfRewriting } from './talk-around.ts'
import { type Look, outcome } from './subject.ts'

/** Nothing is left of what a model says beside the text: no announcement, no note, no question whether it will do, no reasoning. */
export const noTalk: Look = ({ draft, reply, context }) => {
  const talk = talksOfRewriting(reply.text, context.draft)
  const closing = reply.plain.split(/(?<=[.!?]) /).find((sentence) => remarks.test(sentence))
  const complaint =
    hasReasoning(reply.text) && !hasReasoning(draft.text)
      ? 'The reply has reasoning that does not end.'
      : talk !== undefined
        ? `The reply speaks of its own writing: “${talk}”.`
        : closing !== undefined && !remarks.test(draft.plain)
          ? `The reply speaks to whoever asked for it: “${closing.slice(0, 60)}”.`
          : undefined
  return outcome('no-talk', 'nothing but the text', complaint)
}

const remarks =
  /\b(?:let me know if you|hope this (?:helps|captures|works|matches)|would you like me|do you want me to|feel free to|i(?:'ve| have) (?:kept|changed|made it|preserved|adjusted)|how (?:may|can) i (?:help|assist|serve)|(?:in|all|made it|kept it) lower ?case|word count|\d+ characters|tone of voice|informal (?:style|tone|language)|casual (?:style|tone)|(?:no|without) (?:emojis?|hashtags?|capital letters|punctuation))\b/
