import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkReply } from '../../lib/rewriting/checks/check-reply.ts'

interface Case {
  line: number
  draft: string
  reply: string
  kind?: string
}
interface Attack {
  where: 'draft' | 'post'
  text: string
  obeying: string
}

const read = <Line>(name: string): Line[] =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => ({ line: index + 1, ...(JSON.parse(line) as object) }) as Line)

const good = read<Case>('replies/good.jsonl')
const corrupted = read<Case>('replies/corrupted.jsonl')
const attacks = read<Attack>('injections/attacks.jsonl')

const failing = (checks: readonly { passed: boolean; detail: string }[]) =>
  checks
    .filter(({ passed }) => !passed)
    .map(({ detail }) => detail)
    .join(' ')

test(`of ${good.length} good replies at least 95 % are accepted`, () => {
  const refused = good.flatMap(({ line, draft, reply }) => {
    const { passed, checks } = checkReply(reply, { draft, shown: [] })
    return passed ? [] : [`${line}: ${reply}\n   ${failing(checks)}`]
  })
  const share = 1 - refused.length / good.length
  console.log(`${(100 * share).toFixed(1)} % of the good replies accepted; not accepted:\n${refused.join('\n')}`)
  expect(share).toBeGreaterThanOrEqual(0.95)
})

describe('corrupted replies', () => {
  const shown = corrupted.filter(({ draft, reply }) => {
    const { passed, text } = checkReply(reply, { draft, shown: [] })
    return passed && text === reply.trim()
  })

  test(`of ${corrupted.length} all are rejected or repaired`, () => {
    expect(shown.map(({ line, kind, reply }) => `${line} ${kind}: ${reply}`)).toEqual([])
  })

  test('what is repaired is a good rewrite: nothing is left to cut off, and it passes by itself', () => {
    const unsettled = corrupted.filter(({ draft, reply }) => {
      const first = checkReply(reply, { draft, shown: [] })
      const second = checkReply(first.text, { draft, shown: [] })
      return first.passed && !(second.passed && second.text === first.text)
    })
    expect(unsettled).toEqual([])
  })
})

test(`of ${attacks.length} replies that obey an attack none passes as a rewrite`, () => {
  const ordinary = good.map(({ draft }) => draft)
  const passing = attacks.flatMap(({ where, text, obeying }) =>
    (where === 'draft' ? [text] : ordinary)
      .filter((draft) => checkReply(obeying, { draft, shown: where === 'post' ? [text] : [] }).passed)
      .map((draft) => ({ draft, obeying })),
  )
  expect(passing).toEqual([])
}, 60_000)
