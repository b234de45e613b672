import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Case, isGivenAway } from '../../lib/evaluation/case.ts'
import type { Data, Dataset } from '../../lib/evaluation/datasets/dataset.ts'
import { datasets } from '../../lib/evaluation/datasets/index.ts'
import { UnusableInput } from '../../lib/evaluation/unusable-input.ts'
import { dataOf, dataOfTexts } from '../evaluation/data-of.ts'
import { countingEncoder, fakeEncoder } from '../metrics/fake-encoder.ts'
import { exportsOf } from './exports-of.ts'

const folder = 'lib/evaluation/datasets'
const checkout = resolve(import.meta.dirname, '../..')
const folders = readdirSync(resolve(checkout, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory())

/** Data sets that are known to have references in their histories, and how many of those their fixture shows. */
const givenAway: Readonly<Record<string, number>> = { lamp7: 1, 'lamp7-learning': 1 }

const found = new Map<Dataset, string>()
for (const { name } of folders) {
  const path = `${folder}/${name}`
  for (const dataset of (await exportsOf(path)).flat().filter(isDataset)) found.set(dataset, path)
}

describe('the list of data sets', () => {
  test('holds every data set that lies in a folder beside it', () => {
    expect(new Set(datasets)).toEqual(new Set(found.keys()))
    expect(new Set(found.values())).toEqual(new Set(folders.map(({ name }) => `${folder}/${name}`)))
  })

  test('gives each a name of its own that can stand in a command and in the name of a folder', () => {
    expect(new Set(datasets.map(({ name }) => name)).size).toBe(datasets.length)
    for (const { name } of datasets) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  })
})

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))('%s', (name, dataset) => {
  const readme = resolve(checkout, found.get(dataset) ?? folder, 'README.md')
  // Those of one folder are read from the same files.
  const fixture = resolve(checkout, 'test/fixtures/datasets', basename(found.get(dataset) ?? name))

  test('says beside it where it comes from, under which licence, what was checked and what has changed', () => {
    const text = readFileSync(readme, 'utf8')
    expect(text).toContain(dataset.source.url)
    expect(text).toContain(dataset.source.licence)
    expect(text).toMatch(/^- \[[ x]\] /m)
    expect(text).toContain(`\n- ${dataset.version}: `)
  })

  test('has an invented fixture', () => {
    expect(existsSync(fixture)).toBe(true)
  })

  test('reads its fixture as cases of its task', async () => {
    const cases = await casesOf(dataset, dataOf(fixture))
    expect(cases.length).toBeGreaterThan(0)
    for (const of of cases) {
      expect(of.kind).toBe(dataset.task)
      expect(of.reference.trim()).not.toBe('')
      expect(of.history.length).toBeGreaterThan(0)
    }
    for (const { options, answer, reference } of cases.filter((of) => of.kind === 'preference')) {
      expect(options[answer]?.title).toBe(reference)
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length)
    }
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  test('gives nothing away that it is not known for', async () => {
    const cases = await casesOf(dataset, dataOf(fixture))
    expect(cases.filter(isGivenAway)).toHaveLength(givenAway[name] ?? 0)
  })

  test('gives the same cases for the same seed', async () => {
    expect(await casesOf(dataset, dataOf(fixture))).toEqual(await casesOf(dataset, dataOf(fixture)))
  })

  test('says so if it needs an encoder', async () => {
    const { asked, encoder } = countingEncoder()
    await casesOf(dataset, dataOf(fixture), encoder)
    expect(asked()).toBe(dataset.needsEncoder ?? false)
  })

  test('gives the cases of one person one and the same history', async () => {
    const histories = new Map<string, Case['history']>()
    for (const { person, history } of await casesOf(dataset, dataOf(fixture))) {
      expect(histories.get(person) ?? history).toBe(history)
      histories.set(person, history)
    }
  })

  test('tells the file and the line where a file is torn', async () => {
    const texts = await textsOf(dataOf(fixture))
    const torn = Object.entries(texts).map(async ([file, text]) => {
      const error = await refusalOf(dataset, { ...texts, [file]: cutLastLine(text) })
      return error && { file, error }
    })
    const refused = (await Promise.all(torn)).filter((one) => one !== undefined)
    expect(refused).not.toHaveLength(0)
    for (const { file, error } of refused) expect(error).toMatchObject(sentenceOn(file))
  })

  test('tells the file and the line where a line is not what it should be', async () => {
    const texts = await textsOf(dataOf(fixture))
    for (const [file, text] of Object.entries(texts).filter(([, text]) => isJsonLines(text))) {
      const [first, ...rest] = text.split('\n')
      for (const line of ['{"tex', '7', '{"unheard": "of"}']) {
        const error = await refusalOf(dataset, { ...texts, [file]: [first, line, ...rest].join('\n') })
        expect(error).toMatchObject(sentenceOn(file, 2))
      }
    }
  })

  test('refuses data without its files in a sentence', async () => {
    const error = await refusalOf(dataset, {})
    expect(error).toBeInstanceOf(UnusableInput)
    expect(error?.message).toMatch(/^[A-Z].*\.$/s)
  })
})

async function casesOf(dataset: Dataset, data: Data, encoder = async () => fakeEncoder): Promise<Case[]> {
  const signal = new AbortController().signal
  return allOf(dataset.cases(data, { seed: 7, signal, encoder, note() {} }))
}

async function textsOf(data: Data): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for (const file of data.files) texts[file] = (await allOf(data.read(file))).join('')
  return texts
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

async function refusalOf(dataset: Dataset, texts: Record<string, string>): Promise<Error | undefined> {
  return casesOf(dataset, dataOfTexts(texts)).then(
    () => undefined,
    (error: Error) => error,
  )
}

/** A refusal in one sentence, with the place. */
function sentenceOn(file: string, line?: number) {
  const place = new RegExp(
    `^[^\n]*${file.replaceAll('.', String.raw`\.`)}\\b[^\n]*\\bline ${line ?? String.raw`\d+`}\\b[^\n]*\\.$`,
  )
  return { name: 'UnusableInput', message: expect.stringMatching(place) as string }
}

function cutLastLine(text: string): string {
  const whole = text.trimEnd()
  const lastLine = whole.slice(whole.lastIndexOf('\n') + 1)
  return whole.slice(0, whole.length - Math.ceil(lastLine.length / 2))
}

/** Whether every line is a JSON object; of one line that cannot be told. */
function isJsonLines(text: string): boolean {
  const lines = text.trimEnd().split('\n')
  return lines.length > 1 && lines.every((line) => line.startsWith('{') && line.endsWith('}'))
}

function isDataset(value: unknown): value is Dataset {
  return typeof value === 'object' && value !== null && 'cases' in value && 'task' in value
}
