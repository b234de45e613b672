import type * as Sdk from 'openai'
import { ZodError } from 'zod'
import { chatEngine } from './chat-engine.ts'
import { readModels, readPiece, readWhole, type Said } from './chat-reply.ts'
import type { ChatServer } from './chat-server.ts'
import type { Engine, EngineWorld } from './engine.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { isReadable } from './place.ts'
import { retryAfter } from './retry-after.ts'
import { type Fault, ServerFault } from './server-fault.ts'
import type { OpenAiSettings } from './settings.ts'

/** A model behind OpenAI's chat protocol, reached through OpenAI's own package. */
export function openAiCompatible(settings: OpenAiSettings, { fetch, key }: EngineWorld): Engine {
  const clean = cleanKey(key)
  return chatEngine(settings, chatServer(settings, { fetch, key: clean }), clean)
}

/** What is pasted or exported often ends with a line break. */
export function cleanKey(key: string | undefined): string | undefined {
  return key?.trim() || undefined
}

/** How long a list of models may take, in milliseconds: no model has to be read for it. */
const longestList = 15_000

type Sending = { client: Sdk.OpenAI; sdk: typeof Sdk }

/** A server's chat. */
export function chatServer(
  settings: Pick<OpenAiSettings, 'baseUrl' | 'silenceLimit'>,
  world: Pick<EngineWorld, 'fetch' | 'key'>,
): ChatServer {
  const { silenceLimit } = settings
  const listLimit = Math.min(silenceLimit, longestList)
  let opening: Promise<Sending> | undefined
  const open = () => (opening ??= connect(settings, world))
  return {
    models: (signal) =>
      telling(open, listLimit, async ({ client }) => {
        const list: unknown = await client.get('/models', { timeout: listLimit, signal: signal ?? null })
        if (typeof list === 'string' && list.trimStart().startsWith('<')) throw new ServerFault({ kind: 'web page' })
        return readModels(list)
      }),

    json: (path, signal) =>
      telling(open, listLimit, ({ client }) =>
        client.get<unknown>(new URL(path, settings.baseUrl).href, { timeout: listLimit, signal }),
      ),

    stream: (body, signal) =>
      telling(open, silenceLimit, async ({ client }) => {
        const sent = client.chat.completions.create({ ...body, stream: true }, { signal })
        const { data, response } = await sent.withResponse()
        const type = response.headers.get('content-type') ?? ''
        if (type.includes('html')) {
          data.controller.abort()
          throw new ServerFault({ kind: 'web page' })
        }
        return tellingEach(open, silenceLimit, type.includes('json') ? wholeOf(response, open) : piecesOf(data))
      }),

    whole: (body, signal) =>
      telling(open, silenceLimit, async ({ client, sdk }) => {
        const { stream_options: _, ...rest } = body
        return readReply(await client.chat.completions.create({ ...rest, stream: false }, { signal }), sdk)
      }),
  }
}

/** The package is large: it is loaded when it is first needed. */
async function connect(
  { baseUrl, silenceLimit }: Pick<OpenAiSettings, 'baseUrl' | 'silenceLimit'>,
  { fetch, key }: Pick<EngineWorld, 'fetch' | 'key'>,
): Promise<Sending> {
  if (isReadable(baseUrl)) throw new ServerFault({ kind: 'unencrypted' })
  // No header can carry it.
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    throw new ServerFault({ kind: 'refused', status: 401, words: '' })
  const sdk = await import('openai')
  const client = new sdk.OpenAI({
    baseURL: baseUrl,
    apiKey: key ?? 'none',
    // These would be taken from the environment, and sent to whatever server is meant.
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    defaultHeaders: { ...(key === undefined && { authorization: null }), ...withoutMachine },
    fetch: boundedFetch(fetch),
    // A server that sends us elsewhere does not get to choose who reads the prompt.
    fetchOptions: { redirect: 'manual' },
    // Requests are made again by `attempts`, which tells what is waited for.
    maxRetries: 0,
    timeout: silenceLimit,
    logLevel: 'off',
    // Ours is the person's own key, on the person's own machine.
    dangerouslyAllowBrowser: true,
  })
  return { client, sdk }
}

/** The package would tell every server what machine this is; and a local server may not allow the headers across origins. */
const withoutMachine = Object.fromEntries(
  ['lang', 'package-version', 'os', 'arch', 'runtime', 'runtime-version', 'retry-count', 'timeout'].map((name) => [
    `x-stainless-${name}`,
    null,
  ]),
)

async function* piecesOf(stream: AsyncIterable<unknown>): AsyncIterable<Said> {
  for await (const piece of stream) yield readPiece(piece)
}

/** Some servers answer in one piece though a stream was asked for. */
async function* wholeOf(response: Response, open: () => Promise<Sending>): AsyncIterable<Said> {
  yield readReply(await response.json(), (await open()).sdk)
}

function readReply(reply: unknown, sdk: typeof Sdk): Said {
  // Some say with status 200 that something went wrong.
  if (typeof reply === 'object' && reply !== null && 'error' in reply && reply.error) {
    throw new sdk.APIError(undefined, reply.error, undefined, undefined)
  }
  return readWhole(reply)
}

async function telling<Result>(
  open: () => Promise<Sending>,
  limit: number,
  ask: (sending: Sending) => Promise<Result>,
): Promise<Result> {
  const sending = await open()
  try {
    return await ask(sending)
  } catch (error) {
    throw faultOf(error, sending.sdk, limit)
  }
}

async function* tellingEach(
  open: () => Promise<Sending>,
  limit: number,
  pieces: AsyncIterable<Said>,
): AsyncIterable<Said> {
  const { sdk } = await open()
  try {
    yield* pieces
  } catch (error) {
    throw faultOf(error, sdk, limit)
  }
}

function faultOf(error: unknown, sdk: typeof Sdk, limit: number): ServerFault {
  if (error instanceof ServerFault) return error
  return new ServerFault(asFault(error, sdk, limit), error)
}

function asFault(
  error: unknown,
  { APIError, APIConnectionError, APIConnectionTimeoutError }: typeof Sdk,
  limit: number,
): Fault {
  if (error instanceof APIConnectionTimeoutError) return { kind: 'silent', after: limit }
  if (error instanceof APIConnectionError) return { kind: 'unreachable', code: codeOf(error.cause) }
  if (error instanceof SyntaxError || error instanceof ZodError) return { kind: 'gibberish' }
  if (!(error instanceof APIError)) return { kind: 'cut' }
  const { status, headers, code, type, param, message }: Sdk.APIError = error
  const number = Number(code)
  return {
    kind: 'refused',
    status: status ?? (number >= 400 && number < 600 ? number : undefined),
    code: typeof code === 'string' ? code : type,
    parameter: param ?? undefined,
    words: wordsOf(error.error) ?? plainText(message),
    movedTo: headers?.get('location') ?? undefined,
    retryAfter: retryAfter(headers),
    mayRetry: { true: true, false: false }[headers?.get('x-should-retry') ?? ''],
  }
}

/** The message in an error's body, whose form every server has of its own. */
function wordsOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body
  if (typeof body !== 'object' || body === null) return undefined
  const { message, detail }: { message?: unknown; detail?: unknown } = body
  return wordsOf(message ?? detail) ?? JSON.stringify(body)
}

/** A body that is no JSON: a web page is not worth quoting. */
function plainText(message: string): string {
  const text = message.replace(/^\d{3} (status code \(no body\))?/, '')
  return text.trimStart().startsWith('<') ? '' : text
}

/** The system's code, which lies some causes deep. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, cause }: { code?: unknown; cause?: unknown } = error
  return typeof code === 'string' ? code : codeOf(cause)
}
