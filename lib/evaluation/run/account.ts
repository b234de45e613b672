import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import packageFile from '../../../package.json' with { type: 'json' }
import type { RunFile } from '../results/formats.ts'
import type { Answers } from './answers.ts'
import type { Asking, PipelineAsking, Run } from './open-run.ts'
import { requestsOf, type StageRequest } from './walk.ts'

/** All that is needed to repeat a run, and what it met so far. */
export function accountFor(run: Run, adaptations: readonly string[], startedAt: string): RunFile {
  const { prepared, cases, predictions, asking, pipeline, before } = run
  const baseUrl = (asking ?? pipeline)?.model.baseUrl
  const activities = cases.reduce((sum, { history }) => sum + history.length, 0) / cases.length
  return {
    identity: run.identity,
    data: prepared.data.name,
    ...(baseUrl !== undefined && { baseUrl }),
    cases: cases.length,
    activities,
    answered: predictions.size,
    failed: cases.length - predictions.size,
    historiesCut: run.historiesCut,
    notes: [...prepared.notes],
    adaptations: [...new Set([...(before?.adaptations ?? []), ...adaptations])],
    ...(asking && accountOfAsking(cases, asking)),
    ...(pipeline && accountOfPipeline(run, pipeline)),
    made: {
      command: prepared.command,
      version: packageFile.version,
      ...commit(),
      node: process.version,
      startedAt: before?.made.startedAt ?? startedAt,
    },
  }
}

/** What was asked of the model so far, and what came of it. */
function accountOfAsking(cases: Run['cases'], { stages, answers, model }: Asking): Partial<RunFile> {
  const asked = cases.map((of) => requestsOf(of, stages, model.sampling, (key) => answers.get(key)?.text))
  const tokens = tokensOf(new Set(asked.flat().map(({ key }) => key)), answers)
  return {
    prompts: promptsOf(asked[0]!),
    tokens,
    ...(model.prices && { cost: costOfTokens(tokens, model.prices) }),
    cutShort: asked.filter(
      (requests) => requests.length === stages.length && answers.get(requests.at(-1)!.key)?.reason === 'length',
    ).length,
  }
}

/** Who wrote what is there so far, which checks failed, and what it took. */
function accountOfPipeline({ lines, before }: Run, { model }: PipelineAsking): Partial<RunFile> {
  const answered = [...lines.values()].flatMap((line) => ('prediction' in line ? [line] : []))
  const failedChecks: Record<string, number> = {}
  const tokens = { input: 0, output: 0, estimated: false }
  for (const line of answered) {
    for (const name of line.failedChecks ?? []) failedChecks[name] = (failedChecks[name] ?? 0) + 1
    tokens.input += line.tokens?.input ?? 0
    tokens.output += line.tokens?.output ?? 0
    tokens.estimated ||= line.tokens?.estimated ?? false
  }
  return {
    pipeline: { byModel: answered.filter(({ source }) => source !== 'stylist').length, failedChecks },
    tokens,
    ...(model.prices && { cost: costOfTokens(tokens, model.prices) }),
    ...(before?.prompts && { prompts: before.prompts }),
  }
}

/** The prompts of a case, by stage, as they were sent. */
function promptsOf(requests: readonly StageRequest[]): Record<string, string> {
  return Object.fromEntries(
    requests.map(({ stage, request }) => [stage, request.messages.map(({ content }) => content).join('\n\n')]),
  )
}

/** Of every answer once, whichever run asked for it. */
function tokensOf(keys: Iterable<string>, answers: Answers): NonNullable<RunFile['tokens']> {
  const tokens = { input: 0, output: 0, estimated: false }
  for (const key of keys) {
    const answer = answers.get(key)
    if (!answer) continue
    tokens.input += answer.tokens.input
    tokens.output += answer.tokens.output
    tokens.estimated ||= answer.tokens.estimated
  }
  return tokens
}

/** In dollars. @param prices for a million tokens */
export function costOfTokens(
  tokens: { input: number; output: number },
  prices: { input: number; output: number },
): number {
  return (tokens.input * prices.input + tokens.output * prices.output) / 1_000_000
}

/** Where our own source stands; nothing outside a checkout. */
function commit(): { commit?: string; changed?: boolean } {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8', stdio: 'pipe' })
  try {
    return { commit: git('rev-parse', 'HEAD').trim(), changed: git('status', '--porcelain', '-uno').trim() !== '' }
  } catch {
    return {}
  }
}
