import { existsSync } from 'node:fs'
import { takeTour, type Findings } from '../demo/tour.ts'
import { test as base, expect } from './extension.ts'

const test = base.extend<{ tour: () => Promise<Findings> }>({
  tour: async ({ extension, site }, provide, info) =>
    provide(() => takeTour({ browser: extension, site, folder: info.outputPath('tour'), say: () => {} })),
})

test.describe('as Juno', () => {
  test('goes from their posts to a draft in their voice', async ({ tour }) => {
    const { rewritten, style, gathered, composed } = await tour()
    expect(gathered.posts).toMatch(/^250 posts since Sep 2025$/)
    expect(gathered.leftOut.join()).toMatch(/Ilse Moreau.*what was reposted of \w.*what was quoted of \w/)
    expect(style.join('\n')).toMatch(/no capital at all/)
    expect(rewritten.rewrite).toMatch(/^i'?m /)
    expect(rewritten.rewrite).not.toMatch(/\bI\b|You are/)
    expect(composed.after).toBe(rewritten.rewrite)
  })
})

test.describe('as Walter', () => {
  test.use({ whose: { as: 'walter' } })
  test('goes from his posts to a draft in his voice', async ({ tour }) => {
    const { rewritten, style } = await tour()
    expect(style.join('\n')).toMatch(/&/)
    expect(rewritten.rewrite).toMatch(/^I am (?:extremely|so) tired/)
    expect(rewritten.rewrite).toContain('&')
  })
})

test.describe('as Priya', () => {
  test.use({ whose: { as: 'priya' } })
  test('changes next to nothing, as she writes much as most people do', async ({ tour }) => {
    const { rewritten } = await tour()
    expect(rewritten.changes.length).toBeLessThanOrEqual(5)
    expect(rewritten.rewrite).toMatch(/^I(’|'| a)m (?:extremely|so|really|very) tired today/)
  })
})

const realPosts = '../shared/datasets/twitter_50x200/tweets.jsonl.gz'

test.describe('as a real person', () => {
  test.skip(!existsSync(realPosts), `${realPosts} is not on this machine`)
  test.use({ whose: { posts: realPosts, author: 'v35' } })
  test('goes from their posts to a draft in their voice', async ({ tour }) => {
    const { gathered, style } = await tour()
    expect(gathered.posts).toMatch(/^\d+ posts$/)
    expect(style.length).toBeGreaterThan(2)
  })
})
