import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'

test.each([
  ['big = large', ['same: big > large', 'same: large > big']],
  ['stove => cooker; range', ['same: stove > cooker', 'same: stove > range']],
  ['commence > start', ['plain: commence > start']],
  ['myriad >> many', ['machine: myriad > many']],
  ['frankly, [^_] > -', ['drop: frankly > ']],
  ['v:seek > look for', ['seek > look for', 'seeks > looks for', 'sought > looked for', 'seeking > looking for']],
])('%s', (line, expected) => {
  const read = readTable(line).map(({ kind, from, to }) => `${kind}: ${from} > ${to}`)
  expect(read).toEqual(expected.map((one) => (one.includes(': ') ? one : `plain: ${one}`)))
})

test.each(['big large', 'x:big > large', 'big [XYZ_] > large'])('%s cannot be read', (line) => {
  expect(() => readTable(line).forEach((entry) => entry.fits(emptyRun, ''))).toThrow(
    /is no |no two sides|cannot be read/,
  )
})

const neighbours = { before: undefined, after: undefined, earlier: undefined, later: undefined }
const emptyRun = { entry: undefined, words: [], start: 0, end: 0, ...neighbours }
