import type { Replacement } from './replace-text.ts'

/** One change that a rewrite makes to a draft, with why. */
export interface ShownChange {
  at: number
  from: string
  to: string
  evidence: readonly string[]
}

/** Who rewrote where it was not the stylist, and why it was the stylist where a model was asked. */
export interface Source {
  /** A model, as it names itself. */
  model?: string
  /** A sentence. */
  fallback?: string
}

/** What became of a draft that was sent to be rewritten. */
export type Answer =
  | ({ state: 'done'; text: string; changes: readonly ShownChange[]; posts: number } & Source)
  | { state: 'no voice' }
  | { state: 'failed'; reason: string }
  /** The extension was updated or removed under the page. */
  | { state: 'outdated' }

/** What can be brought back: the draft before its rewrite was put in, or what the draft was then put in the place of. */
export type Restorable = 'draft' | 'other text'

/** How far the rewriting of a field is: what the person is shown. */
export type Stage =
  /** `phase` says how far a model is. */
  | { state: 'working'; phase?: string }
  | { state: 'stopped' }
  | { state: 'nothing written' }
  | { state: 'no voice' }
  | ({ state: 'unchanged' } & Source)
  | ({ state: 'proposed'; draft: string; text: string; changes: readonly ShownChange[]; posts: number } & Source)
  | ({ state: 'used'; wanted: string } & Replacement)
  | ({ state: 'restored'; what: Restorable; wanted: string } & Replacement)
  | { state: 'failed'; reason: string }
  | { state: 'outdated' }

/** A field as far as its rewriting is concerned. */
export interface RewritableField {
  read(): string
  replace(text: string): Promise<Replacement>
}

/** Has a draft rewritten, given up when the signal says so; it may tell how far it is. */
export type Ask = (draft: string, signal: AbortSignal, onPhase: (phase: string) => void) => Promise<Answer>

/** The rewriting of one field, which may be done any number of times. */
export interface FieldRewrite {
  /** Has what the field holds rewritten; nothing in it changes. */
  propose(): Promise<void>
  /** Puts the proposed text in; if the field was changed meanwhile, proposes anew instead. */
  use(): Promise<void>
  /** What there is to go back to, if there is anything that the field does not hold. */
  restorable(): Restorable | undefined
  /** Brings that back; what the person wrote in its place can then be brought back in turn. */
  restore(): Promise<void>
  /** Gives up what is under way. */
  stop(): void
  /** The same, and says so. */
  interrupt(): void
}

/**
 * Starts with nothing under way.
 * @param show is told every stage
 */
export function createFieldRewrite(field: RewritableField, ask: Ask, show: (stage: Stage) => void): FieldRewrite {
  let proposed: (Stage & { state: 'proposed' }) | undefined
  let kept: { what: Restorable; text: string } | undefined
  /** What the field held when we had written it. */
  let ours: string | undefined
  let underWay = new AbortController()

  const rewrite: FieldRewrite = {
    async propose() {
      rewrite.stop()
      const { signal } = (underWay = new AbortController())
      const draft = field.read()
      if (draft.trim() === '') return show({ state: 'nothing written' })
      show({ state: 'working' })
      const onPhase = (phase: string) => signal.aborted || show({ state: 'working', phase })
      const stage = stageOf(draft, await ask(draft, signal, onPhase))
      if (signal.aborted) return undefined
      if (stage.state === 'proposed') proposed = stage
      return show(stage)
    },
    async use() {
      if (!proposed) return
      const { draft, text } = proposed
      if (field.read() !== draft) return rewrite.propose()
      proposed = undefined
      kept = { what: 'draft', text: draft }
      const replaced = await field.replace(text)
      ours = replaced.holds
      show({ state: 'used', wanted: text, ...replaced })
    },
    restorable: () => (kept && field.read() !== kept.text ? kept.what : undefined),
    async restore() {
      if (!kept) return
      const { what, text: wanted } = kept
      const held = field.read()
      const replaced = await field.replace(wanted)
      const isTheirs = what === 'other text' || held !== ours
      if (isTheirs && held.trim() !== '') kept = { what: what === 'draft' ? 'other text' : 'draft', text: held }
      ours = replaced.holds
      show({ state: 'restored', what, wanted, ...replaced })
    },
    stop() {
      underWay.abort()
      proposed = undefined
    },
    interrupt() {
      rewrite.stop()
      show({ state: 'stopped' })
    },
  }
  return rewrite
}

function stageOf(draft: string, answer: Answer): Stage {
  if (answer.state !== 'done') return answer
  const { state: _, text, changes, posts, ...source } = answer
  return changes.length === 0
    ? { state: 'unchanged', ...source }
    : { state: 'proposed', draft, text, changes, posts, ...source }
}
