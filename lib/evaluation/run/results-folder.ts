import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, isGivenAway } from '../case.ts'
import { type CaseLine, RunFile } from '../results/formats.ts'
import { UnusableInput } from '../unusable-input.ts'
import { readJson, writeWhole } from './json-file.ts'

/**
 * Writes the questions of a data set beside its runs.
 * @throws UnusableInput if there are others already, so that their runs would not compare
 */
export function keepCases(folder: string, cases: readonly Case[]): void {
  const path = join(folder, 'cases.jsonl')
  const text = cases.map((of) => `${JSON.stringify(lineOf(of))}\n`).join('')
  if (!existsSync(path) || !hasRuns(folder)) writeWhole(path, text)
  else if (readFileSync(path, 'utf8') !== text) {
    throw new UnusableInput(
      `${folder} holds runs over other cases (another --seed, --limit or data): give another --out, or delete that folder.`,
    )
  }
}

function hasRuns(folder: string): boolean {
  return readdirSync(folder).some((name) => existsSync(join(folder, name, 'run.json')))
}

/**
 * The account of a run that is there already, if one is.
 * @throws UnusableInput if it cannot be read, or was another kind of run
 */
export function accountOf(folder: string, identity: RunFile['identity']): RunFile | undefined {
  const path = join(folder, 'run.json')
  if (!existsSync(path)) return undefined
  const run = readJson(path, RunFile)
  const difference = differenceOf(run.identity, identity)
  if (difference === undefined) return run
  throw new UnusableInput(
    `${folder} holds a run with ${difference}: give another --out, or run it anew with --again, which deletes its predictions and scores.`,
  )
}

/** Deletes what a run left in its folder, and nothing else. */
export function forgetRun(folder: string): void {
  for (const name of ['predictions.jsonl', 'measurements.jsonl', 'scores.json', 'run.json']) {
    rmSync(join(folder, name), { force: true })
  }
}

/** What was different, in words for the person who has both commands in mind. */
function differenceOf(there: RunFile['identity'], wanted: RunFile['identity']): string | undefined {
  const words: [part: unknown, other: unknown, name: string][] = [
    [there.dataset, wanted.dataset, 'other data'],
    [there.seed, wanted.seed, `--seed ${there.seed}`],
    [there.limit, wanted.limit, there.limit === undefined ? 'no --limit' : `--limit ${there.limit}`],
    [serverOf(there, wanted), serverOf(wanted, there), `--base-url ${there.engine?.baseUrl}`],
    [{ ...there.engine, baseUrl: '' }, { ...wanted.engine, baseUrl: '' }, 'another model or other settings of it'],
    [there.encoder, wanted.encoder, 'another --encoder'],
    [there.strength, wanted.strength, `--strength ${there.strength}`],
    [there.weights, wanted.weights, 'other --weights'],
    [there.maker, wanted.maker, wanted.engine ? 'other prompts' : 'other source code or histories'],
  ]
  return words.find(([part, other]) => JSON.stringify(part) !== JSON.stringify(other))?.[2]
}

/** The server, where both runs ask one: batch files may have begun what a server finishes. */
function serverOf({ engine }: RunFile['identity'], other: RunFile['identity']): string | undefined {
  return other.engine?.baseUrl === undefined ? undefined : engine?.baseUrl
}

function lineOf(of: Case): CaseLine {
  return {
    id: of.id,
    person: of.person,
    history: of.history.length,
    reference: of.reference,
    givenAway: isGivenAway(of),
    ...('draft' in of && { draft: of.draft }),
    ...('question' in of && { question: of.question }),
    ...('options' in of && { options: of.options.map(({ title }) => title), answer: of.answer }),
  }
}
