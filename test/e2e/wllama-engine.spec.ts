import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, expect, test } from '@playwright/test'
import { chromiumFlags, chromiumPath } from '../demo/chromium.ts'
import { bundle } from './bundle.ts'
import type * as parts from './wllama-parts.ts'

declare const idiolect: typeof parts

const model = '../shared/models/SmolLM2-135M-Instruct/SmolLM2-135M-Instruct.Q4_1.gguf'
const binary = 'node_modules/@wllama/wllama/esm/wasm/wllama.wasm'

/** As strict as the extension's own policy, which lets wllama's worker pass by itself. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'self'; base-uri 'none'"

let server: Server
let address: string

test.beforeAll(async () => {
  test.skip(!existsSync(model), `There is no ${model}, so the model in the browser was not tried.`)
  const script = await bundle('test/e2e/wllama-parts.ts', 'idiolect')
  server = createServer(({ url }, response) => {
    if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
      response.end('<script src="/parts.js"></script>')
    } else if (url === '/parts.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
    else if (url === '/wllama.wasm') {
      response.writeHead(200, { 'content-type': 'application/wasm' })
      createReadStream(binary).pipe(response)
    } else if (url === '/small.gguf') createReadStream(model).pipe(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

test.afterAll(() => {
  server?.closeAllConnections()
  server?.close()
})

test('a model is downloaded into the browser, checked, and writes; an abort is obeyed while it reads', async () => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags() })
  const page = await browser.newPage()
  await page.goto(address)
  const sha256 = createHash('sha256').update(readFileSync(model)).digest('hex')

  const kept = await page.evaluate(
    async ({ address, sha256 }) => {
      const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create: true })
      const store = idiolect.modelStore(directory, {
        fetch,
        estimate: () => navigator.storage.estimate(),
      })
      const source = { name: 'small.gguf', url: `${address}/small.gguf`, sha256 }
      await store.download(source, () => {}, new AbortController().signal)
      return await store.list()
    },
    { address, sha256 },
  )
  expect(kept).toMatchObject([{ name: 'small.gguf', isWhole: true, size: readFileSync(model).length }])

  const said = await page.evaluate(async () => {
    const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle('models')
    const store = idiolect.modelStore(directory, { fetch })
    const engine = idiolect.wllama(
      { id: 'wllama', model: 'small.gguf', threads: 1, contextTokens: 1024 },
      { wllamaBinary: '/wllama.wasm', modelFile: (name) => store.open(name) },
    )
    const ask = async (content: string, leaving = new AbortController(), at?: 'thinking') => {
      const events: { type: string; text?: string }[] = []
      let left = 0
      const messages = [{ role: 'user', content } as const]
      try {
        for await (const event of engine.generate({ messages, maxTokens: 8, temperature: 0 }, leaving.signal)) {
          events.push(event)
          if (event.type !== 'phase' || event.phase !== at) continue
          left = performance.now()
          leaving.abort(new Error('gone'))
        }
      } catch (error) {
        return { sentence: String(error), after: performance.now() - left }
      }
      return { text: events.map(({ text = '' }) => text).join(''), end: events.at(-1) }
    }
    return {
      state: (await engine.availability()).state,
      first: await ask('Say hello.'),
      left: await ask('word and more '.repeat(150), new AbortController(), 'thinking'),
      again: await ask('Say hello.'),
      long: await ask('word and more '.repeat(600)),
      contextTokens: engine.contextTokens,
    }
  })
  expect(said.state).toBe('ready')
  expect(said.first.text).toMatch(/\w/)
  expect(said.first.end).toMatchObject({ type: 'end', tokens: { output: 8, estimated: false } })
  expect(said.left.sentence).toContain('gone')
  expect(said.left.after).toBeLessThan(200)
  expect(said.again.text).toBe(said.first.text)
  expect(said.long.sentence).toContain('The prompt is longer than the 1024 tokens')
  expect(said.contextTokens).toBe(1024)
  await browser.close()
})
