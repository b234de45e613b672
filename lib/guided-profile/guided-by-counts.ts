import { isRemarkable } from '../profile/remarkable.ts'
import type { DescribedClaim, StyleProfile } from '../profile/style-profile.ts'
import { basisOf } from './basis.ts'
import { claimInWords } from './claim-in-words.ts'
import { type GuidedProfile, type GuidedSentence, guidedProfileVersion } from './guided-profile.ts'

/** The features that the paper's guiding question asks for. */
const guiding: readonly string[] = ['capitalization', 'emoji', 'abbreviation', 'punctuation']
/** Habits that say most of a text's look, however much like other people's they are. */
const telling = ['first-letter', 'end-mark', 'emoji-use', 'exclaims', 'contractions', 'short-words', 'length', 'commas']
/** What only a machine would mind: the stylist sees to it. */
const untold = [
  'sentence-spacing',
  'special-spaces',
  'space-before-marks',
  'apostrophe-shape',
  'mention-mark',
  'markup',
]
const most = 8
/** So many are said even of somebody whom little sets apart. */
const usual = 6

/**
 * The guided profile that needs no model: the paper's guiding question answered by counts, and what sets the person
 * apart, a sentence each.
 * @param switchedOff traits of which nothing is said
 */
export function guidedByCounts(profile: StyleProfile, switchedOff: readonly string[]): GuidedProfile {
  const claims = profile.claims.filter(({ trait }) => !switchedOff.includes(trait) && !untold.includes(trait))
  const remarkable = claims.filter(isRemarkable).slice(0, most)
  const others = telling.flatMap((id) => claims.find(({ trait }) => trait === id) ?? [])
  const told = [...new Set([...remarkable, ...others, ...claims])].slice(0, Math.max(remarkable.length, usual))
  const distinctive = claims.find(({ feature }) => guiding.includes(feature))
  return {
    version: guidedProfileVersion,
    createdAt: Date.now(),
    madeBy: 'counts',
    basis: basisOf(profile),
    guidance: distinctive ? guidanceOf(distinctive) : '',
    sentences: told.map(sentenceOf),
    refuted: [],
  }
}

/** A claim as a sentence that is tied to it. */
export function sentenceOf(claim: DescribedClaim): GuidedSentence {
  return { text: claimInWords(claim), support: { traits: [claim.trait], posts: claim.examples } }
}

/** The guiding question's answer: "Capitalization: you nearly always begin a post with a small letter." */
function guidanceOf(claim: DescribedClaim): string {
  const said = claimInWords(claim)
  const feature = claim.feature.charAt(0).toUpperCase() + claim.feature.slice(1)
  return `${feature}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}
