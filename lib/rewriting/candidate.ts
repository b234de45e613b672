import { checkReply, type CheckContext } from './checks/check-reply.ts'
import { withoutReasoning } from './checks/reasoning.ts'
import type { WholeReply } from '../engines/read-reply.ts'
import { insideFence } from '../prompts/fence.ts'
import { draftFence } from '../prompts/rewrite/rewrite-prompt.ts'
import { restyle } from '../stylist/stylist.ts'
import type { StylistWeights } from '../stylist/weights.ts'
import { levenshtein } from '../text/levenshtein.ts'
import type { Written } from './changes-between.ts'
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
  /** Parts that are left out, for measuring what they are worth. */
  leaveOut: readonly ('checks' | 'stylist')[]
}

/** What being like the draft is worth, against a bit of being like the person. */
const closenessWeighs = 1

/** Repairs and checks a reply, and has the stylist put the person's hard habits in where the model forgot them. */
export function candidateFrom(reply: WholeReply, { task, context, restore, weights, leaveOut }: Judging): Candidate {
  const said = restore(insideFence(withoutReasoning(reply.text), draftFence))
  const ended = endedWell(reply)
  const checked = checkReply(said, context)
  const passed = leaveOut.includes('checks') ? said.trim() !== '' : checked.passed && ended.passed
  const text = leaveOut.includes('checks') ? said.trim() : checked.text
  const checks = [ended, ...checked.checks]
  const plain: Written = { text, edits: [], final: text }
  if (!passed) return { written: plain, passed, checks, rank: Number.NEGATIVE_INFINITY }
  const touched = leaveOut.includes('stylist') ? undefined : touchedUp(text, task, weights)
  const again = touched && checkReply(touched.final, context)
  // The stylist's hand is looked at like the model's.
  const isBetter = touched && (leaveOut.includes('checks') || (again!.passed && again!.text === touched.final))
  const written = isBetter ? touched : plain
  return {
    written,
    passed,
    checks: isBetter ? [ended, ...again!.checks] : checks,
    rank: rankOf(written.final, task),
  }
}

function touchedUp(text: string, { voice, strength }: RewriteTask, weights: StylistWeights): Written {
  const { text: final, edits } = restyle(text, voice.profile, strength, voice.switchedOff, weights)
  return { text, edits, final }
}

/** How near a rewrite is to the person's habits and to the draft. */
export function rankOf(text: string, { draft, voice }: RewriteTask): number {
  return voiceFit(text, voice.profile, voice.switchedOff) + closenessWeighs * closeness(text, draft)
}

/** 0 to 1. */
function closeness(text: string, draft: string): number {
  return 1 - levenshtein(text, draft) / Math.max(text.length, draft.length, 1)
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
