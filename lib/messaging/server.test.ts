import { beforeEach, expect, test } from 'vitest'
import { messageChannel } from '../../test/extension-messages.ts'
import type { SiteSetting } from '../settings/settings.ts'
import { background } from './client.ts'
import { isRefusal, Refusal } from './refusal.ts'
import { type Handlers, serve } from './server.ts'

const ownId = 'abcdefghijklmnop'
const ownAddress = `chrome-extension://${ownId}/`
const site: SiteSetting = { site: 'mastodon', host: 'example.social', on: true, includeRestricted: false }
const post = { id: '1', site: 'mastodon', author: 'ana@example.social', text: 'hello' }

const tab = { id: 1, incognito: false } as chrome.tabs.Tab
const popup = { id: ownId, url: `${ownAddress}popup.html` }
const optionsInTab = { id: ownId, url: `${ownAddress}options.html`, frameId: 0, tab }
const page = { id: ownId, url: 'https://example.social/@ana', frameId: 0, tab }
const pageOff = { ...page, url: 'https://other.example/' }

const channel = messageChannel()
const handled: { message: string; input: unknown; site: SiteSetting | undefined }[] = []
let failure: unknown

function record<Reply>(message: string, reply: Reply) {
  return (input: unknown, site?: SiteSetting) => {
    handled.push({ message, input, site })
    if (failure !== undefined) throw failure
    return reply
  }
}

const handlers: Handlers = {
  pageOpened: record('pageOpened', null),
  savePosts: record('savePosts', { added: 1, updated: 0, unchanged: 0, total: 1 }),
  openOptions: record('openOptions', null),
  startRewrite: record('startRewrite', 'job 1'),
  awaitRewrite: record('awaitRewrite', { state: 'no voice' } as const),
  cancelRewrite: record('cancelRewrite', null),
  saveDraft: record('saveDraft', null),
  saveSettings: record('saveSettings', null),
  correctProfile: record('correctProfile', null),
  rebuildProfile: record('rebuildProfile', null),
  forgetPosts: record('forgetPosts', null),
  keepKey: record('keepKey', null),
  forgetKey: record('forgetKey', null),
  listModels: record('listModels', []),
  examineServer: record('examineServer', { state: 'well', sentence: 'It answers.' } as const),
  engineAvailability: record('engineAvailability', { state: 'ready' } as const),
  warmModel: record('warmModel', null),
  previewRequest: record('previewRequest', null),
  clearRequests: record('clearRequests', null),
  guideProfile: record('guideProfile', null),
  readPosts: record('readPosts', null),
  stopReading: record('stopReading', null),
  changeSentence: record('changeSentence', null),
  restoreSentence: record('restoreSentence', null),
  downloadModel: record('downloadModel', null),
  pauseDownload: record('pauseDownload', null),
  removeModel: record('removeModel', null),
}

serve(handlers, {
  ownId,
  ownAddress,
  siteAt: async (host) => (host === site.host ? site : undefined),
})

beforeEach(() => {
  handled.length = 0
  failure = undefined
  channel.sendAs(popup)
})

test('a request reaches its handler parsed, and its reply comes back', async () => {
  channel.sendAs(page)
  expect(await background.savePosts([post])).toEqual({ added: 1, updated: 0, unchanged: 0, total: 1 })
  expect(handled).toEqual([{ message: 'savePosts', input: [{ ...post, visibility: 'public' }], site }])
})

test('our own pages may ask what is theirs, in the popup as in a tab', async () => {
  for (const sender of [popup, optionsInTab]) {
    channel.sendAs(sender)
    await background.forgetPosts({})
    expect(await background.startRewrite({ draft: 'hi' })).toBe('job 1')
  }
  expect(handled.map(({ site }) => site)).toEqual(Array.from({ length: 4 }))
})

test('a site that is on may ask for a rewrite, but for nothing of our own pages', async () => {
  channel.sendAs(page)
  expect(await background.startRewrite({ draft: 'hi' })).toBe('job 1')
  for (const ask of [
    () => background.forgetPosts({}),
    () => background.saveDraft({ text: 'mine', refused: [] }),
    () => background.saveSettings({}),
    () => background.correctProfile({ account: { site: 'mastodon', author: 'ana' }, switchedOff: [] }),
    () => background.rebuildProfile({ site: 'mastodon', author: 'ana' }),
    () => background.keepKey({ origin: 'https://models.example', key: 'mine' }),
    () => background.listModels({ baseUrl: 'https://evil.example/v1' }),
    () => background.previewRequest({ draft: 'hi', sharing: 'history' }),
    () => background.readPosts({ site: 'mastodon', author: 'ana' }),
    () => background.downloadModel({ name: 'x.gguf', url: 'https://evil.example/x.gguf' }),
  ]) {
    await expect(ask()).rejects.toThrow('Only a page of Idiolect itself may ask this.')
  }
  expect(handled.map(({ message }) => message)).toEqual(['startRewrite'])
})

test('our own pages cannot speak for a site', async () => {
  await expect(background.savePosts([post])).rejects.toThrow('Only a page of a site may ask this.')
})

test('a host that is off is refused; its page learns that it is off', async () => {
  channel.sendAs(pageOff)
  await expect(background.savePosts([post])).rejects.toThrow('Idiolect is not turned on for other.example.')
  await expect(background.startRewrite({ draft: 'hi' })).rejects.toThrow('not turned on')
  expect(await background.pageOpened()).toBeNull()
  expect(handled).toEqual([{ message: 'pageOpened', input: undefined, site: undefined }])
})

test.each([
  ['a private window', { ...page, tab: { ...tab, incognito: true } }, 'private windows'],
  ['a frame within a page', { ...page, frameId: 7 }, 'a frame'],
  ['another extension', { ...page, id: 'ponmlkjihgfedcba' }, 'only its own parts'],
  [
    'another extension’s page',
    { id: 'ponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcba/x.html' },
    'own parts',
  ],
  ['nobody', {}, 'only its own parts'],
  ['a host that looks alike', { ...page, url: 'https://example.social.evil.example/' }, 'not turned on'],
  ['a page that names us in its address', { ...page, url: `https://evil.example/?${ownAddress}` }, 'not turned on'],
])('%s is refused', async (_, sender, reason) => {
  channel.sendAs(sender)
  await expect(background.savePosts([post])).rejects.toThrow(reason)
  expect(handled).toEqual([])
})

test('a page that is loaded ahead of being shown is a page', async () => {
  channel.sendAs({ ...page, frameId: 12, documentLifecycle: 'prerender' })
  await background.savePosts([post])
  expect(handled).toHaveLength(1)
})

test.each([
  ['no list', {}, 'savePosts: '],
  ['nothing', undefined, 'savePosts: '],
  ['a post without text', [{ ...post, text: undefined }], 'savePosts.0.text: '],
  ['a post that is a string', [post, 'hello'], 'savePosts.1: '],
  ['too many', Array.from({ length: 501 }, () => post), 'savePosts: '],
])('a request of another form is refused with a sentence: %s', async (_, request, place) => {
  channel.sendAs(page)
  const asked = background.savePosts(request as never)
  await expect(asked).rejects.toThrow(`The message does not have the agreed form, at ${place}`)
  expect(handled).toEqual([])
})

test.each([
  ['an address that is more than an origin', { origin: 'https://models.example/v1', key: 'mine' }],
  ['an address with a name in it', { origin: 'https://me@models.example', key: 'mine' }],
  ['no address', { origin: 'models', key: 'mine' }],
  ['no key', { origin: 'https://models.example', key: ' ' }],
])('a key is kept for a server’s origin alone: %s', async (_, request) => {
  await expect(background.keepKey(request)).rejects.toThrow('does not have the agreed form, at keepKey.')
  expect(handled).toEqual([])
})

test('what a handler throws arrives as an Error with its sentence alone', async () => {
  const entangled: Error & { self?: unknown } = new Error('The disk is full.', { cause: new Error('write failed') })
  entangled.self = entangled
  for (const thrown of [entangled, 'The disk is full.']) {
    failure = thrown
    const reason: unknown = await background.forgetPosts({}).catch((error: unknown) => error)
    expect(reason).toBeInstanceOf(Error)
    expect(reason).toMatchObject({ message: 'The disk is full.' })
    expect(isRefusal(reason)).toBe(false)
    expect(reason).not.toHaveProperty('self')
    expect((reason as Error).cause).toBeUndefined()
  }
})

test('what is refused for good is told apart from what failed', async () => {
  const isRefused = (asked: Promise<unknown>) => asked.then(() => undefined, isRefusal)
  expect(await isRefused(background.savePosts([post]))).toBe(true)
  channel.sendAs(pageOff)
  expect(await isRefused(background.savePosts([post]))).toBe(true)
  channel.sendAs(page)
  expect(await isRefused(background.savePosts([{ ...post, text: undefined as never }]))).toBe(true)
  failure = new Refusal('A batch holds posts by one author only.')
  expect(await isRefused(background.savePosts([post]))).toBe(true)
  failure = new Error('The disk is full.')
  expect(await isRefused(background.savePosts([post]))).toBe(false)
})
