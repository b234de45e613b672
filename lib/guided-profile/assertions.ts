import type { DescribedClaim } from '../profile/style-profile.ts'
import { type AssertedShare, sharesOf, type Wording, wordingOf } from './frequency-words.ts'
import { topics } from './topics.ts'

/** What a sentence says of one habit, and what the counts say. */
export interface Assertion {
  trait: string
  said: AssertedShare
  /** The measured share; nothing where the counts do not tell. */
  share: number | undefined
}

const quoted = /["“][^"“”]*["”]|\([^()]*\)/g
/** Times seen, below which counts refute nothing. */
const fewest = 10

/**
 * What a sentence in English asserts of habits that are measured. It recognises words, not meaning: what it does not
 * know is no assertion.
 */
export function assertionsIn(sentence: string, claims: readonly DescribedClaim[]): Assertion[] {
  const clauses = clausesOf(sentence).map((clause) => {
    const bare = clause.replaceAll(quoted, ' ')
    return { clause, bare, wording: wordingOf(bare) }
  })
  // "Emoji, dots and dashes are rare": what is listed first goes by what is said last.
  let spoken: Wording | undefined = clauses.find(({ wording }) => wording.isOwn)?.wording
  return clauses.flatMap(({ clause, bare, wording }) => {
    if (spoken === undefined || wording.isOwn) spoken = wording
    const said = spoken
    const families = new Set<string>()
    return topics.flatMap(({ trait, family, about, contrary, shareOf }) => {
      if (!about.test(about.source.includes('"') ? clause : bare) || (family !== undefined && families.has(family)))
        return []
      const claim = claims.find((one) => one.trait === trait)
      if (!claim) return []
      if (family !== undefined) families.add(family)
      const share = claim.of < fewest ? undefined : shareOf ? shareOf(claim) : claim.count / claim.of
      return [{ trait, said: sharesOf(said, contrary?.test(bare) ?? false), share }]
    })
  })
}

/** Whether the counts are against what is said. */
export function isRefuted({ said, share }: Assertion): boolean {
  return share !== undefined && (share < said.least || share > said.most)
}

function clausesOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      // What is done in the other cases is not what is said first.
      .replace(/; else\b[^;.]*/, '')
      .split(
        /[,;:—–]\s|\b(?:but|while|whereas|although|though|yet)\b|\band (?=(?:always|never|often|rarely|usually|sometimes|seldom|mostly|do|does|no|use|uses|ends?|begins?|starts?|avoids?|writes?|puts?|skips?|drops?)\b)|(?=\b(?:rather than|instead of)\b)/,
      )
      .filter((clause) => clause.trim() !== '')
  )
}
