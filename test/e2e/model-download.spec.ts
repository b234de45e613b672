import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect as soon, test as base, workerKiller } from './extension.ts'

const expect = soon.configure({ timeout: 20_000 })

/** As a model file begins; the rest may be anything. */
const file = Buffer.concat([Buffer.from('GGUF'), Buffer.alloc(3_000_000, 7)])
const half = 1_500_000

interface FileServer {
  url: string
  /** The first byte that each request asked for. */
  from: number[]
}

/** A test with a server that gives half of a file and waits, and the rest to who comes for it. */
const test = base.extend<{ files: FileServer }>({
  files: async ({ harbour: _ }, provide) => {
    const from: number[] = []
    const server = createServer((request, response) => {
      const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
      from.push(start)
      const rest = file.subarray(start)
      response.writeHead(start > 0 ? 206 : 200, {
        'content-length': rest.length,
        'accept-ranges': 'bytes',
        etag: '"one"',
        ...(start > 0 && { 'content-range': `bytes ${start}-${file.length - 1}/${file.length}` }),
      })
      if (start > 0) response.end(rest)
      else response.write(rest.subarray(0, half))
    })
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    await provide({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tiny.gguf`, from })
    server.closeAllConnections()
    server.close()
  },
})

test('a model file is downloaded, paused, gone on with after the worker died, checked, and listed', async ({
  options,
  files,
}) => {
  await options.getByRole('radio', { name: 'A model file in this browser' }).check()
  await options.getByText('Download one from an address').click()
  await options.getByRole('textbox', { name: 'Address of the file' }).fill(files.url)
  const sum = createHash('sha256').update(file).digest('hex')
  await options.getByRole('textbox', { name: /SHA-256/ }).fill(sum)
  await options.getByRole('button', { name: 'Download', exact: true }).click()
  await expect(options.getByText(/^1\.5 MB of 3 MB$/)).toBeVisible()
  await options.getByRole('button', { name: 'Pause the download of tiny.gguf' }).click()
  await expect(options.getByText(/^1\.5 MB of 3 MB, paused$/)).toBeVisible()
  await (
    await workerKiller(options)
  )()
  await options.reload()
  await options.getByRole('button', { name: 'Go on with the download of tiny.gguf' }).click()
  await expect(options.getByRole('radio', { name: 'tiny.gguf' })).toBeVisible()
  await expect(options.getByText('3 MB', { exact: true })).toBeVisible()
  await expect(options.getByRole('list', { name: 'Downloads' })).toHaveCount(0)
  expect(files.from).toHaveLength(2)
  expect(files.from[1]).toBeGreaterThan(0)
})

test('a download with another checksum is thrown away, and that is said', async ({ options, files }) => {
  await options.getByRole('radio', { name: 'A model file in this browser' }).check()
  await options.getByText('Download one from an address').click()
  await options.getByRole('textbox', { name: 'Address of the file' }).fill(files.url)
  await options.getByRole('textbox', { name: /SHA-256/ }).fill('0'.repeat(64))
  await options.getByRole('button', { name: 'Download', exact: true }).click()
  await expect(options.getByText(/^1\.5 MB of 3 MB$/)).toBeVisible()
  await options.getByRole('button', { name: 'Pause the download of tiny.gguf' }).click()
  await options.getByRole('button', { name: 'Go on with the download of tiny.gguf' }).click()
  await expect(options.getByText(/does not have the checksum that it should/)).toBeVisible()
  await options.getByRole('button', { name: 'Give up the download of tiny.gguf' }).click()
  await expect(options.getByText('There is no model file here yet.')).toBeVisible()
})
