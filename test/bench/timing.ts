/** Times in milliseconds, ascending. */
export class Timing {
  readonly #sorted: readonly number[]

  constructor(times: readonly number[]) {
    this.#sorted = times.toSorted((one, other) => one - other)
  }

  /** The time that this share of the runs stays under. */
  quantile(share: number): number {
    return this.#sorted[Math.min(Math.floor(share * this.#sorted.length), this.#sorted.length - 1)] ?? Number.NaN
  }
}

/** Runs something once for each input, in turn, and times each run. */
export async function timeEach<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Promise<Timing> {
  const times: number[] = []
  for (const input of inputs) {
    const started = performance.now()
    await run(input)
    times.push(performance.now() - started)
  }
  return new Timing(times)
}
