import { diagnose } from '../diagnosis.ts'
import { EngineFailure } from '../engine.ts'
import { isLoading } from '../loading.ts'
import { cleanKey, openAiCompatible } from '../openai-compatible.ts'
import { isReadable, placeOf } from '../place.ts'
import { type Fault, ServerFault } from '../server-fault.ts'
import type { OpenAiSettings } from '../settings.ts'
import { findPath, findPort } from './elsewhere.ts'
import type { Examination, ProbeWorld } from './examination.ts'
import { look, type Seen } from './look.ts'
import { Prescriptions } from './prescriptions.ts'

/** How long a list of models may take, and how long a model may take to begin, in milliseconds. */
const longestList = 10_000
const longestBeginning = 60_000

const probe = { messages: [{ role: 'user', content: 'Hello' } as const], maxTokens: 16, temperature: 0 }

/**
 * Finds out by trying whether a server's model can be used and, if not, what is in the way and the one thing to do. It
 * sends the server one greeting.
 * @throws the signal's reason
 */
export async function examine(settings: OpenAiSettings, world: ProbeWorld, signal: AbortSignal): Promise<Examination> {
  signal.throwIfAborted()
  const { baseUrl, model } = settings
  const key = cleanKey(world.key)
  const prescribe = new Prescriptions(settings, { ...world, key })
  if (isReadable(baseUrl)) return prescribe.encryption()
  const { origin } = new URL(baseUrl)
  if (world.mayReach && !(await world.mayReach(origin))) return prescribe.access(origin)

  const asking = { fetch: world.fetch, key }
  const seen = await look(baseUrl, asking, signal, longestList)
  switch (seen.kind) {
    case 'nothing':
      return await whyNothing()
    case 'hidden':
      return prescribe.origin()
    case 'silent':
      return prescribe.silence(longestList)
    case 'moved':
    case 'web page':
      return await whereElse()
    case 'gibberish':
      return await tryModel(undefined)
    case 'refused':
      return await whyRefused(seen)
    case 'models':
      return seen.names.length === 0 ? prescribe.anyModel() : await tryModel(seen.names)
  }

  async function whyNothing(): Promise<Examination> {
    if (await isDenied()) return prescribe.localNetwork()
    const found = await findPort(baseUrl, asking, signal)
    return found ? prescribe.port(found) : prescribe.start()
  }

  async function whereElse(): Promise<Examination> {
    const path = await findPath(baseUrl, asking, signal)
    if (path) return prescribe.path(path)
    const port = await findPort(baseUrl, asking, signal)
    return port ? prescribe.port(port) : prescribe.anotherServer()
  }

  async function whyRefused({ status, words }: Extract<Seen, { kind: 'refused' }>): Promise<Examination> {
    if (status === 404 || status === 405) {
      const path = await findPath(baseUrl, asking, signal)
      return path ? prescribe.path(path) : await tryModel(undefined)
    }
    if (isLoading({ status, words })) return prescribe.patience()
    return prescribe.refusal(diagnose({ kind: 'refused', status, words }, { baseUrl, model, key }))
  }

  async function tryModel(names: readonly string[] | undefined): Promise<Examination> {
    const limit = Math.min(settings.silenceLimit, longestBeginning)
    const engine = openAiCompatible({ ...settings, retries: 0, silenceLimit: limit }, asking)
    try {
      for await (const { type } of engine.generate(probe, signal)) if (type !== 'phase') break
      return { state: 'well', sentence: `${model} answers.`, ...(names && { models: names }) }
    } catch (error) {
      if (!(error instanceof EngineFailure) || !(error.cause instanceof ServerFault)) throw error
      return await whyNoReply(error.cause.fault, names)
    }
  }

  async function whyNoReply(fault: Fault, names: readonly string[] | undefined): Promise<Examination> {
    const told = diagnose(fault, { baseUrl, model, key })
    if (told.about === 'model missing') return prescribe.model(names)
    if (fault.kind === 'refused' && isLoading(fault)) return prescribe.patience()
    if (fault.kind === 'silent' && names?.includes(model)) return prescribe.patience()
    const isNoChat = fault.kind === 'refused' && (fault.status === 404 || fault.status === 405)
    if (names === undefined && (isNoChat || fault.kind === 'gibberish' || fault.kind === 'web page')) {
      return await whereElse()
    }
    return prescribe.refusal(told)
  }

  async function isDenied(): Promise<boolean> {
    if (!world.permission || placeOf(baseUrl) === 'a service') return false
    // The first was Chrome's name for both until it told them apart.
    const names = ['local-network-access', placeOf(baseUrl) === 'this device' ? 'loopback-network' : 'local-network']
    const states = await Promise.all(names.map((name) => world.permission?.(name)))
    return states.includes('denied')
  }
}
