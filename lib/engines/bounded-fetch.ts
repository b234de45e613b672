import { ServerFault } from './server-fault.ts'

/** In bytes: far more than the longest reply or list of models. */
const longestAnswer = 32 * 1024 * 1024

/** The same `fetch`, whose answers end with a fault where they go on for ever, and say so where they point elsewhere. */
export function boundedFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    // A browser hides where a server points to; as an answer of no status it would pass for no answer.
    if (response.type === 'opaqueredirect') return new Response(null, { status: 307 })
    const { body, status, statusText, headers } = response
    return body ? new Response(body.pipeThrough(bounded()), { status, statusText, headers }) : response
  }
}

function bounded(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes > longestAnswer) controller.error(new ServerFault({ kind: 'endless' }))
      else controller.enqueue(chunk)
    },
  })
}
