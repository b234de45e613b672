import { claimsFor } from '../profile/claims-for.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import { analyze } from '../text/analysis.ts'
import { composeEdits, type ReasonedEdit } from '../text/compose-edits.ts'
import { applyEdits } from '../text/edits.ts'
import type { Claim, Proposal } from '../traits/trait.ts'
import { chooseEdits } from './choose-edits.ts'
import { leastMargin } from './margin.ts'
import { shippedWeights, type StylistWeights } from './weights.ts'

/** Why a change was made. */
export interface Reason {
  trait: string
  evidence: string
}

/** Edits of a draft, each with its reasons, and the text that they give. */
export interface Restyled {
  text: string
  edits: ReasonedEdit<Reason>[]
  /** Whether it came to rest; if not, the draft is left as it is. */
  settled: boolean
}

/** More rounds than this mean that traits contradict one another on this text. */
const mostRounds = 12

/**
 * A draft edited towards a profile. Repeatable, and at rest: restyling the result changes nothing more.
 * Links, mentions, hashtags, numbers, code, quoted text and e-mail addresses are never touched.
 * @param strength 0 to 1: how sure a habit must be, from nearly always to more often than not
 * @param switchedOff traits that make no edits
 */
export function restyle(
  draft: string,
  profile: StyleProfile,
  strength: number,
  switchedOff: readonly string[] = [],
  weights: StylistWeights = shippedWeights,
): Restyled {
  const least = leastMargin(strength)
  const claims = new Map<string | undefined, ReadonlyMap<string, Claim>>()
  const claimsIn = (language: string | undefined) => {
    const known = claims.get(language) ?? claimsOf(profile, switchedOff, language)
    claims.set(language, known)
    return known
  }
  const rounds: Restyled[] = [{ text: draft, edits: [], settled: true }]
  while (rounds.length <= mostRounds) {
    const now = rounds.at(-1)!
    const analysis = analyze(now.text, profile.mainLanguage)
    const made = chooseEdits(analysis, claimsIn(analysis.language), least, weights).map(reasoned)
    if (made.length === 0) return now
    const edits = composeEdits(draft, now.edits, made).filter(
      (edit) => draft.slice(edit.start, edit.end) !== edit.replacement,
    )
    const next = { text: applyEdits(draft, edits), edits, settled: true }
    const before = rounds.findIndex(({ text }) => text === next.text)
    // Habits that undo one another: any of these texts would do, but it must be the same one from wherever one starts.
    if (before !== -1) return rounds.slice(before).reduce((one, other) => (one.text < other.text ? one : other))
    rounds.push(next)
  }
  return { text: draft, edits: [], settled: false }
}

function reasoned({ start, end, replacement, trait, evidence }: Proposal): ReasonedEdit<Reason> {
  return { start, end, replacement, reasons: [{ trait, evidence }] }
}

/** What is known of a person's habits, by trait; in a language (ISO 639-1), as far as they write it. */
export function claimsOf(
  profile: StyleProfile,
  switchedOff: readonly string[] = [],
  language?: string,
): ReadonlyMap<string, Claim> {
  return new Map(
    claimsFor(profile, language)
      .filter(({ trait }) => !switchedOff.includes(trait))
      .map((claim) => [claim.trait, claim]),
  )
}
