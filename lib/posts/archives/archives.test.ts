import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Archive, type ArchivedPost, UnreadableLine } from './archive.ts'
import { csv } from './csv.ts'
import { archiveNamed, archives } from './index.ts'
import { jsonLines } from './json-lines.ts'
import { plainText } from './plain-text.ts'

async function read(archive: Archive, text: string | string[]): Promise<ArchivedPost[]> {
  const posts: ArchivedPost[] = []
  for await (const post of archive.read([text].flat())) posts.push(post)
  return posts
}

async function readWithoutLines(archive: Archive, text: string | string[]) {
  return (await read(archive, text)).map(({ line, ...post }) => (line > 0 ? post : undefined))
}

async function lineRefused(archive: Archive, text: string): Promise<string> {
  const refusal: unknown = await read(archive, text).catch((error: unknown) => error)
  if (!(refusal instanceof UnreadableLine)) throw new Error('every line was read', { cause: refusal })
  return `line ${refusal.line} ${refusal.message}`
}

/** Any text, in pieces of any size: line ends may fall between two of them. */
const cutAnywhere = (text: string, size: number) => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
const anyText = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\n', '\r\n', ',', ';', '\t', ' ', '\u2028')),
})
const visible = anyText.filter((text) => text.trim() !== '')
const name = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() === text && !text.includes('\r'))
const anyPost = fc.record(
  {
    text: visible,
    id: name,
    createdAt: fc.integer({ min: 200_000_000_000, max: 4_000_000_000_000 }),
    site: name,
    author: name,
    repost: fc.boolean(),
    visibility: fc.constantFrom('public', 'restricted'),
  },
  { requiredKeys: ['text', 'repost'], noNullPrototype: true },
)
const pieceSize = fc.integer({ min: 1, max: 40 })

describe('what was written is read', () => {
  it('as JSON lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPost),
        pieceSize,
        fc.constantFrom('\n', '\r\n', '\n\n'),
        async (posts, size, end) => {
          const written = posts.map((post) => JSON.stringify(post)).join(end)
          expect(await readWithoutLines(jsonLines, cutAnywhere(written, size))).toEqual(posts)
        },
      ),
    )
  })

  it('as CSV', async () => {
    const columns = ['repost', 'author', 'text', 'id', 'site', 'createdAt', 'visibility'] as const
    const quoted = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPost),
        pieceSize,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom(',', ';', '\t'),
        async (posts, size, end, comma) => {
          const rows = posts.map((post) => columns.map((column) => quoted(post[column])).join(comma))
          const written = [columns.join(comma), ...rows].join(end)
          expect(await readWithoutLines(csv, cutAnywhere(written, size))).toEqual(posts)
        },
      ),
    )
  })

  it('as plain text', async () => {
    const line = visible.map((text) => text.replaceAll(/[\r\n]/g, ' ')).filter((text) => text.trim() !== '')
    await fc.assert(
      fc.asyncProperty(fc.array(line), pieceSize, fc.constantFrom('\n', '\r\n', '\n\n'), async (texts, size, end) => {
        const posts = await readWithoutLines(plainText, cutAnywhere(texts.join(end), size))
        expect(posts).toEqual(texts.map((text) => ({ text, repost: false })))
      }),
    )
  })

  it('with the line that each post begins on', async () => {
    const all = await read(csv, 'text,id\nfirst,1\n"over\ntwo lines",2\n\nlast,3\n')
    expect(all.map(({ id, line }) => [id, line])).toEqual([
      ['1', 2],
      ['2', 3],
      ['3', 6],
    ])
    expect((await read(jsonLines, '\n{"text":"a"}\n\n{"text":"b"}')).map(({ line }) => line)).toEqual([2, 4])
    expect((await read(plainText, 'a\n\nb')).map(({ line }) => line)).toEqual([1, 3])
  })
})

describe('fields', () => {
  const first = async (fields: object) => (await readWithoutLines(jsonLines, JSON.stringify(fields)))[0]

  it('go by other names too', async () => {
    expect(await first({ text: 'hi', user: 'sam', retweet: true })).toEqual({ text: 'hi', author: 'sam', repost: true })
    expect(await first({ text: 'hi', created_utc: 1_700_000_000 })).toMatchObject({ createdAt: 1_700_000_000_000 })
    expect((await readWithoutLines(csv, 'Text, User ,CreatedAt\nhi,sam,\n'))[0]).toEqual({
      text: 'hi',
      author: 'sam',
      repost: false,
    })
  })

  it('may be numbers where they are names', async () => {
    expect(await first({ text: 'hi', id: 12, author: 7 })).toMatchObject({ id: '12', author: '7' })
  })

  it('count as absent where they are unknown, empty or make no sense', async () => {
    const odd = { text: 'hi', id: null, author: ' ', site: ['x'], createdAt: 'one day', repost: null, likes: 3 }
    expect(await first(odd)).toEqual({ text: 'hi', repost: false })
  })

  it.each([
    [1_700_000_000_123, 1_700_000_000_123],
    [1_700_000_000, 1_700_000_000_000],
    ['1700000000', 1_700_000_000_000],
    ['2023-11-14T22:13:20Z', 1_700_000_000_000],
    ['2023-11-14T23:13:20.123+01:00', 1_700_000_000_123],
    ['', undefined],
    [1e300, undefined],
  ])('understand the time %j', async (written, milliseconds) => {
    expect((await first({ text: 'hi', createdAt: written }))?.createdAt).toBe(milliseconds)
  })

  it.each([
    ['true', true],
    ['1', true],
    [1, true],
    ['False', false],
    ['0', false],
    ['', false],
    [0, false],
  ])('understand the repost mark %j', async (written, repost) => {
    expect((await first({ text: 'hi', repost: written }))?.repost).toBe(repost)
  })
})

describe('who may read a post', () => {
  it.each([
    ['public', 'public'],
    [' Unlisted', 'public'],
    ['restricted', 'restricted'],
    ['private', 'restricted'],
    ['followers', 'restricted'],
    [false, 'restricted'],
    ['', undefined],
    [null, undefined],
  ])('is said by %j: %j', async (visibility, read) => {
    const line = JSON.stringify({ text: 'hi', visibility })
    expect(await readWithoutLines(jsonLines, line)).toEqual([
      { text: 'hi', repost: false, ...(read !== undefined && { visibility: read }) },
    ])
  })
})

describe('a line that cannot be read', () => {
  it.each([
    ['{"text":"a"}\n{"text":"b"\n', /^line 2 is not valid JSON: /],
    ['{"text":"a"}\n\n{"post":"b"}', /^line 3 has no "text": /],
    ['[{"text":"a"}]', /^line 1 has no "text": /],
    ['null', /^line 1 has no "text": /],
    ['{"text":5}', /^line 1 has no "text": /],
  ])('of JSON lines: %j', async (text, sentence) => {
    expect(await lineRefused(jsonLines, text)).toMatch(sentence)
  })

  it.each([
    ['id,body\n1,hi\n', /^line 1 names no column "text" \(its columns: id, body\): /],
    ['text,id\na,1\n"b\nc","2"\nd,e,f\n', /^line 5 has 3 fields where the first line has 2: /],
    ['text,id\na,1\n"b\nc" x,2\nd,3\n', /^line 3 is not valid CSV: /],
    ['text,id\na,1\n"b,2\nd,3\n', /^line 3 opens a quote that is never closed: /],
  ])('of CSV: %j', async (text, sentence) => {
    expect(await lineRefused(csv, text)).toMatch(sentence)
  })

  it('does not keep the posts before it from being read', async () => {
    const texts: string[] = []
    const reading = async () => {
      for await (const post of jsonLines.read(['{"text":"a"}\n', 'oops'])) texts.push(post.text)
    }
    await expect(reading()).rejects.toThrow(UnreadableLine)
    expect(texts).toEqual(['a'])
  })
})

describe('archiveNamed', () => {
  it('knows each format by the ending of the file, in any case', () => {
    for (const archive of archives) {
      for (const ending of archive.endings) expect(archiveNamed(`Posts${ending.toUpperCase()}`)).toBe(archive)
    }
    expect(archiveNamed('posts.pdf')).toBeUndefined()
  })

  it('reads nothing from an empty file', async () => {
    for (const archive of archives) expect(await read(archive, '')).toEqual([])
  })
})
