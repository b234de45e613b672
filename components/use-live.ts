import { useLiveQuery } from 'dexie-react-hooks'

/**
 * What a query answers, always current; undefined until it answered once. Where it fails, the page's error boundary says so.
 * @param deps all that the query depends on
 */
export function useLive<Answer>(query: () => Promise<Answer>, deps: readonly unknown[] = []): Answer | undefined {
  // Dexie's live queries pass over a database that cannot be opened, waiting for it in silence.
  // oxlint-disable-next-line react/exhaustive-deps -- the caller knows what its query depends on
  return useLiveQuery(() => query().catch(fail), [...deps])
}

function fail(error: unknown): never {
  const cause = error instanceof Error && 'inner' in error && error.inner instanceof Error ? error.inner : error
  const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)
  throw new Error(`What Idiolect keeps could not be read. ${reason}`, { cause: error })
}
