import { useCallback, useState } from 'react'

/** Runs what a person asked for, and keeps the sentence that says why it failed until the next try. */
export function useAction(): [run: (work: () => Promise<unknown>) => Promise<boolean>, problem: string | undefined] {
  const [problem, setProblem] = useState<string>()
  const run = useCallback(async (work: () => Promise<unknown>) => {
    try {
      await work()
      setProblem(undefined)
      return true
    } catch (error) {
      setProblem(sentenceOf(error))
      return false
    }
  }, [])
  return [run, problem]
}

/** What an error says to the reader. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : 'Something went wrong and gave no reason.'
}
