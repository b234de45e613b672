// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { WllamaSettings } from '../../../lib/engines/settings.ts'
import type { DownloadRow } from '../../../lib/storage/rows.ts'
import { click, named, render, type } from '../../../test/react/render.ts'
import { fileSize } from './file-size.ts'
import { ModelFiles, type ModelFile } from './model-files.tsx'

const files: ModelFile[] = [
  { name: 'large.gguf', size: 1_420_000_000 },
  { name: 'small.gguf', size: 98_362_432 },
]
const download: DownloadRow = {
  name: 'coming.gguf',
  url: 'https://models.example/coming.gguf',
  received: 40_000_000,
  total: 100_000_000,
  state: 'running',
}
const settings: WllamaSettings = { id: 'wllama', model: 'small.gguf', threads: 2, contextTokens: 2048 }

function open(given: { settings?: WllamaSettings; downloads?: DownloadRow[] } = {}) {
  const done: unknown[][] = []
  const note =
    (what: string) =>
    async (...more: unknown[]) =>
      void done.push([what, ...more])
  const { container } = render(
    <ModelFiles
      settings={given.settings}
      files={files}
      downloads={given.downloads ?? []}
      mostThreads={4}
      onChange={(changed) => void done.push(['change', changed])}
      onAdd={note('add')}
      onDownload={note('download')}
      onPause={note('pause')}
      onRemove={note('remove')}
    />,
  )
  return { container, done }
}

test('sizes are told as people say them', () => {
  expect([512, 98_362_432, 1_420_000_000].map(fileSize)).toEqual(['0.5 kB', '98 MB', '1.4 GB'])
})

test('a file is chosen, with what was chosen beside it', async () => {
  const { container, done } = open({ settings })
  await click(named(container, 'input', 'large.gguf'))
  expect(done).toEqual([['change', { ...settings, model: 'large.gguf' }]])
  expect(container.textContent).toContain('1.4 GB')
})

test('a file is deleted only after a question', async () => {
  const { container, done } = open({ settings })
  await click(named(container, 'button', 'Delete small.gguf'))
  await click(named(container, 'dialog button', 'Cancel'))
  expect(done).toEqual([])
  await click(named(container, 'button', 'Delete small.gguf'))
  await click(named(container, 'dialog button', 'Delete the file'))
  expect(done).toEqual([['remove', 'small.gguf']])
})

test('a download shows how far it is, and can be paused, gone on with and given up', async () => {
  const { container, done } = open({ downloads: [download] })
  expect(container.textContent).toContain('40 MB of 100 MB')
  expect(container.querySelector('progress')?.value).toBe(0.4)
  await click(named(container, 'button', 'Pause the download of coming.gguf'))
  await click(named(container, 'button', 'Give up the download of coming.gguf'))
  const failed = open({ downloads: [{ ...download, state: 'failed', reason: 'The disk is full.' }] })
  expect(failed.container.textContent).toContain('The disk is full.')
  await click(named(failed.container, 'button', 'Go on with the download of coming.gguf'))
  expect(done).toEqual([
    ['pause', 'coming.gguf'],
    ['remove', 'coming.gguf'],
  ])
  expect(failed.done).toMatchObject([['download', { name: 'coming.gguf', url: download.url }]])
})

test('an address is taken with its checksum, or it is said what is wrong', async () => {
  const { container, done } = open()
  const field = (name: string) => named(container, 'input', name) as HTMLInputElement
  const begin = () => click(named(container, 'button', 'Download'))
  await type(field('Address of the file'), 'https://models.example/page.html')
  await type(field('SHA-256 checksum, if you have it'), 'abc')
  await begin()
  expect(container.textContent).toContain('Write the address of a .gguf file')
  expect(container.textContent).toContain('A SHA-256 checksum has 64 letters')
  expect(done).toEqual([])
  await type(field('Address of the file'), 'https://models.example/files/tiny%20one.gguf?download=true')
  await type(field('SHA-256 checksum, if you have it'), 'AB'.repeat(32))
  await begin()
  expect(done).toEqual([
    [
      'download',
      {
        name: 'tiny one.gguf',
        url: 'https://models.example/files/tiny%20one.gguf?download=true',
        sha256: 'ab'.repeat(32),
      },
    ],
  ])
})
