import type { ChatBody } from './chat-body.ts'
import type { Said } from './chat-reply.ts'

/** A server that speaks OpenAI's chat protocol. All of these throw `ServerFault`, whatever happens, an abort included. */
export interface ChatServer {
  /** The names of its models. */
  models(signal?: AbortSignal): Promise<readonly string[]>
  /** @returns when the server begins to answer; a reply that comes whole is one piece, one without a word or an end none */
  stream(body: ChatBody, signal: AbortSignal): Promise<AsyncIterable<Said>>
  /** The same request, with the reply in one piece. */
  whole(body: ChatBody, signal: AbortSignal): Promise<Said>
  /** The JSON at a path of the server outside the protocol. */
  json(path: string, signal: AbortSignal): Promise<unknown>
}
