import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { Post } from '../../lib/posts/post.ts'
import { siteById, sites } from '../../lib/sites/index.ts'
import type { Site } from '../../lib/sites/site.ts'
import { exportsOf } from './exports-of.ts'

interface Expected {
  url: string
  /** What the person named as their author page. */
  named?: string
  signedInAs?: string
  posts: { id: string; text: string; createdAt?: string; visibility: string }[]
  /** Ids of the fields. */
  composers: string[]
}

const fixtures = new URL('../fixtures/sites/', import.meta.url)

describe('the list of sites', () => {
  test('holds every site in the folder', async () => {
    const found = (await exportsOf('lib/sites')).filter(isSite)
    expect(new Set(found)).toEqual(new Set(sites))
  })

  test('gives each its own id, by which it is found', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length)
    for (const site of sites) expect(siteById(site.id)).toBe(site)
    expect(siteById('nowhere')).toBeUndefined()
  })
})

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const cases = casesOf(id)

  test('has a saved page with posts, one without anybody signed in, and one with a composer', () => {
    const expected = cases.map((name) => expectationsOf(id, name))
    expect(expected.some(({ posts }) => posts.length > 0)).toBe(true)
    expect(expected.some(({ signedInAs }) => signedInAs === undefined)).toBe(true)
    expect(expected.some(({ composers }) => composers.length > 0)).toBe(true)
  })

  describe.each(cases)('on %s', (name) => {
    const expected = expectationsOf(id, name)
    const page = pageOf(id, name, expected.url)
    const author = site.signedInAs(page, expected.named)

    test('knows who is signed in', () => {
      expect(author).toBe(expected.signedInAs)
    })

    test('reads their posts and nothing else', () => {
      const posts = author === undefined ? [] : site.postsBy(author, page)
      expect(posts.map(asExpected).toSorted(byId)).toEqual(expected.posts.toSorted(byId))
      for (const post of posts) expect(post).toMatchObject({ ...Post.parse(post), site: id, author })
      expect(new Set(posts.map((post) => post.id)).size).toBe(posts.length)
    })

    test('reads the same twice, and leaves the page as it was', () => {
      const before = page.documentElement.cloneNode(true)
      const read = () => (author === undefined ? [] : site.postsBy(author, page))
      expect(read()).toEqual(read())
      expect(page.documentElement.isEqualNode(before)).toBe(true)
    })

    test('reads nothing by somebody who is not there', () => {
      expect(site.postsBy('nobody@nowhere.example', page)).toEqual([])
    })

    test('finds the composers', () => {
      expect(site.composers(page).map((field) => field.id)).toEqual(expected.composers)
    })

    test('keeps no secret of the page', () => {
      const read = [author, author === undefined ? [] : site.postsBy(author, page)]
      expect(JSON.stringify(read)).not.toContain('SECRET')
    })
  })
})

function isSite(value: unknown): value is Site {
  return typeof value === 'object' && value !== null && 'signedInAs' in value && 'postsBy' in value
}

function casesOf(id: string): string[] {
  const own = new URL(`${id}/`, fixtures)
  if (!existsSync(own)) return []
  return readdirSync(own).flatMap((name) => (name.endsWith('.html') ? name.slice(0, -'.html'.length) : []))
}

function expectationsOf(id: string, name: string): Expected {
  return JSON.parse(readFileSync(new URL(`${id}/${name}.json`, fixtures), 'utf8')) as Expected
}

function pageOf(id: string, name: string, url: string): Document {
  const window = new Window({ url })
  window.document.write(readFileSync(new URL(`${id}/${name}.html`, fixtures), 'utf8'))
  return window.document as unknown as Document
}

/** Fingerprints are made up, so only that there is one is expected. */
function asExpected({ id, text, createdAt, visibility }: Post): Expected['posts'][number] {
  const time = createdAt === undefined ? {} : { createdAt: new Date(createdAt).toISOString() }
  return { id: id.replace(/#[a-z0-9]{9,12}$/, '#FINGERPRINT'), text, ...time, visibility }
}

function byId(a: { id: string; text: string }, b: { id: string; text: string }): number {
  return `${a.id} ${a.text}` < `${b.id} ${b.text}` ? -1 : 1
}
