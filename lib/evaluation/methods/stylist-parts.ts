import { traits } from '../../traits/index.ts'
import type { Feature, Trait } from '../../traits/trait.ts'
import type { LocalMethod } from './method.ts'
import { stylistAnswerer } from './stylist-answerer.ts'

const guided: readonly Feature[] = ['capitalization', 'emoji', 'abbreviation', 'punctuation']

/** The stylist with one of the paper's four guided features only. */
export const stylistCapitalization = stylistWith('capitalization', 'capital letters alone', isAbout('capitalization'))
export const stylistEmoji = stylistWith('emoji', 'emoji and emoticons alone', isAbout('emoji'))
export const stylistAbbreviation = stylistWith('abbreviation', 'short forms alone', isAbout('abbreviation'))
export const stylistPunctuation = stylistWith('punctuation', 'punctuation alone', isAbout('punctuation'))

/** With the four together. */
export const stylistGuided = stylistWith('guided', 'the four features of the paper', isAbout(...guided))

/** With what writes another word, or a word otherwise, and with all but that. */
export const stylistWords = stylistWith('words', 'words and their forms alone', changesWords)
export const stylistForm = stylistWith('form', 'all but words and their forms', (trait) => !changesWords(trait))

function stylistWith(part: string, what: string, has: (trait: Trait) => boolean): LocalMethod {
  const switchedOff = traits.filter((trait) => !has(trait)).map(({ id }) => id)
  return {
    kind: 'local',
    name: `stylist-${part}`,
    description: `the stylist with ${what}`,
    tasks: ['paraphrase', 'restoration'],
    prepare: ({ strength }) => stylistAnswerer(strength, switchedOff),
  }
}

function isAbout(...features: readonly Feature[]): (trait: Trait) => boolean {
  return ({ feature }) => features.includes(feature)
}

function changesWords({ feature }: Trait): boolean {
  return feature === 'wording' || feature === 'abbreviation'
}
