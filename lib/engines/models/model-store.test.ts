import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fakeDirectory } from '../../../test/opfs/fake-directory.ts'
import { EngineFailure } from '../engine.ts'
import { modelStore, type ModelStore } from './model-store.ts'
import type { ModelProgress } from './stored-model.ts'

const signal = new AbortController().signal
const nothing = () => {}
const bytes = Buffer.concat([Buffer.from('GGUF'), Buffer.alloc(300_000, 'weights ')])
const sha256 = createHash('sha256').update(bytes).digest('hex')
const model = new Blob([bytes])

function storeIn(directory = fakeDirectory(), estimate?: () => Promise<{ quota?: number; usage?: number }>) {
  const store = modelStore(directory.handle, { fetch, silenceLimit: 500, ...(estimate && { estimate }) })
  return { store, directory }
}

async function contentOf(store: ModelStore, name: string): Promise<Buffer | undefined> {
  const blob = await store.open(name)
  return blob && Buffer.from(await blob.arrayBuffer())
}

interface Server {
  url: string
  /** The ranges that were asked for. */
  ranges: (string | undefined)[]
}

/** A server that breaks off after so many bytes of each answer, the first times. */
async function serveModel({
  content = bytes,
  breaks = [],
  hasRanges = true,
  tags = ['"1"'],
  headers = {},
  atBreak = (response) => response.destroy(),
}: {
  content?: Buffer
  breaks?: number[]
  hasRanges?: boolean
  tags?: string[]
  headers?: Record<string, string>
  atBreak?: (response: ServerResponse) => void
} = {}): Promise<Server> {
  const ranges: (string | undefined)[] = []
  const answer = ({ headers: asked }: IncomingMessage, response: ServerResponse) => {
    const number = ranges.length
    ranges.push(asked.range)
    const from = hasRanges ? Number(/^bytes=(\d+)-$/.exec(asked.range ?? '')?.[1] ?? 0) : 0
    const rest = content.subarray(from)
    response.writeHead(from > 0 ? 206 : 200, {
      'content-length': rest.length,
      etag: tags[Math.min(number, tags.length - 1)]!,
      ...(from > 0 && { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }),
      ...headers,
    })
    const end = breaks[number]
    if (end === undefined) response.end(rest)
    else response.write(rest.subarray(0, end), () => atBreak(response))
  }
  const server = createServer(answer)
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/small.gguf`, ranges }
}

describe('a file of one’s own', () => {
  test('is kept, listed, opened and removed', async () => {
    const { store, directory } = storeIn()
    const progress: ModelProgress[] = []
    await store.add('small.gguf', model, (step) => progress.push(step), signal)
    expect(progress.at(-1)).toEqual({ phase: 'copying', bytes: bytes.length, of: bytes.length })
    expect(await store.list()).toEqual([{ name: 'small.gguf', size: bytes.length, isWhole: true }])
    expect(await contentOf(store, 'small.gguf')).toEqual(bytes)
    await store.remove('small.gguf')
    await store.remove('small.gguf')
    expect(await store.list()).toEqual([])
    expect(await store.open('small.gguf')).toBeUndefined()
    expect(directory.files()).toEqual({})
  })

  test('comes as a stream as well', async () => {
    const { store } = storeIn()
    await store.add('small.gguf', model.stream(), nothing, signal)
    expect(await contentOf(store, 'small.gguf')).toEqual(bytes)
  })

  test('is in parts where it is large, and whole again', async () => {
    const { store, directory } = storeIn()
    const large = Buffer.concat([bytes, Buffer.alloc(70 * 1024 * 1024, 'more')])
    await store.add('large.gguf', new Blob([large]), nothing, signal)
    expect(Object.keys(directory.files()).length).toBe(3)
    expect((await contentOf(store, 'large.gguf'))!.equals(large)).toBe(true)
  })

  test('that is no model is refused, and nothing of it kept', async () => {
    const { store, directory } = storeIn()
    for (const content of ['<!doctype html>', 'GG', '']) {
      await expect(store.add('page.gguf', new Blob([content]), nothing, signal)).rejects.toThrow(
        '"page.gguf" is no model file: choose one in the format GGUF',
      )
    }
    expect(directory.files()).toEqual({})
  })

  test('is stopped without a trace', async () => {
    const { store, directory } = storeIn()
    const leaving = new AbortController()
    const reason = new Error('gone')
    const adding = store.add('small.gguf', model, () => leaving.abort(reason), leaving.signal)
    await expect(adding).rejects.toBe(reason)
    expect(directory.files()).toEqual({})
  })

  test('that does not fit is refused before, and where the disk is full after all, thrown away', async () => {
    const full = storeIn(fakeDirectory(), () => Promise.resolve({ quota: 1_000_000, usage: 900_000 }))
    await expect(full.store.add('small.gguf', model, nothing, signal)).rejects.toThrow(
      'The model takes 0.00 GB, and the browser has room for 0.00 GB: remove another model',
    )
    const { store, directory } = storeIn(fakeDirectory(100_000))
    await expect(store.add('small.gguf', model, nothing, signal)).rejects.toThrow('There is no more room')
    expect(directory.files()).toEqual({})
  })

  test.each(['', '.', '..', 'a/b', 'a\\b', 'x'.repeat(201)])('cannot be named %j', async (name) => {
    await expect(storeIn().store.add(name, model, nothing, signal)).rejects.toThrow('A model cannot be named')
  })

  test('takes no other’s place', async () => {
    const { store } = storeIn()
    await store.add('small.gguf', model, nothing, signal)
    await expect(store.add('small.gguf', model, nothing, signal)).rejects.toThrow('already: remove it first')
    const [, second] = await Promise.allSettled([
      store.add('other.gguf', model, nothing, signal),
      store.add('other.gguf', model, nothing, signal),
    ])
    expect(String((second as PromiseRejectedResult).reason)).toContain('being added already: wait')
  })
})

describe('a download', () => {
  test('is kept and checked', async () => {
    const { store } = storeIn()
    const { url, ranges } = await serveModel()
    const progress: ModelProgress[] = []
    await store.download(
      { name: 'small.gguf', url, sha256: sha256.toUpperCase() },
      (step) => progress.push(step),
      signal,
    )
    expect(await store.list()).toEqual([
      { name: 'small.gguf', size: bytes.length, isWhole: true, of: bytes.length, url },
    ])
    expect(await contentOf(store, 'small.gguf')).toEqual(bytes)
    expect(new Set(progress.map(({ phase }) => phase))).toEqual(new Set(['downloading', 'checking']))
    expect(progress.at(-1)).toEqual({ phase: 'checking', bytes: bytes.length, of: bytes.length })
    expect(ranges).toEqual([undefined])
  })

  test('that breaks off goes on where it stopped', async () => {
    const { store } = storeIn()
    const { url, ranges } = await serveModel({ breaks: [100_000, 50_000] })
    const source = { name: 'small.gguf', url, sha256 }
    await expect(store.download(source, nothing, signal)).rejects.toThrow('The download broke off: start it again')
    const [begun] = await store.list()
    expect(begun).toMatchObject({ isWhole: false, of: bytes.length, url })
    expect(begun!.size).toBeGreaterThan(0)
    expect(await store.open('small.gguf')).toBeUndefined()
    await expect(store.download(source, nothing, signal)).rejects.toBeInstanceOf(EngineFailure)
    await store.download(source, nothing, signal)
    expect(await contentOf(store, 'small.gguf')).toEqual(bytes)
    expect(ranges).toEqual([undefined, `bytes=${begun!.size}-`, expect.stringMatching(/^bytes=\d+-$/)])
  })

  test('is paused by an abort, and goes on', async () => {
    const { store } = storeIn()
    const { url, ranges } = await serveModel({ breaks: [100_000], atBreak: nothing })
    const leaving = new AbortController()
    const reason = new Error('paused')
    const source = { name: 'small.gguf', url, sha256 }
    await expect(store.download(source, () => leaving.abort(reason), leaving.signal)).rejects.toBe(reason)
    await store.download(source, nothing, signal)
    expect(await contentOf(store, 'small.gguf')).toEqual(bytes)
    expect(ranges[1]).toMatch(/^bytes=\d+-$/)
  })

  test('from a server that says nothing more ends', async () => {
    const { store } = storeIn()
    const { url } = await serveModel({ breaks: [100_000], atBreak: nothing })
    await expect(store.download({ name: 'small.gguf', url }, nothing, signal)).rejects.toThrow('broke off')
  })

  test.each([
    ['knows no ranges', { hasRanges: false }],
    ['has another file by now', { tags: ['"1"', '"2"'] }],
  ])('from a server that %s begins anew', async (_, behaviour) => {
    const { store } = storeIn()
    const { url } = await serveModel({ breaks: [100_000], ...behaviour })
    const source = { name: 'small.gguf', url, sha256 }
    await expect(store.download(source, nothing, signal)).rejects.toThrow('broke off')
    await store.download(source, nothing, signal)
    expect(await contentOf(store, 'small.gguf')).toEqual(bytes)
  })

  test('from elsewhere by the same name begins anew', async () => {
    const { store } = storeIn()
    const first = await serveModel({ breaks: [100_000] })
    const second = await serveModel()
    await expect(store.download({ name: 'small.gguf', url: first.url }, nothing, signal)).rejects.toThrow('broke off')
    await store.download({ name: 'small.gguf', url: second.url }, nothing, signal)
    expect(second.ranges).toEqual([undefined])
    expect(await contentOf(store, 'small.gguf')).toEqual(bytes)
  })

  test('with another checksum is thrown away', async () => {
    const { store, directory } = storeIn()
    const { url } = await serveModel()
    const source = { name: 'small.gguf', url, sha256: '0'.repeat(64) }
    await expect(store.download(source, nothing, signal)).rejects.toThrow('does not have the checksum')
    expect(directory.files()).toEqual({})
  })

  test('of what is no model ends at its beginning', async () => {
    const { store, directory } = storeIn()
    const { url } = await serveModel({ content: Buffer.alloc(5_000_000, '<html>') })
    await expect(store.download({ name: 'small.gguf', url }, nothing, signal)).rejects.toThrow('is no model file')
    expect(directory.files()).toEqual({})
  })

  test('that does not fit is refused before', async () => {
    const { store, directory } = storeIn(fakeDirectory(), () => Promise.resolve({ quota: 1000, usage: 0 }))
    const { url } = await serveModel()
    await expect(store.download({ name: 'small.gguf', url }, nothing, signal)).rejects.toThrow('has room for')
    expect(directory.files()).toEqual({})
  })

  test.each([
    [404, 'There is no such file at 127.0.0.1'],
    [401, 'does not give this file to everybody'],
    [503, 'is busy or out of order (503)'],
    [400, 'refused the download (400)'],
  ])('that is answered %i', async (status, words) => {
    const { store, directory } = storeIn()
    const server = createServer((_, response) => response.writeHead(status).end())
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    await expect(store.download({ name: 'small.gguf', url }, nothing, signal)).rejects.toThrow(words)
    expect(directory.files()).toEqual({})
  })

  test.each(['http://models.example.com/a.gguf', 'file:///a.gguf', 'a.gguf'])('of %s is refused', async (url) => {
    const { store, directory } = storeIn()
    await expect(store.download({ name: 'a.gguf', url }, nothing, signal)).rejects.toThrow('must begin with https://')
    expect(directory.files()).toEqual({})
  })
})
