import type { DescribedClaim } from '../profile/style-profile.ts'

const counts = /\s*\([^()]*\b\d+ of \d+\b[^()]*\)|\s*\(\d+\)/g
const asides = /[;:] (?:in all|\d+ of \d+|a short form such as)\b[^.;]*/g

/** What a claim says, without its counts: "You nearly always begin a post with a small letter." */
export function claimInWords({ sentence }: Pick<DescribedClaim, 'sentence'>): string {
  return sentence
    .replaceAll(counts, '')
    .replaceAll(asides, '')
    .replace(/[\s.]+$/, '.')
}
