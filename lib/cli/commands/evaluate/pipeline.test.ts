import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { folderWith, runCaptured } from '../../../../test/cli/run-captured.ts'
import { inventedLamp7 } from '../../../../test/evaluation/invented-lamp7.ts'
import { type Answer, type ChatRequest, startModelServer } from '../../../../test/model-server/model-server.ts'
import { PredictionLine, RunFile } from '../../../evaluation/results/formats.ts'

async function serve(reply: (asked: ChatRequest) => Answer) {
  const server = await startModelServer({ reply })
  onTestFinished(() => server.close())
  return server
}

/** A model that rewrites well, but describes the person where the draft counts five herons. */
function replyTo({ body }: ChatRequest): string {
  const draft = /<text>\n([^]*)\n<\/text>$/.exec(body.messages.at(-1)!.content)?.[1] ?? ''
  return draft.includes('5') ? 'This person writes about herons in a friendly way.' : draft.replace('today.', 'today')
}

function wordsFor(folder: string, url: string, method = 'copy,stylist,idiolect'): string[] {
  const model = ['--engine', 'openai', '--model', 'small', '--base-url', url, '--concurrency', '2']
  const paths = ['--data', folder, '--out', join(folder, 'out')]
  return [
    'evaluate',
    'run',
    '--dataset',
    'lamp7',
    '--metrics',
    'rouge1,style-match',
    '--method',
    method,
    ...paths,
    ...model,
  ]
}

const runFolder = (folder: string, name = 'idiolect') => join(folder, 'out/lamp7', `${name}@openai-small`)
const accountIn = (folder: string) =>
  RunFile.parse(JSON.parse(readFileSync(join(runFolder(folder), 'run.json'), 'utf8')))

function predictionsIn(folder: string, name?: string) {
  const lines = readFileSync(join(runFolder(folder, name), 'predictions.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => PredictionLine.parse(JSON.parse(line)))
}

it('answers by the model or the stylist, and keeps whose each answer is', async () => {
  const server = await serve(replyTo)
  const folder = folderWith(inventedLamp7(6))
  expect(await runCaptured(wordsFor(folder, server.url))).toMatchObject({ code: 0, messages: '' })
  const lines = predictionsIn(folder)
  expect(lines).toHaveLength(6)
  const described = lines.find(({ id }) => id === '73')
  expect(described).toMatchObject({ source: 'stylist', fallback: expect.stringMatching(/no reply passed/) as string })
  const others = lines.filter((line) => line !== described)
  const byModel = {
    source: 'openai',
    failedChecks: [],
    tokens: expect.objectContaining({ estimated: false }) as unknown,
  }
  expect(others).toEqual(others.map(() => expect.objectContaining(byModel) as unknown))
  const account = accountIn(folder)
  expect(account.pipeline).toMatchObject({ byModel: 5 })
  expect(Object.keys(account.pipeline!.failedChecks)).toContain('same-matter')
  expect(account.identity.method.holds).toEqual(['counts', 'examples', 'checks', 'stylist', 'best'])
  expect(account.prompts!['request 1']).toContain('I counted 2 herons today.')
  expect(account.tokens!.input).toBeGreaterThan(100)
})

it('asks nothing twice, and goes on where it stopped', async () => {
  const server = await serve(replyTo)
  const folder = folderWith(inventedLamp7(6))
  await runCaptured(wordsFor(folder, server.url))
  const [asked, lines] = [server.requests.length, predictionsIn(folder)]
  await runCaptured(wordsFor(folder, server.url))
  await runCaptured([...wordsFor(folder, server.url), '--again'])
  expect(server.requests).toHaveLength(asked)
  expect(predictionsIn(folder)).toEqual(lines)
  // A part that changes no request asks for nothing new.
  await runCaptured(wordsFor(folder, server.url, 'idiolect+counts+examples+checks+best'))
  expect(server.requests).toHaveLength(asked)
})

it("counts a failed request as a failed case, though the product would give the stylist's rewrite", async () => {
  let isWell = false
  const server = await serve((request) => {
    const isFailing = !isWell && request.body.messages.at(-1)!.content.includes('counted 4')
    return isFailing
      ? { status: 500, body: { error: { message: 'out of memory' } }, headers: { 'x-should-retry': 'false' } }
      : replyTo(request)
  })
  const folder = folderWith(inventedLamp7(4))
  expect(await runCaptured(wordsFor(folder, server.url))).toMatchObject({ code: 0 })
  expect(accountIn(folder)).toMatchObject({ answered: 3, failed: 1 })
  isWell = true
  await runCaptured(wordsFor(folder, server.url))
  expect(accountIn(folder)).toMatchObject({ answered: 4, failed: 0, pipeline: { byModel: 3 } })
})

it('stops where the model cannot be had at all', async () => {
  const server = await serve(() => ({ status: 401, body: { error: { message: 'wrong key' } } }))
  const folder = folderWith(inventedLamp7(4))
  const { code, messages } = await runCaptured(wordsFor(folder, server.url, 'idiolect'))
  expect(code).toBe(2)
  expect(messages).toMatch(/key/)
  expect(server.requests.length).toBeLessThanOrEqual(2)
})

it('stands in the report with the share of the model and a prompt to read', async () => {
  const server = await serve(replyTo)
  const folder = folderWith(inventedLamp7(6))
  await runCaptured(wordsFor(folder, server.url))
  expect(await runCaptured(['evaluate', 'report', join(folder, 'out')])).toMatchObject({
    code: 0,
  })
  const markdown = readFileSync(join(folder, 'out/report.md'), 'utf8')
  expect(markdown).toMatch(/Who answered on lamp7/)
  expect(markdown).toMatch(/the model: 5 of 6 cases \(83%\), else the stylist/)
  expect(markdown).not.toContain('herons')
  expect(readFileSync(join(folder, 'out/report.html'), 'utf8')).toContain(
    'You rewrite a text the way one person writes.',
  )
})

it('is refused as a batch file, with a sentence', async () => {
  const folder = folderWith(inventedLamp7(2))
  const words = ['--dataset', 'lamp7', '--method', 'copy,idiolect', '--engine', 'openai', '--model', 'small']
  const { code, messages } = await runCaptured([
    'evaluate',
    'export-batch',
    ...words,
    '--data',
    folder,
    '--out',
    join(folder, 'out'),
  ])
  expect(code).toBe(2)
  expect(messages).toMatch(/^idiolect asks by what it was answered before, so it cannot be sent as batch files/)
})
