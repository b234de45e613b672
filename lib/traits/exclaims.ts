import type { Analysis } from '../text/analysis.ts'
import { moodOf } from '../text/mood.ts'
import type { Edit } from '../text/edits.ts'
import { isAddressed } from './measure/addressed.ts'
import { endingOf, endsInSentence, lastSentence, markAt, withBlanks } from './measure/ending.ts'
import { exclamationsIn } from './measure/exclamations-in.ts'
import { adverb, posts, you } from './measure/frequency.ts'
import { jointsIn } from './measure/joints.ts'
import { isSad } from './measure/sad.ts'
import { measure, rateOf, seen } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'
import { spansWithin } from '../text/words-at.ts'

const id = 'exclaims'
const feature = 'punctuation'
/** Who has one in fewer posts than this might want it out of a draft, who has more might want one in. */
const hardly = 0.12

/** Whether posts have an exclamation mark, and in how many it comes in runs. */
export interface ExclaimsClaim extends Claim {
  runs: number
}

/** Whether a post has an exclamation mark anywhere. One is put where the feeling is, or all become full stops. */
export const exclaims: Trait<ExclaimsClaim> = {
  id,
  feature,
  count(post) {
    if (post.words.length === 0) return []
    const found = exclamationsIn(post)
    if (found.length === 0) return ['none']
    return found.some(({ start, end }) => end - start > 1) ? ['with', 'run'] : ['with']
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'none') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'none')
    if (rate.of === 0) return undefined
    return {
      ...measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'none']),
      runs: seen(tally, 'run'),
    }
  },
  describe: (claim) =>
    `${you(claim, 'put an exclamation mark in a post')} (${posts(claim)}${claim.runs > 0 ? `, ${claim.runs} with a run of them` : ''}).`,
  propose(draft, claim) {
    const found = exclamationsIn(draft)
    if (draft.text.includes('¡')) return []
    // Either one is put in or all are taken out, so that the one never undoes the other.
    if (found.length === 0) {
      const place = claim.rate < hardly ? undefined : bestPlace(draft)
      if (!place) return []
      const { start, end, replacement, signs } = place
      return [
        {
          start,
          end,
          replacement,
          signs,
          trait: id,
          kind: 'with',
          shows: ['with'],
          against: ['none'],
          rate: claim.rate,
          of: claim.of,
          usual: claim.usual,
          evidence: `you put an exclamation mark in ${posts(claim)}`,
        },
      ]
    }
    if (claim.rate >= hardly) return []
    return found.flatMap((span) => {
      const from = withBlanks(draft.text, span.start)
      if (
        !/[\p{L}\p{M}\p{N})%]$/u.test(draft.text.slice(Math.max(0, from - 2), from)) ||
        /^\S/u.test(wordAfter(draft, span.end))
      )
        return []
      return [
        {
          start: from,
          end: span.end,
          replacement: markAt(draft, from, '.'),
          trait: id,
          kind: 'none',
          shows: ['none'],
          against: ['with'],
          // One that stands in a draft is mostly meant, unless the person never has any.
          rate: Math.max(0, 1 - 5 * claim.rate),
          of: claim.of,
          usual: 1 - claim.usual,
          leastPosts: 10,
          evidence: `you ${adverb(claim)} put an exclamation mark, ${posts(claim)}`,
        },
      ]
    })
  },
}

/** A letter that follows at once, without a blank, in a script that sets blanks. */
function wordAfter({ text }: Analysis, end: number): string {
  return /^[\p{Lu}\p{Ll}\p{N}]?/u.exec(text.slice(end, end + 2))![0]
}

/** "@sam says that …": told of somebody, not said. */
function isReported(draft: Analysis): boolean {
  const first = draft.words.find(({ start }) => start >= draft.bodyStart)
  return first !== undefined && !isAddressed(draft, first)
}

/** The statement with the most feeling in it; of equals the last. */
function bestPlace(draft: Analysis): (Edit & { signs: Record<string, number> }) | undefined {
  const inside = jointsIn(draft)
    .filter(({ joint }) => joint === 'stop')
    .map(({ start, markEnd, sentence }) => ({ start, end: markEnd, from: sentence.start, last: 0 }))
  const ending = endingOf(draft)
  const { start, end } = draft.finalMark
  const from = lastSentence(draft)?.start ?? 0
  const final = ending === 'stop' || (ending === 'none' && endsInSentence(draft)) ? [{ start, end, from, last: 1 }] : []
  // An aside in brackets is no place for a cry.
  const open = [...inside, ...final].filter(({ start }) => draft.text[start - 1] !== ')')
  const places = open.map((place) => {
    const words = spansWithin(draft.englishWords, place.from, place.start)
    const { glad, sad, stressed } = moodOf(words)
    const cheers = cheering.test(draft.text.slice(place.from, place.start)) ? 1 : 0
    return { ...place, feeling: glad + stressed + 2 * cheers - sad, cheers }
  })
  const best = places.reduce<(typeof places)[number] | undefined>(
    (best, place) => (best && best.feeling > place.feeling ? best : place),
    undefined,
  )
  if (!best || isSad(draft.text, draft.englishWords) || isReported(draft)) return undefined
  return {
    start: best.start,
    end: best.end,
    replacement: markAt(draft, best.start, '!'),
    signs: { feeling: best.feeling, cheers: best.cheers, last: best.last },
  }
}

/** What is said with an exclamation mark by nearly everybody who has one. */
const cheering =
  /\b(?:thanks|thank you|congrat\w*|happy (?:birthday|new year|monday|friday|anniversary|\w+ day)|good (?:luck|morning|night)|merry|welcome|wow|yay|yes|woo+|hooray|can't wait|cannot wait|so excited|well done|love (?:it|this|you|u))\b/i
