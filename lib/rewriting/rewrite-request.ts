import type { Engine, Message } from '../engines/engine.ts'
import type { Sharing } from '../engines/sharing.ts'
import { claimsSay } from '../guided-profile/claims-say.ts'
import { guidedByCounts } from '../guided-profile/guided-by-counts.ts'
import type { StyleProfile } from '../profile/style-profile.ts'
import { fitted, type RewriteWords, rewritePrompt } from '../prompts/rewrite/rewrite-prompt.ts'
import { hardRules, type HardRule } from '../prompts/rewrite/rules.ts'
import { restyle } from '../stylist/stylist.ts'
import { analyze } from '../text/analysis.ts'
import { estimateTokens } from '../text/estimate-tokens.ts'
import { hideEntities } from './checks/placeholders.ts'
import { chooseExamples } from './choose-examples.ts'
import type { RewriteTask } from './rewriter.ts'

/** A rewrite as a model is asked for it. */
export interface RewriteRequest {
  messages: readonly Message[]
  /** How many of the messages, from the first on, are the same for every draft. */
  beginning: number
  maxTokens: number
}

/** What may be left out of the prompt, for measuring what it is worth, and what has to be said beside. */
export interface RequestOptions {
  /** Neither profile nor rules. */
  withoutCounts?: boolean
  /** What was wrong with an earlier try. */
  mistake?: string
}

/** Tokens of the prompt at most, beyond the draft. */
const mostBeyondDraft = 700
const mostExamples = 3
/** Of a window that is not known. */
const usualWindow = 4096
/** Tokens for the reply: so many times the draft's, and some more. */
const replyTimes = 2
const replyMore = 48
/** Estimates are short of what some models make of a text. */
const room = 0.85
/** From this share of a site's limit on, the model is told of it. */
const nearLimit = 0.7

const names = new Intl.DisplayNames('en', { type: 'language' })

/** The messages that a rewrite sends first, for the preview and for warming up. */
export function rewriteRequest(
  task: RewriteTask,
  sharing: Sharing,
  engine: Pick<Engine, 'contextTokens'>,
): RewriteRequest {
  const { messages, beginning, maxTokens } = askRewrite(task, sharing, engine)
  return { messages, beginning, maxTokens }
}

/** A rewrite as a model is asked for it, and what it is shown beside the draft. */
export function askRewrite(
  task: RewriteTask,
  sharing: Sharing,
  engine: Pick<Engine, 'contextTokens'>,
  { withoutCounts = false, mistake }: RequestOptions = {},
): RewriteRequest & { shown: readonly string[] } {
  const { draft, voice, strength, limit } = task
  const { profile } = voice
  const hidden = hideEntities(draft).text
  const language = analyze(draft, profile.mainLanguage).language
  const words: RewriteWords = {
    draft: hidden,
    strength,
    ...(withoutCounts ? { guidance: '', sentences: [], rules: [], needed: [] } : knownOf(task, sharing)),
    examples: sharing === 'profile' ? [] : chooseExamples(task, mostExamples).map(({ text }) => text),
    ...placeholderOf(hidden, draft),
    ...(language !== undefined && { language: names.of(language) ?? language }),
    ...(limit && limit.lengthOf(draft) > nearLimit * limit.most && { most: limit.most }),
    ...(mistake !== undefined && { mistake }),
  }
  const maxTokens = replyTimes * estimateTokens(hidden) + replyMore
  const window = (engine.contextTokens ?? usualWindow) * room - maxTokens - estimateTokens(hidden)
  const fitting = fitted(words, Math.min(mostBeyondDraft, window))
  const { beginning, request } = rewritePrompt(fitting)
  return {
    messages: [
      { role: 'system', content: beginning },
      { role: 'user', content: request },
    ],
    beginning: 1,
    maxTokens,
    shown: [...fitting.examples, ...beginning.split('\n').filter((line) => line.trim() !== '')],
  }
}

/** Whether a draft fits an engine's window at all, with the shortest prompt there is. */
export function fitsWindow({ messages, maxTokens }: RewriteRequest, { contextTokens }: Pick<Engine, 'contextTokens'>) {
  const tokens = messages.reduce((sum, { content }) => sum + estimateTokens(content), maxTokens)
  return tokens <= (contextTokens ?? Number.POSITIVE_INFINITY)
}

type Known = Pick<RewriteWords, 'guidance' | 'sentences' | 'rules' | 'needed'>

/** What of the person's habits is said, and how. */
function knownOf({ draft, voice, strength }: RewriteTask, sharing: Sharing): Known {
  const { profile, switchedOff } = voice
  const guided = voice.guided ?? guidedByCounts(profile, switchedOff)
  const claims = profile.claims.filter(({ trait }) => !switchedOff.includes(trait))
  const sentences = guided.sentences
    .filter(
      ({ support }) => support.traits.length === 0 || support.traits.some((trait) => !switchedOff.includes(trait)),
    )
    // Whoever may see no post is not told what quotes one.
    .filter(({ support }) => sharing !== 'profile' || support.traits.length > 0 || support.posts.length === 0)
    .map(({ text }) => text)
    // The guidance says one of them already.
    .filter((text) => !guided.guidance.toLowerCase().includes(text.toLowerCase()))
  // What the person wrote of themselves stands, whatever was counted.
  const isContradicted = (rule: HardRule) =>
    rule.traits.some((trait) =>
      sentences.some((sentence) => claimsSay(sentence, trait, profile.claims) === 'otherwise'),
    )
  const always = hardRules(claims, 'always').filter((rule) => !isContradicted(rule))
  const changed = traitsChanging(draft, profile, strength, switchedOff)
  const needed = hardRules(claims, 'where needed').filter(
    (rule) => rule.traits.some((trait) => changed.has(trait)) && !isContradicted(rule),
  )
  return { guidance: guided.guidance, sentences, rules: always.map(textOf), needed: needed.map(textOf) }
}

/** Traits that would change something in the draft. */
function traitsChanging(
  draft: string,
  profile: StyleProfile,
  strength: number,
  switchedOff: readonly string[],
): ReadonlySet<string> {
  const { edits } = restyle(draft, profile, strength, switchedOff)
  return new Set(edits.flatMap(({ reasons }) => reasons.map(({ trait }) => trait)))
}

function textOf({ text }: HardRule): string {
  return text
}

/** How placeholders look in this draft, where it has any. */
function placeholderOf(hidden: string, draft: string): Pick<RewriteWords, 'placeholder'> {
  const found = /\[[A-Z]+\d+\]/.exec(hidden)?.[0]
  return found === undefined || draft.includes(found) ? {} : { placeholder: found }
}
