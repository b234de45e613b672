import { isTooLong } from './context-length.ts'
import { isLoading } from './loading.ts'
import { placeOf } from './place.ts'
import { printable } from './printable.ts'
import type { Fault, Refusal } from './server-fault.ts'

/** What the request was for. */
export interface Asked {
  baseUrl: string
  model: string
  key: string | undefined
}

/** A fault in words that stand in the middle of a sentence. */
export interface Diagnosis {
  /** Begins with a capital, no full stop. */
  reason: string
  /** Begins without a capital, no full stop. */
  remedy: string
  /** Whether every next request would fail so. */
  isLasting: boolean
  /** What it is about, where more than words can be offered. */
  about?: 'model missing' | 'key missing' | 'key wrong' | 'no credit' | 'origin refused'
}

/** What is wrong, and the one thing to do. It quotes the server, but never the key. */
export function diagnose(fault: Fault, asked: Asked): Diagnosis {
  const subject = `The server at ${shown(asked.baseUrl)}`
  switch (fault.kind) {
    case 'unreachable':
      return unreachable(fault.code, asked)
    case 'unencrypted':
      return lasting(
        `${new URL(asked.baseUrl).host} is not on this machine or in your network, and http:// would let others read along`,
        'write https:// instead',
      )
    case 'endless':
      return passing(`${subject} sends without an end`, 'look whether it is stuck, and try again')
    case 'silent':
      return passing(
        `${subject} said nothing for ${fault.after / 1000} seconds`,
        'ask fewer things at a time, choose a smaller model, or look whether the server is stuck',
      )
    case 'web page':
      return lasting(
        `A web page, not a model, answers at ${shown(asked.baseUrl)}`,
        'correct the base URL, which usually ends in /v1',
      )
    case 'gibberish':
      return passing(
        `${subject} did not answer as OpenAI's protocol has it`,
        'check that the base URL is the one for OpenAI-compatible clients',
      )
    case 'cut':
      return passing(
        `${subject} broke off its reply`,
        'try again, one request at a time (llama-cpp-python drops a reply when the next request comes: start it with --interrupt_requests false)',
      )
    case 'refused':
      return refused(fault, asked, subject)
  }
}

function unreachable(code: string | undefined, { baseUrl }: Asked): Diagnosis {
  const { hostname } = new URL(baseUrl)
  if (code === 'ENOTFOUND')
    return lasting(`There is no host named ${hostname}`, 'correct the base URL, or check the network')
  if (code === 'EAI_AGAIN') return lasting(`The host ${hostname} cannot be looked up`, 'check the network')
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') {
    return passing(
      `The server at ${shown(baseUrl)} broke off the connection`,
      'look whether it is still running, and try again',
    )
  }
  if (code !== undefined && /CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) {
    return lasting(
      `The certificate of ${hostname} cannot be trusted (${code})`,
      'correct the base URL, or the server’s certificate',
    )
  }
  return lasting(`No server answers at ${shown(baseUrl)}`, 'start it, or correct the base URL')
}

function refused(refusal: Refusal, { baseUrl, model, key }: Asked, subject: string): Diagnosis {
  const { status, code, words, movedTo } = refusal
  const quoted = quote(words, key)
  if (isTooLong(refusal)) {
    return passing(
      `The prompt is longer than the model takes${quoted}`,
      'shorten it, or give the model a larger context',
    )
  }
  if (status === 401 || code === 'invalid_api_key') {
    return key === undefined
      ? lasting(`${subject} wants a key`, 'set one', 'key missing')
      : lasting(
          `${subject} does not know the key`,
          'check that it is whole, still valid and meant for this server',
          'key wrong',
        )
  }
  if (status === 402 || code === 'insufficient_quota') {
    return lasting(`There is no credit left at ${shown(baseUrl)}`, 'add some, or use another server', 'no credit')
  }
  if (code === 'model_not_found' || isNoModel(status, words, model)) {
    return lasting(`${subject} has no model "${model}"`, 'choose one that it has', 'model missing')
  }
  if (code === 'content_filter' || (status === 403 && /moderation|flagged/i.test(words)))
    return passing(`${subject} does not take this text${quoted}`, 'leave it out, or use another server')
  if (status === 403 && isOriginRefusal(words, baseUrl)) {
    return lasting(
      `${subject} does not answer extensions of a browser`,
      'allow it there (for Ollama, set OLLAMA_ORIGINS to chrome-extension://* and start it again)',
      'origin refused',
    )
  }
  if (status === 403)
    return lasting(`${subject} does not let this key use "${model}"${quoted}`, 'choose another model, or another key')
  if (status === 404 || status === 405) {
    return lasting(
      `There is no chat at ${shown(baseUrl)}/chat/completions`,
      'correct the base URL, which usually ends in /v1',
    )
  }
  if (status !== undefined && status < 400) {
    return movedTo === undefined
      ? lasting(`${subject} has moved to another address`, 'look up its new address')
      : lasting(`${subject} has moved to ${printable(movedTo)}`, 'give that as the base URL')
  }
  if (status === 429)
    return passing(
      `${subject} gets too many requests${quoted}`,
      `wait ${waitingTime(refusal.retryAfter)}, and ask fewer things at a time`,
    )
  if (isLoading(refusal)) return passing(`${subject} is still loading the model`, 'wait a moment')
  if (status !== undefined && status < 500)
    return passing(`${subject} refused the request${quoted}`, 'choose another model if it goes on')
  return passing(`${subject} has an error of its own${quoted}`, 'look into its log, and try again')
}

/** Servers on one's own machine that keep pages out by their origin say no more than 403 (Ollama), or that. */
function isOriginRefusal(words: string, baseUrl: string): boolean {
  return placeOf(baseUrl) !== 'a service' && (words.trim() === '' || /origin|cors/i.test(words))
}

function waitingTime(milliseconds: number | undefined): string {
  if (milliseconds === undefined || milliseconds < 2000) return 'a while'
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}

function isNoModel(status: number | undefined, words: string, model: string): boolean {
  if (/not a valid model|invalid model\b|model not found|no models? loaded/i.test(words)) return true
  return status === 404 && (words.includes(model) || /\bmodel\b/i.test(words))
}

/** The server's own words, short and without the key. */
function quote(words: string, key: string | undefined): string {
  const plain = printable(words)
  const clean = key ? plain.replaceAll(key, '(key)') : plain
  if (clean === '') return ''
  return ` ("${clean.length > 300 ? `${clean.slice(0, 299)}…` : clean}")`
}

/** The address without what may be secret in it. */
function shown(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

function lasting(reason: string, remedy: string, about?: Diagnosis['about']): Diagnosis {
  return { reason, remedy, isLasting: true, ...(about && { about }) }
}

function passing(reason: string, remedy: string): Diagnosis {
  return { reason, remedy, isLasting: false }
}
