const opening = '<think>'
const closing = '</think>'

/** Keeps back the reasoning that some models write, as `<think>…</think>`, at the beginning of their text. */
export class ReasoningFilter {
  #held = ''
  #state: 'beginning' | 'reasoning' | 'gap' | 'text' = 'beginning'
  #hasReasoned = false

  /** Whether there was any reasoning so far. */
  get hasReasoned(): boolean {
    return this.#hasReasoned
  }

  /** What is surely text of the next piece and those that were held. */
  next(piece: string): string {
    if (this.#state === 'text') return piece
    this.#held += piece
    if (this.#state === 'beginning') {
      const start = this.#held.trimStart()
      if (opening.startsWith(start.slice(0, opening.length)) && start.length < opening.length) return ''
      if (!start.startsWith(opening)) return this.rest()
      this.#hasReasoned = true
      this.#state = 'reasoning'
    }
    if (this.#state === 'reasoning') {
      const end = this.#held.indexOf(closing)
      if (end === -1) {
        this.#held = this.#held.slice(-closing.length)
        return ''
      }
      this.#held = this.#held.slice(end + closing.length)
      this.#state = 'gap'
    }
    this.#held = this.#held.trimStart()
    return this.#held === '' ? '' : this.rest()
  }

  /** What was held back for the case that it began reasoning, once nothing more comes. */
  rest(): string {
    const rest = this.#state === 'reasoning' ? '' : this.#held
    this.#held = ''
    this.#state = 'text'
    return rest
  }
}
