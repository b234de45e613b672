import { readModels } from '../chat-reply.ts'

/** What is seen of a list of models, without asking anything of a model. */
export type Seen =
  | { kind: 'models'; names: readonly string[] }
  /** HTTP says no; `words` is what stands in the answer. */
  | { kind: 'refused'; status: number; words: string }
  | { kind: 'moved' }
  | { kind: 'web page' }
  /** Something answers, but neither with a list nor with a refusal. */
  | { kind: 'gibberish' }
  | { kind: 'silent' }
  /** Something is there, but the browser keeps what it says from us. */
  | { kind: 'hidden' }
  | { kind: 'nothing' }

/**
 * Looks at the list of models below a base URL.
 * @param limit in milliseconds
 * @throws the signal's reason
 */
export async function look(
  baseUrl: string,
  { fetch, key }: { fetch: typeof globalThis.fetch; key?: string | undefined },
  signal: AbortSignal,
  limit: number,
): Promise<Seen> {
  const timeout = AbortSignal.timeout(limit)
  const either = AbortSignal.any([signal, timeout])
  const url = `${baseUrl.replace(/\/+$/, '')}/models`
  try {
    const response = await fetch(url, {
      signal: either,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    })
    return seenIn(response, await beginningOf(response))
  } catch {
    signal.throwIfAborted()
    if (timeout.aborted) return { kind: 'silent' }
    return { kind: (await isThere(url, fetch, either)) ? 'hidden' : 'nothing' }
  }
}

function seenIn({ type, status, headers }: Response, text: string): Seen {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'moved' }
  const isPage = (headers.get('content-type') ?? '').includes('html') || text.trimStart().startsWith('<')
  if (status >= 400) return { kind: 'refused', status, words: isPage ? '' : text }
  if (isPage) return { kind: 'web page' }
  try {
    return { kind: 'models', names: readModels(JSON.parse(text)) }
  } catch {
    return { kind: 'gibberish' }
  }
}

/** In characters: more than any list has. */
const longestList = 16 * 1024 * 1024

async function beginningOf({ body }: Response): Promise<string> {
  let text = ''
  if (!body) return text
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (text.length > longestList) break
  }
  return text
}

/** Whether anything answers there, were it something that we may not read. */
async function isThere(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<boolean> {
  try {
    const { body } = await fetch(url, { signal, mode: 'no-cors', credentials: 'omit', cache: 'no-store' })
    await body?.cancel()
    return true
  } catch {
    return false
  }
}
