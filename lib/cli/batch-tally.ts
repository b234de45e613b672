import type { RewriteResult } from '../rewriting/rewriter.ts'
import type { AskedModel } from './choose-rewriter.ts'

/** Reasons that are told; rarer ones are summed up. */
const mostTold = 5

/** Who rewrote the drafts of a batch and, where it was not the model that was asked for, why. */
export class BatchTally {
  readonly #model: AskedModel
  readonly #reasons = new Map<string, number>()
  #all = 0

  constructor(model: AskedModel) {
    this.#model = model
  }

  /** To be told of each rewrite before the next one begins. */
  add(result: RewriteResult): void {
    this.#all++
    if (result.source !== 'stylist') return
    const reason = this.#why(result)
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
  }

  /** A line, and one for each reason. */
  inWords(): string {
    const reasons = [...this.#reasons].toSorted(([, one], [, other]) => other - one)
    const byStylist = sum(reasons)
    const byModel = `Rewritten by ${this.#model.label}: ${this.#all - byStylist} of ${this.#all}.`
    if (byStylist === 0) return `${byModel}\n`
    const rest = sum(reasons.slice(mostTold))
    return [
      `${byModel} By the stylist: ${byStylist}.`,
      ...reasons.slice(0, mostTold).map(([reason, count]) => `  ${count}: ${reason}`),
      ...(rest > 0 ? [`  ${rest}: Other reasons, which their lines tell.`] : []),
      '',
    ].join('\n')
  }

  #why({ fallback, checks }: RewriteResult): string {
    const failure = this.#model.failure()
    if (fallback === undefined) return 'A model had nothing to go by: no words in the draft, or too few posts.'
    if (failure && fallback.startsWith(failure.message)) {
      return failure.isLasting ? `${this.#model.label} could not be had.` : failure.message
    }
    if (checks.some(({ passed }) => !passed)) return 'No reply passed the checks.'
    return fallback.replace(/ This is the stylist's rewrite\.$/, '')
  }
}

function sum(reasons: readonly (readonly [reason: string, count: number])[]): number {
  return reasons.reduce((total, [, count]) => total + count, 0)
}
