import { describe, expect, it } from 'vitest'
import { UnusableInput } from '../unusable-input.ts'
import { methods } from './index.ts'
import { preset } from './preset.ts'
import { holdsFor, parseMethodSpec } from './spec.ts'

describe("the paper's preset", () => {
  it.each(['paraphrase', 'restoration', 'preference'] as const)("is Table 3's ten rows for %s", (task) => {
    const specs = preset('paper', task).filter((name) => name !== 'random')
    const rows = specs.map((name) => [...holdsFor(parseMethodSpec(name), task)].join(' '))
    expect(rows).toEqual([
      'context',
      '',
      'context profile',
      'profile',
      'context profile',
      'profile',
      'context guidance profile',
      'guidance profile',
      'context guidance',
      'guidance',
    ])
    expect(new Set(specs).size).toBe(10)
  })

  it("adds Table 1's random choice for preference", () => {
    expect(preset('paper', 'preference')).toContain('random')
    expect(preset('paper', 'preference')).toContain('guided-profile')
    expect(preset('paper', 'paraphrase')).toContain('guided-profile+context+profile')
  })

  it("is Table 2's four rows for dialogue", () => {
    expect(preset('paper', 'dialogue')).toEqual(['direct', 'direct-with-context', 'profile', 'guided-profile'])
  })

  it('refuses another name', () => {
    expect(() => preset('papr', 'dialogue')).toThrow(UnusableInput)
    expect(() => preset('papr', 'dialogue')).toThrow('There is no preset "papr": did you mean paper?')
  })
})

describe('the preset of parts', () => {
  it.each(['paraphrase', 'restoration'] as const)('goes from the copy to the stylist for %s', (task) => {
    const specs = preset('ablation', task)
    expect([specs[0], specs.at(-1)]).toEqual(['copy', 'stylist'])
    expect(specs.slice(1, -1)).toEqual(
      methods.map(({ name }) => name).filter((name) => name.startsWith('stylist-') && name !== 'stylist-lamp'),
    )
  })

  it('has nothing for tasks without a draft', () => {
    expect(() => preset('ablation', 'dialogue')).toThrow(
      'The preset ablation is for paraphrase and restoration, not for dialogue.',
    )
  })
})
