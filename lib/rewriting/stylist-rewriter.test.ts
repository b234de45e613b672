import { expect, test } from 'vitest'
import { voiceFrom } from '../../test/voices/low-voice.ts'
import { applyChanges } from './apply-changes.ts'
import { limitFor } from './length-limit.ts'
import { rewriteByStylist } from './stylist-rewriter.ts'

const places = ['harbour', 'market', 'museum', 'garden', 'library', 'station']
const loud = voiceFrom(
  Array.from(
    { length: 60 },
    (_, index) => `we went to the ${places[index % 6]} at last!!! it is not far, and i am happy!!!`,
  ),
)
const draft = "We went to the harbour. It isn't far, I'm happy."
const unlimited = rewriteByStylist({ draft, voice: loud, strength: 0.5 })

test('what the site would not take is left out, and a check says so', () => {
  expect(unlimited.text.length).toBeGreaterThan(draft.length)
  expect(unlimited.checks.map(({ name }) => name)).not.toContain('within-limit')
  const result = rewriteByStylist({ draft, voice: loud, strength: 0.5, limit: limitFor(draft, 0) })
  expect(result.text.length).toBeLessThanOrEqual(draft.length)
  expect(result.text).toBe(applyChanges(draft, result.changes))
  expect(result.changes.length).toBeGreaterThan(0)
  expect(unlimited.changes).toEqual(expect.arrayContaining(result.changes))
  expect(result.checks.find(({ name }) => name === 'within-limit')).toEqual({
    name: 'within-limit',
    passed: true,
    detail: `changes that lengthen the draft were left out, as the site takes ${draft.length} characters`,
  })
})

test('what the site takes stays as it is', () => {
  const limit = limitFor(draft, unlimited.text.length - draft.length)
  const result = rewriteByStylist({ draft, voice: loud, strength: 0.5, limit })
  expect(result).toMatchObject({ text: unlimited.text, changes: unlimited.changes })
  expect(result.checks.at(-1)).toEqual({
    name: 'within-limit',
    passed: true,
    detail: `${unlimited.text.length} of ${unlimited.text.length}`,
  })
})

test('characters are counted as people count them, and a draft that is too long already may stay as long', () => {
  expect(limitFor('👩‍👩‍👧 né', 5).most).toBe(9)
  expect(limitFor('hello', -3).most).toBe(5)
})
