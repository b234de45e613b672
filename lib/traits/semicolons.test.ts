import { describe, expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const plain = ['The pond froze over last night.', 'We went to look at it, and it was cold.']
const careful = ['The pond froze over last night; we went to look.', 'We walked to the mill; it was cold.']

describe('a semicolon', () => {
  test.each([
    ['The bus was late; we went home on foot.', 'The bus was late. We went home on foot.'],
    ['We saw Ada, the cook; Bo, the smith; and Cy.', 'We saw Ada, the cook; Bo, the smith; and Cy.'],
    ['The bus was late; and we went home.', 'The bus was late; and we went home.'],
    ['cold; very cold', 'cold; very cold'],
  ])('%s', (draft, expected) => {
    expect(restyleBy('semicolons', plain, draft)).toBe(expected)
  })

  test('stays for who writes it', () => {
    const draft = 'The bus was late; we went home on foot.'
    expect(restyleBy('semicolons', careful, draft)).toBe(draft)
  })
})
