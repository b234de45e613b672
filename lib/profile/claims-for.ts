import type { Claim } from '../traits/trait.ts'
import type { Habits, StyleProfile } from './style-profile.ts'

/** Traits outside abbreviation and wording that know words by lists as well. */
const alsoInWords = ['small-i', 'shouting']

/**
 * What is known of a person's habits for a draft in a language: those in that language where there are enough posts of
 * it, else those in all their posts. In a language that the person does not write, only habits that need no words.
 * @param language the draft's (ISO 639-1); undefined where nothing tells
 */
export function claimsFor(profile: StyleProfile, language: string | undefined): readonly Claim[] {
  const all = claimsOf(profile)
  if (language === undefined) return all
  const written = profile.languages[language]
  if (written === undefined) return all.filter((claim) => !isInWords(claim))
  if (written.habits === undefined) return all
  const own = claimsOf(written.habits)
  const seen = new Set(own.map(({ trait }) => trait))
  return [...own, ...all.filter((claim) => !seen.has(claim.trait) && !isInWords(claim))]
}

function claimsOf({ claims, faint }: Habits): Claim[] {
  return [...claims, ...faint]
}

function isInWords({ feature, trait }: Claim): boolean {
  return feature === 'abbreviation' || feature === 'wording' || alsoInWords.includes(trait)
}
