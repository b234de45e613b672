import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { learnFromCorpus, weightsFile } from './learn-from-corpus.ts'

/** Learning takes about twenty seconds, and more on a loaded machine. */
const patience = 300_000

test(
  'the weights that ship are what the corpus teaches',
  () => {
    const isSame = learnFromCorpus() === readFileSync(weightsFile, 'utf8')
    expect(isSame, 'lib/stylist/weights.json is of another corpus or other traits: npm run learn makes it anew').toBe(
      true,
    )
  },
  patience,
)
