import type { Analysis } from '../../text/analysis.ts'
import { commonWords } from '../../text/common-words.ts'
import { feelings, type Feeling } from '../../text/mood.ts'
import { suits } from '../../text/symbol-feelings.ts'
import type { SymbolChoice, SymbolClaim } from './claim.ts'
import { choicesThatFit } from './fits.ts'
import { situationsOf, stemsOf } from './situation.ts'

/** The symbol that fits a draft best, and how well. */
export interface ChosenSymbol {
  choice: SymbolChoice
  /** How much more likely this person's symbols are in posts of this kind: log-odds. */
  shift: number
  /** How well it suits the draft's feeling by what it commonly means: 1, 0 or −1. */
  suits: number
  /** Of the words that tell what the draft is about, how many stood near it: a logarithm. */
  near: number
}

/** How many posts the knowledge of all symbols is worth for one of them. */
const priorPosts = 4
const priorOfStem = 2
/** How much likelier or less likely what a symbol commonly means makes it. */
const meaning = { shows: 3, opposes: 0.1, unknown: 1 }

/**
 * The person's own symbol that a draft would most likely carry: naive Bayes over their most used ones, by how the draft
 * ends, what it feels and which words stand in it, with what symbols commonly mean as prior knowledge.
 * @returns nothing where they have none, or none that fits
 */
export function chooseSymbol(draft: Analysis, claim: SymbolClaim): ChosenSymbol | undefined {
  const situations = situationsOf(draft)
  const feeling = situations.find((one): one is Feeling => (feelings as readonly string[]).includes(one)) ?? 'plain'
  const stems = stemsOf(draft)
    .map((stem) => (Object.hasOwn(claim.near, stem) ? claim.near[stem]! : []))
    .filter((stem) => stem.length > 0)
  const all = claim.choices.reduce((sum, { posts }) => sum + posts, 0)
  let best: { choice: SymbolChoice; score: number } | undefined
  const telling = stemsOf(draft).filter((stem) => Object.hasOwn(claim.near, stem) && !commonWords.has(stem))
  const isNear = (index: number) => telling.some((stem) => isMostly(claim.near[stem]!, index))
  const fitting = choicesThatFit(draft, claim, { situations, feeling, isNear })
  for (const [index, choice] of claim.choices.entries()) {
    if (!fitting.has(choice)) continue
    const fit = suits(choice.symbol, feeling)
    const share = choice.posts / all
    let score = Math.log(share)
    for (const situation of situations) {
      const usual = (claim.choices.reduce((sum, one) => sum + (one.situations[situation] ?? 0), 0) + 1) / (all + 1)
      const prior = Math.min(1, usual * (situation === feeling ? meaning[fit] : 1))
      score += Math.log(
        ((choice.situations[situation] ?? 0) + priorPosts * prior) / (choice.posts + priorPosts) / usual,
      )
    }
    for (const stem of stems) {
      const posts = stem.reduce((sum, [, count]) => sum + count, 0)
      const own = stem.find(([one]) => one === index)?.[1] ?? 0
      score += Math.log((own + priorOfStem * share) / (posts + priorOfStem) / share)
    }
    if (!best || score > best.score) best = { choice, score }
  }
  if (!best) return undefined
  const { choice } = best
  const index = claim.choices.indexOf(choice)
  return {
    choice,
    shift: situations.reduce((sum, situation) => sum + (claim.shifts[situation] ?? 0), 0),
    suits: { shows: 1, opposes: -1, unknown: 0 }[suits(choice.symbol, feeling)],
    near: Math.log1p(stems.filter((stem) => stem.some(([one]) => one === index)).length),
  }
}

/** Whether a word stood near this choice at least as often as near all others. */
function isMostly(stem: SymbolClaim['near'][string], index: number): boolean {
  const posts = stem.reduce((sum, [, count]) => sum + count, 0)
  return 2 * (stem.find(([one]) => one === index)?.[1] ?? 0) >= posts
}
