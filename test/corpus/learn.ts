/** Learns the stylist's weights from the corpus: `npm run learn` writes lib/stylist/weights.json anew. */
import { writeFileSync } from 'node:fs'
import { learnFromCorpus, weightsFile } from './learn-from-corpus.ts'

writeFileSync(weightsFile, learnFromCorpus())
