import { useId, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Examination } from '../../../lib/engines/doctor/examination.ts'
import type { Preset } from '../../../lib/engines/presets.ts'
import type { OpenAiSettings } from '../../../lib/engines/settings.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAction } from '../../use-action.ts'
import { AddressField } from '../address-field.tsx'
import { ConnectionReport } from './connection-report.tsx'
import { KeyField } from './key-field.tsx'
import { serverAt } from './server-address.ts'

/** What can be done with a server; each is begun in the event of a click, as browsers ask for access only then. */
export interface ServerActions {
  /** Asks for access to its host, keeps the key if one is given, and asks for its models. */
  listModels(baseUrl: string, key: string | undefined): Promise<readonly string[]>
  /** The same, then keeps the settings and tries the connection. @throws Error with a sentence */
  save(settings: OpenAiSettings, key: string | undefined): Promise<Examination>
  forgetKey(origin: string): Promise<void>
}

interface ServerFormProps extends ServerActions {
  /** As kept, once a server was named. */
  settings: OpenAiSettings | undefined
  presets: readonly Preset[]
  /** Servers that a key is kept for. */
  origins: readonly string[]
  /** What is wrong with settings as they stand in the form; nothing where they will do. */
  problemOf: (settings: { baseUrl: string; model: string }) => Problems
}

/** A sentence for each field that is not right. */
export interface Problems {
  baseUrl?: string | undefined
  model?: string | undefined
}

/** The form in which a person names a server and its model, and tries the connection. */
export function ServerForm({ settings, presets, origins, problemOf, listModels, save, forgetKey }: ServerFormProps) {
  const id = useId()
  const [baseUrl, setBaseUrl] = useState(settings?.baseUrl ?? '')
  const [model, setModel] = useState(settings?.model ?? '')
  const [key, setKey] = useState('')
  const [models, setModels] = useState<readonly string[]>([])
  const [problems, setProblems] = useState<Problems>({})
  const [examination, setExamination] = useState<Examination>()
  const [working, setWorking] = useState<'listing' | 'trying'>()
  const [run, problem] = useAction()
  const server = serverAt(baseUrl)
  const preset = presets.find((each) => each.baseUrl === baseUrl.trim())
  const typed = key.trim() || undefined

  function choose(chosen: Preset | undefined) {
    setBaseUrl(chosen?.baseUrl ?? '')
    setModel(chosen?.suggestedModel ?? '')
    forgetAnswers()
  }

  function forgetAnswers() {
    setKey('')
    setModels([])
    setExamination(undefined)
    setProblems({})
  }

  async function list() {
    setWorking('listing')
    await run(async () => {
      const found = await listModels(baseUrl.trim(), typed)
      setKey('')
      setModels(found)
      if (model === '' && found[0] !== undefined) setModel(found[0])
    })
    setWorking(undefined)
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const chosen = { baseUrl: baseUrl.trim(), model: model.trim() }
    const found = problemOf(chosen)
    flushSync(() => setProblems(found))
    event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')?.focus()
    if (found.baseUrl || found.model) return
    setWorking('trying')
    setExamination(undefined)
    const isSame = settings?.baseUrl === chosen.baseUrl
    const rest = isSame ? settings : { id: 'openai' as const, retries: 2, silenceLimit: 300_000 }
    await run(async () => {
      const examined = await save({ ...rest, ...chosen }, typed)
      setKey('')
      setExamination(examined)
      if (examined.models) setModels(examined.models)
    })
    setWorking(undefined)
  }

  return (
    <form className="server-form" onSubmit={(event) => void submit(event)} noValidate>
      <SelectField
        label="Server"
        value={preset?.id ?? ''}
        onChange={(event) => choose(presets.find((each) => each.id === event.target.value))}
      >
        <option value="">{baseUrl === '' ? 'Choose one, or write its address' : 'Another server'}</option>
        <optgroup label="On this machine">
          {presets.filter(({ place }) => place === 'this device').map(optionOf)}
        </optgroup>
        <optgroup label="Services on the internet">
          {presets.filter(({ place }) => place !== 'this device').map(optionOf)}
        </optgroup>
      </SelectField>
      <AddressField
        label="Base URL"
        hint="What comes before /chat/completions. It usually ends in /v1."
        placeholder="http://127.0.0.1:8080/v1"
        value={baseUrl}
        onChange={(event) => {
          setBaseUrl(event.target.value)
          forgetAnswers()
        }}
        problem={problems.baseUrl}
      />
      <KeyField
        host={server?.host ?? ''}
        isKept={server !== undefined && origins.includes(server.origin)}
        value={key}
        onChange={setKey}
        onForget={() => void run(async () => server && forgetKey(server.origin))}
      />
      {preset?.keyUrl && (
        <p className="hint">
          Keys for {preset.name} are made at{' '}
          <a href={preset.keyUrl} target="_blank" rel="noreferrer">
            {preset.keyUrl.replace('https://', '')}
          </a>
          .
        </p>
      )}
      <div className="model-field">
        <TextField
          label="Model"
          list={`${id}-models`}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={model}
          onChange={(event) => setModel(event.target.value)}
          problem={problems.model}
        />
        <datalist id={`${id}-models`}>
          {models.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        <Button disabled={server === undefined || working !== undefined} onClick={() => void list()}>
          {working === 'listing' ? 'Asking…' : 'List its models'}
        </Button>
      </div>
      {models.length > 0 && (
        <p className="hint">
          {models.length === 1
            ? 'The server has one model'
            : `The server has ${models.length} models: empty the field to see all`}
          .
        </p>
      )}
      <div className="add-site-actions">
        <Button type="submit" look="main" disabled={working !== undefined}>
          {working === 'trying' ? 'Trying the connection…' : 'Save and try the connection'}
        </Button>
        <p className="hint">The browser may ask whether Idiolect may reach this one host.</p>
      </div>
      <div aria-live="polite">
        {problem && (
          <div className="notice problem">
            <p className="words">{problem}</p>
          </div>
        )}
        {examination && (
          <ConnectionReport
            examination={examination}
            onUse={(address) => {
              setBaseUrl(address)
              forgetAnswers()
            }}
          />
        )}
      </div>
    </form>
  )
}

function optionOf({ id, name }: Preset) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  )
}
