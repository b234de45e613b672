import type { Check } from '../rewriter.ts'

/** What a reply did that failed a check, by the check's name; within a sentence, and without a word of the reply. */
const faults: Readonly<Record<string, string>> = {
  'not-empty': 'it was empty',
  ended: 'it did not come to its end',
  'length-kept': 'it was far longer or shorter',
  'within-limit': 'it was too long for the site',
  'no-markup': 'it had markup or code in it',
  'no-refusal': 'it refused',
  'no-talk': 'it talked about the task',
  'no-description': 'it described the text',
  'nothing-leaked': 'it repeated what the model was told',
  'entities-kept': 'it changed links, names or quotations',
  'entities-unchanged': 'it changed links, names or numbers',
  'numbers-kept': 'it changed a number',
  'dates-kept': 'it changed a day or a time',
  'names-kept': 'it changed who or what is named',
  'few-symbols': 'it had too many emoji',
  'language-kept': 'it was in another language',
  'still-asks': 'it answered, or asked something else',
  'same-speakers': 'it changed who speaks of whom',
  'polarity-kept': 'it said the opposite',
  'one-text': 'it was several texts',
  'same-matter': 'it said something else',
  'worth-it': 'it was less like you than the stylist',
}

/** Longer ones make no part of a sentence. */
const longestLoss = 60

/** What failed, as a part of a sentence: "it refused", "it lost or changed “@ilse”". */
export function faultInWords({ name, detail }: Check): string {
  const loss = /^The reply (lost or changed .+)\.$/.exec(detail)?.[1]
  if (loss !== undefined && loss.length <= longestLoss) return `it ${loss.replaceAll('”, “', '” and “')}`
  return faults[name] ?? `it failed at “${name.replaceAll('-', ' ')}”`
}
