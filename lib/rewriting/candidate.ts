import { checkReply, type CheckContext } from './checks/check-reply.ts'
import { withoutReasoning } from './checks/reasoning.ts'
import type { WholeReply } from '../engines/read-reply.ts'
import { insideFence } from '../prompts/fence.ts'
import { draftFence } from '../prompts/rewrite/rewrite-prompt.ts'
import { restyle } from '../stylist/stylist.ts'
import type { StylistWeights } from '../stylist/weights.ts'
import { levenshtein } from '../text/levenshtein.ts'
import type { Written } from './changes-between.ts'
import { entitiesKept } from './entities-kept.ts'
import type { Check, RewriteTask } from './rewriter.ts'
import { voiceFit } from './voice-fit.ts'

/** A model's reply, looked at: what would be shown, or why it is not. */
export interface Candidate {
  written: Written
  passed: boolean
  checks: Check[]
  /** How near to the person's habits and to the draft; more is better. */
  rank: number
}

/** How replies are looked at. */
export interface Judging {
  task: RewriteTask
  context: CheckContext
  restore(reply: string): string
  weights: StylistWeights
  /** The least rank that is shown: what rewriting without a model comes to, less what may be given for its words. */
  leastRank: number
  /** And the least likeness to the person, in bits for each habit: that of the same rewrite. */
  leastFit: number
  /** Parts that are left out, for measuring what they are worth. */
  leaveOut: readonly ('checks' | 'stylist')[]
}

/** What being like the draft is worth, against a bit of being like the person. */
const closenessWeighs = 1
/** What sums of the same numbers may differ by. */
const rounding = 1e-9

/** Repairs and checks a reply, and has the stylist put the person's hard habits in where the model forgot them. */
export function candidateFrom(reply: WholeReply, judging: Judging): Candidate {
  const { task, context, restore, weights, leaveOut } = judging
  const said = restore(insideFence(withoutReasoning(reply.text), draftFence))
  const isUnchecked = leaveOut.includes('checks')
  const repaired = isUnchecked ? said.trim() : checkReply(said, context).text
  const plain: Written = { text: repaired, edits: [], final: repaired }
  const touched = leaveOut.includes('stylist') ? plain : touchedUp(repaired, task, weights)
  if (isUnchecked) return { written: touched, passed: repaired !== '', checks: [], rank: rankOf(touched.final, task) }
  const [before, after] = [look(plain, reply, judging), look(touched, reply, judging)]
  // The stylist's hand is looked at like the model's.
  return after.passed || !before.passed ? after : before
}

/** Everything is looked at in what would be shown. */
function look(written: Written, reply: WholeReply, { task, context, leastRank, leastFit }: Judging): Candidate {
  const { text, checks } = checkReply(written.final, context)
  const fit = fitOf(written.final, task)
  const rank = fit + closenessWeighs * closeness(written.final, task.draft)
  const sound = [
    endedWell(reply),
    ...checks,
    // Where the checks would allow "two" for "2", nothing that is promised to stay is changed.
    { ...entitiesKept(task.draft, written.final), name: 'entities-unchanged' },
  ]
  const isSound = text === written.final && sound.every(({ passed }) => passed)
  const worth = worthIt(rank >= leastRank && fit >= leastFit - rounding)
  return isSound
    ? { written, passed: worth.passed, checks: [...sound, worth], rank }
    : { written, passed: false, checks: sound, rank }
}

function touchedUp(text: string, { voice, strength }: RewriteTask, weights: StylistWeights): Written {
  const { text: final, edits } = restyle(text, voice.profile, strength, voice.switchedOff, weights)
  return { text, edits, final }
}

/** How near a rewrite is to the person's habits and to the draft. */
export function rankOf(text: string, task: RewriteTask): number {
  return fitOf(text, task) + closenessWeighs * closeness(text, task.draft)
}

/** How near a rewrite is to the person's habits alone. */
export function fitOf(text: string, { voice }: RewriteTask): number {
  return voiceFit(text, voice.profile, voice.switchedOff)
}

/** 0 to 1. */
function closeness(text: string, draft: string): number {
  return 1 - levenshtein(text, draft) / Math.max(text.length, draft.length, 1)
}

function worthIt(passed: boolean): Check {
  const detail = passed
    ? 'it is as like the person and as near to the draft as a rewrite without a model, or nearly so'
    : 'The reply is less like the person, or further from the draft, than a rewrite without a model.'
  return { name: 'worth-it', passed, detail }
}

const endings: Record<Exclude<WholeReply['reason'], 'stop' | 'other'>, string> = {
  length: 'it was cut at the most tokens allowed',
  endless: 'it went on without an end, and was cut',
  filtered: "the model's own filter broke it off",
}

function endedWell({ reason }: WholeReply): Check {
  const trouble = reason === 'stop' || reason === 'other' ? undefined : endings[reason]
  return { name: 'ended', passed: trouble === undefined, detail: trouble ?? 'the reply came to its end' }
}
