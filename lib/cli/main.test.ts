import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { highPosts, lowPosts } from '../../test/cli/invented-posts.ts'
import { folderWith } from '../../test/cli/run-captured.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

function start(words: string[], folder = '.', env: Record<string, string> = {}) {
  return spawn(process.execPath, [main, ...words], { cwd: folder, env: { ...process.env, ...env } })
}

async function run(words: string[], folder?: string, env?: Record<string, string>) {
  const child = start(words, folder, env)
  child.stdin.end()
  const [output, messages, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code: code as number | null, output, messages }
}

describe('the command as a process', () => {
  it('ends with 0 and writes the result alone', async () => {
    const folder = folderWith({ 'high.txt': highPosts.join('\n') })
    const draft = 'The heron is back.'
    expect(await run(['rewrite', '--posts', 'high.txt', draft], folder)).toMatchObject({
      code: 0,
      output: `${draft}\n`,
      messages: '',
    })
  })

  it('ends with 2 and one sentence for wrong input', async () => {
    const result = await run(['profile', 'absent.txt'])
    expect(result).toEqual({
      code: 2,
      output: '',
      messages: 'absent.txt: there is no such file: check its name and folder.\n',
    })
  })

  it('takes paths from where npm was called', async () => {
    const folder = folderWith({ 'low.txt': lowPosts.join('\n') })
    const result = await run(['profile', 'low.txt'], '.', { npm_lifecycle_event: 'idiolect', INIT_CWD: folder })
    expect(result).toMatchObject({ code: 0, messages: '' })
  })

  it('answers a case at once, and is quiet when its reader goes away', async () => {
    const child = start(['rewrite', '--batch', '-'])
    const line = `${JSON.stringify({ id: 1, posts: lowPosts, draft: 'Hello' })}\n`
    child.stdin.write(line)
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    expect(JSON.parse(first.toString())).toMatchObject({ id: 1 })
    child.stdout.destroy()
    child.stdin.on('error', () => {})
    child.stdin.end(line.repeat(3))
    const [messages, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect({ code, messages }).toEqual({ code: 0, messages: '' })
  })

  it('ends by the signal when stopped', async () => {
    const child = start(['rewrite', '--batch', '-'])
    child.stdin.write(`${JSON.stringify({ id: 1, posts: [], draft: 'Hello' })}\n`)
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    const [messages, [, signal]] = await Promise.all([text(child.stderr), once(child, 'exit')])
    expect({ signal, messages }).toEqual({ signal: 'SIGINT', messages: '' })
  })
})
