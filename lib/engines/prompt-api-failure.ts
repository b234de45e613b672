import { EngineFailure } from './engine.ts'

/** What the browser's model failed with, as a sentence. */
export function promptApiFailure(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  const { sentence, isLasting = false } = sentences[name] ?? {
    sentence: `The browser’s model has an error of its own${message === '' ? '' : ` ("${message.slice(0, 300)}")`}: try again, or choose another engine.`,
  }
  return new EngineFailure(sentence, { isLasting, cause: error })
}

/** By the names of the errors in the specification; NotReadableError is what Chrome says of a reply that it holds back. */
const sentences: Readonly<Record<string, { sentence: string; isLasting?: boolean }>> = {
  QuotaExceededError: {
    sentence: 'The prompt is longer than the browser’s model takes: shorten it, or choose another engine.',
  },
  NotSupportedError: {
    sentence: 'The browser’s model does not know this language, or nothing of the kind here: choose another engine.',
  },
  NotAllowedError: {
    sentence: 'The browser downloads its model only after a click: press "Download" on the options page.',
    isLasting: true,
  },
  NetworkError: { sentence: 'The browser could not download its model: check the network, and try again.' },
  NotReadableError: {
    sentence: 'The browser held the reply of its model back: change the draft, or choose another engine.',
  },
}
