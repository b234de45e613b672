import type { Replacement } from './replace-text.ts'

/** One change that a rewrite makes to a draft, with why. */
export interface ShownChange {
  at: number
  from: string
  to: string
  evidence: readonly string[]
}

/** What became of a draft that was sent to be rewritten. */
export type Answer =
  | { state: 'done'; text: string; changes: readonly ShownChange[]; posts: number }
  | { state: 'no voice' }
  | { state: 'failed'; reason: string }
  /** The extension was updated or removed under the page. */
  | { state: 'outdated' }

/** How far the rewriting of a field is: what the person is shown. */
export type Stage =
  | { state: 'working' }
  | { state: 'nothing written' }
  | { state: 'no voice' }
  | { state: 'unchanged' }
  | { state: 'proposed'; draft: string; text: string; changes: readonly ShownChange[]; posts: number }
  | ({ state: 'used' | 'restored'; wanted: string } & Replacement)
  | { state: 'failed'; reason: string }
  | { state: 'outdated' }

/** A field as far as its rewriting is concerned. */
export interface RewritableField {
  read(): string
  replace(text: string): Promise<Replacement>
}

/** The rewriting of one field, which may be done any number of times. */
export interface FieldRewrite {
  /** Has what the field holds rewritten; nothing in it changes. */
  propose(): Promise<void>
  /** Puts the proposed text in; if the field was changed meanwhile, proposes anew instead. */
  use(): Promise<void>
  /** Whether there is a draft to go back to: what the field held before the last rewrite that was put in. */
  canRestore(): boolean
  restore(): Promise<void>
  /** Gives up what is under way. */
  stop(): void
}

/**
 * Starts with nothing under way.
 * @param ask has a draft rewritten, given up when the signal says so
 * @param show is told every stage
 */
export function createFieldRewrite(
  field: RewritableField,
  ask: (draft: string, signal: AbortSignal) => Promise<Answer>,
  show: (stage: Stage) => void,
): FieldRewrite {
  let proposed: (Stage & { state: 'proposed' }) | undefined
  let keptDraft: string | undefined
  let underWay = new AbortController()

  const rewrite: FieldRewrite = {
    async propose() {
      rewrite.stop()
      const { signal } = (underWay = new AbortController())
      const draft = field.read()
      if (draft.trim() === '') return show({ state: 'nothing written' })
      show({ state: 'working' })
      const stage = stageOf(draft, await ask(draft, signal))
      if (signal.aborted) return undefined
      if (stage.state === 'proposed') proposed = stage
      return show(stage)
    },
    async use() {
      if (!proposed) return
      const { draft, text } = proposed
      if (field.read() !== draft) return rewrite.propose()
      proposed = undefined
      keptDraft = draft
      show({ state: 'used', wanted: text, ...(await field.replace(text)) })
    },
    canRestore: () => keptDraft !== undefined && field.read() !== keptDraft,
    async restore() {
      if (keptDraft === undefined) return
      const wanted = keptDraft
      const replaced = await field.replace(wanted)
      show({ state: 'restored', wanted, ...replaced })
    },
    stop() {
      underWay.abort()
      proposed = undefined
    },
  }
  return rewrite
}

function stageOf(draft: string, answer: Answer): Stage {
  if (answer.state !== 'done') return answer
  const { text, changes, posts } = answer
  return changes.length === 0 ? { state: 'unchanged' } : { state: 'proposed', draft, text, changes, posts }
}
