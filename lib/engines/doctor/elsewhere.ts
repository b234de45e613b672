import { placeOf } from '../place.ts'
import { look } from './look.ts'
import { servers } from './servers.ts'

/** In milliseconds. */
const shortLook = 2000

type Found = { baseUrl: string; models: readonly string[] }

/**
 * The first address on the same host whose path leads to a list of models, if there is one.
 * @throws the signal's reason
 */
export async function findPath(baseUrl: string, world: Asking, signal: AbortSignal): Promise<Found | undefined> {
  const { origin, pathname } = new URL(baseUrl)
  const own = pathname.replace(/\/+$/, '')
  const withoutEndpoint = own.replace(/\/(chat\/completions|completions|chat|models|generate|tags)$/, '')
  const paths = [withoutEndpoint, `${withoutEndpoint}/v1`, '/v1', '/api/v1', '/openai/v1', '/api']
  const others = [...new Set(paths)].filter((path) => path !== own && path !== '')
  return await first(
    others.map((path) => `${origin}${path}`),
    world,
    signal,
  )
}

/**
 * The first server of a known kind that answers on this machine at another port or name.
 * @throws the signal's reason
 */
export async function findPort(
  baseUrl: string,
  world: Asking,
  signal: AbortSignal,
): Promise<(Found & { name: string }) | undefined> {
  if (placeOf(baseUrl) !== 'this device') return undefined
  const { hostname, port } = new URL(baseUrl)
  const byName = hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1'
  const addresses = [
    ...(port === '' ? [] : [`http://${byName}:${port}/v1`]),
    ...servers.filter((server) => String(server.port) !== port).map((server) => `http://${hostname}:${server.port}/v1`),
  ]
  const found = await first(addresses, { fetch: world.fetch }, signal)
  if (!found) return undefined
  const name = servers.find((server) => String(server.port) === new URL(found.baseUrl).port)?.name
  return { ...found, name: name ?? 'A model’s server' }
}

interface Asking {
  fetch: typeof fetch
  key?: string | undefined
}

async function first(addresses: readonly string[], world: Asking, signal: AbortSignal): Promise<Found | undefined> {
  const seen = await Promise.all(
    addresses.map(async (baseUrl) => ({ baseUrl, seen: await look(baseUrl, world, signal, shortLook) })),
  )
  for (const { baseUrl, seen: found } of seen) if (found.kind === 'models') return { baseUrl, models: found.names }
  return undefined
}
