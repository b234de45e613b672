// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Examination } from '../../../lib/engines/doctor/examination.ts'
import { presets } from '../../../lib/engines/presets.ts'
import type { OpenAiSettings } from '../../../lib/engines/settings.ts'
import { click, named, render, type } from '../../../test/react/render.ts'
import { ServerForm } from './server-form.tsx'

const settings: OpenAiSettings = {
  id: 'openai',
  baseUrl: 'http://127.0.0.1:8080/v1',
  model: 'small',
  contextTokens: 8192,
  retries: 0,
  silenceLimit: 60_000,
}

function open({
  kept,
  origins = [],
  examination = { state: 'well', sentence: 'small answers.' },
}: { kept?: OpenAiSettings; origins?: string[]; examination?: Examination } = {}) {
  const done: unknown[][] = []
  const { container } = render(
    <ServerForm
      settings={kept}
      presets={presets}
      origins={origins}
      problemOf={({ baseUrl, model }) => ({
        baseUrl: baseUrl.startsWith('http') ? undefined : 'That is no address.',
        model: model === '' ? 'The name of the model is missing.' : undefined,
      })}
      listModels={async (...given) => {
        done.push(['list', ...given])
        return ['large', 'small']
      }}
      save={async (...given) => {
        done.push(['save', ...given])
        return examination
      }}
      forgetKey={async (...given) => void done.push(['forget', ...given])}
    />,
  )
  const field = (name: string) => named(container, 'input', name) as HTMLInputElement
  const submit = () => click(named(container, 'button', 'Save and try the connection'))
  return { container, done, field, submit }
}

test('a server is saved as a whole with its key, which is not shown again', async () => {
  const { container, done, field, submit } = open()
  await type(field('Base URL'), ' http://127.0.0.1:8080/v1 ')
  await type(field('Key'), ' sk-mine ')
  await type(field('Model'), 'small')
  await submit()
  const { contextTokens: _, ...saved } = { ...settings, retries: 2, silenceLimit: 300_000 }
  expect(done).toEqual([['save', saved, 'sk-mine']])
  expect(field('Key').value).toBe('')
  expect(field('Key').type).toBe('password')
  expect(container.querySelector('[role=status]')?.textContent).toBe('small answers.')
})

test('what else is known of a server stays while its address does', async () => {
  const { done, field, submit } = open({ kept: settings })
  await type(field('Model'), 'large')
  await submit()
  expect(done).toEqual([['save', { ...settings, model: 'large' }, undefined]])
})

test('nothing is sent while something is missing, and it is said which', async () => {
  const { container, done, field, submit } = open()
  await type(field('Base URL'), 'somewhere')
  await submit()
  expect(done).toEqual([])
  expect(container.textContent).toContain('That is no address.')
  expect(container.textContent).toContain('The name of the model is missing.')
  expect(document.activeElement).toBe(field('Base URL'))
})

test('a kept key can be replaced or removed; another server has none of it', async () => {
  const { container, done, field } = open({ kept: settings, origins: ['http://127.0.0.1:8080'] })
  expect(container.textContent).toContain('A key is kept for 127.0.0.1:8080.')
  await click(named(container, 'button', 'Remove the key for 127.0.0.1:8080'))
  expect(done).toEqual([['forget', 'http://127.0.0.1:8080']])
  await type(field('Key'), 'half a ke')
  await type(field('Base URL'), 'http://127.0.0.1:9999/v1')
  expect(field('Key').value).toBe('')
  expect(container.textContent).not.toContain('A key is kept')
})

test('the server is asked for its models, of which one is taken where none was named', async () => {
  const { container, done, field } = open()
  await type(field('Base URL'), settings.baseUrl)
  await click(named(container, 'button', 'List its models'))
  expect(done).toEqual([['list', settings.baseUrl, undefined]])
  expect([...container.querySelectorAll('datalist option')].map(({ textContent }) => textContent)).toEqual([
    'large',
    'small',
  ])
  expect(field('Model').value).toBe('large')
})

test('trouble is told with its remedy, a command to copy and the address that would do', async () => {
  const trouble: Examination = {
    state: 'origin refused',
    sentence: 'It refuses <b>us</b>.',
    remedy: 'Allow it.',
    command: 'OLLAMA_ORIGINS=* ollama serve',
    baseUrl: 'http://127.0.0.1:11434/v1',
  }
  const { container, field, submit } = open({ kept: settings, examination: trouble })
  await submit()
  const report = container.querySelector('[role=alert]')
  expect(report?.textContent).toContain('It refuses <b>us</b>.Allow it.OLLAMA_ORIGINS=* ollama serve')
  expect(report?.querySelector('b')).toBeNull()
  await click(named(container, 'button', 'Use this address'))
  expect(field('Base URL').value).toBe('http://127.0.0.1:11434/v1')
})
