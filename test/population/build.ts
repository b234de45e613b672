/**
 * Makes `rates.json` from public posts: `npm run population -- FOLDER`, FOLDER holding the sets that README.md names.
 * Only rates leave it; no text does.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { allSums, buildCounts } from '../../lib/profile/build.ts'
import { tallyIn } from '../../lib/profile/sums.ts'
import { traits } from '../../lib/traits/index.ts'
import type { PopulationRate } from '../../lib/traits/trait.ts'

interface Source {
  file: string
  author: string
  /** Authors who are no persons, or many. */
  without?: readonly string[]
  skip?(row: Record<string, unknown>): boolean
}

const sources: readonly Source[] = [
  {
    file: 'twitter_50x200/tweets.jsonl.gz',
    author: 'author',
    without: 'v00 v04 v07 v09 v10 v15 v16 v19 v21 v23 v26 v27 v28 v29 v32 v36 v37 v40 v42 v43 v44 v45 v48'.split(' '),
  },
  { file: 'twibot20_sample/tweets.jsonl.gz', author: 'user', skip: (row) => row['retweet'] === true },
  { file: 'nus_sms/sms_en.jsonl.gz', author: 'user', without: ['s014'] },
  {
    file: 'reddit_users/askreddit_authors.jsonl.gz',
    author: 'author',
    skip: (row) => String(row['text']).length > 400,
  },
]
const fewestPosts = 20
const mostPosts = 200
/** An author counts for a rate with at least this many opportunities. */
const fewestOpportunities = 10
const fewestAuthors = 5

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('Give the folder of the data sets that lib/profile/population/README.md names.\n')
  process.exit(2)
}
const byKey = new Map<string, number[]>()
const authors = sources.flatMap((source) => authorsOf(join(folder, source.file), source))
for (const texts of authors) {
  for (const [key, { count, of }] of Object.entries(ratesOf(texts))) {
    if (of >= fewestOpportunities) byKey.set(key, [...(byKey.get(key) ?? []), count / of])
  }
}
const rates: Record<string, PopulationRate> = {}
for (const [key, values] of [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
  if (values.length >= fewestAuthors) rates[key] = fitted(values)
}
writeFileSync(
  new URL('../../lib/profile/population/rates.json', import.meta.url),
  `${JSON.stringify({ authors: authors.length, rates }, null, 2)}\n`,
)
process.stderr.write(`${Object.keys(rates).length} rates of ${authors.length} authors\n`)

function authorsOf(path: string, source: Source): string[][] {
  const texts = new Map<string, string[]>()
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '') continue
    const row = JSON.parse(line) as Record<string, unknown>
    const author = String(row[source.author])
    if (source.without?.includes(author) || source.skip?.(row)) continue
    const own = texts.get(author) ?? []
    if (own.length < mostPosts) own.push(String(row['text']))
    texts.set(author, own)
  }
  return [...texts.values()].filter((own) => own.length >= fewestPosts)
}

function ratesOf(texts: readonly string[]): Record<string, { count: number; of: number }> {
  const sums = allSums(
    buildCounts(
      texts.map((text, index) => ({
        id: String(index),
        site: 'population',
        author: 'one',
        text,
        visibility: 'public',
      })),
    ),
  )
  return Object.fromEntries(traits.flatMap((trait) => Object.entries(trait.rates(tallyIn(sums, trait.id)))))
}

/**
 * A beta distribution fitted to the authors' rates by its moments: its mean, and its weight (alpha + beta) in
 * observations, held between 2 and 40.
 */
function fitted(values: readonly number[]): PopulationRate {
  const rate = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - rate) ** 2, 0) / values.length
  const weight = variance === 0 ? 40 : (rate * (1 - rate)) / variance - 1
  const round = (value: number) => Math.round(value * 1000) / 1000
  return { rate: Math.min(Math.max(round(rate), 0.001), 0.999), weight: Math.min(Math.max(round(weight), 2), 40) }
}
