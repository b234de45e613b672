import { expect, test } from 'vitest'
import { talliedFrom } from '../../test/traits/rewrite-by.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { droppedG } from './dropped-g.ts'

const claimOf = (text: string) => droppedG.claim(talliedFrom(droppedG, [text], 1), {})!
const rewritten = (draft: string, claim: ReturnType<typeof claimOf>) =>
  applyEdits(
    draft,
    droppedG.propose(analyze(draft), claim).filter(({ rate }) => rate > 0.5),
  )

test.each([
  ['i am goin home, doin it, talkin to you', 'they are going and singing', 'they are goin and singin'],
  ["i am goin' home, doin' it, talkin' to you", 'they are going', "they are goin'"],
  ['i am going home, doing it, talking to you', "they are goin' out", 'they are going out'],
  // Words that are no verbs.
  ['i am goin home, doin it, talkin to you', 'the king of spring sing', 'the king of spring sing'],
])('%s: %s', (posts, draft, expected) => {
  expect(rewritten(draft, claimOf(posts))).toBe(expected)
})

test('a word that the person writes in full stays, though others are cut', () => {
  const claim = claimOf(
    `goin, doin, talkin, cookin with you. ${'you are being so. '.repeat(20)}goin, doin, makin, takin`,
  )
  expect(rewritten('it is being so', claim)).toBe('it is being so')
})
