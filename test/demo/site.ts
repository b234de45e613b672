import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { pageAt, type Harbour } from './feed.ts'
import type { DemoPost } from './person.ts'

const atATime = 40
const files: Readonly<Record<string, string>> = {
  '/page.js': 'text/javascript',
  '/style.css': 'text/css',
  '/icon.svg': 'image/svg+xml',
}

/** The demo site while it is served. */
export interface DemoSite {
  /** `http://127.0.0.1:PORT` */
  address: string
  harbour: Harbour
  close(): Promise<void>
}

/** Serves the demo site on a free port of the loopback address. */
export async function serveDemoSite(harbour: Harbour): Promise<DemoSite> {
  const here: Harbour = { ...harbour, posts: [...harbour.posts] }
  const server = createServer((request, response) => {
    answer(request, response, here).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>((settle, fail) => server.once('error', fail).listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    harbour: here,
    async close() {
      server.closeAllConnections()
      await new Promise((settle) => server.close(settle))
    },
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, harbour: Harbour): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (request.method === 'POST' && pathname === '/posts') {
    return sendJson(response, addPost(harbour, JSON.parse(await textOf(request))))
  }
  const type = files[pathname]
  if (type) return send(response, 200, type, await siteFile(pathname))
  if (pathname === '/') return void response.writeHead(302, { location: '/home' }).end()
  if (pathname.startsWith('/feed/')) return sendJson(response, feedPart(pathname.slice(5), searchParams, harbour))
  return send(response, pageAt(pathname, harbour) ? 200 : 404, 'text/html', await siteFile('/index.html'))
}

function feedPart(path: string, query: URLSearchParams, harbour: Harbour): object {
  const { title, compose, items } = pageAt(path, harbour) ?? { title: 'Nothing here', compose: null, items: [] }
  const from = Number(query.get('from'))
  const next = from + atATime
  return {
    title,
    compose,
    me: harbour.me,
    items: items.slice(from, next),
    next: next < items.length ? next : null,
  }
}

function addPost({ me, posts }: Harbour, { text }: { text: string }): DemoPost {
  const post = { id: `new-${posts.length + 1}`, author: me, text, createdAt: Date.now() }
  posts.unshift(post)
  return post
}

function siteFile(path: string): Promise<Buffer> {
  return readFile(new URL(`site${path}`, import.meta.url))
}

function sendJson(response: ServerResponse, value: object): void {
  send(response, 200, 'application/json', JSON.stringify(value))
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response
    .writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-store',
    })
    .end(body)
}
