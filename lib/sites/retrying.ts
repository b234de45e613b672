const [firstPause, longestPause] = [2_000, 60_000]

/**
 * Work that is tried again when it fails, after pauses that grow. However often it is asked for meanwhile, one more try is
 * waited for at a time.
 * @param later calls back after so many milliseconds
 * @param onFailure is told of each failure, and how many there were one after another
 * @returns tries it; never rejects
 */
export function retrying(
  work: () => Promise<unknown>,
  later: (again: () => void, pause: number) => unknown,
  onFailure: (error: unknown, failures: number) => void,
): () => Promise<void> {
  let failures = 0
  let isWaiting = false

  async function attempt(): Promise<void> {
    try {
      await work()
      failures = 0
    } catch (error) {
      failures++
      onFailure(error, failures)
      if (!isWaiting) later(again, Math.min(firstPause * 2 ** (failures - 1), longestPause))
      isWaiting = true
    }
  }

  function again(): void {
    isWaiting = false
    void attempt()
  }

  return attempt
}
