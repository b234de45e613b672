import type { Diagnosis } from '../diagnosis.ts'
import { placeOf } from '../place.ts'
import { printable } from '../printable.ts'
import type { OpenAiSettings } from '../settings.ts'
import type { Examination, ProbeWorld } from './examination.ts'
import { isPlain, serverAt, type KnownServer } from './servers.ts'

/** What there is to say and to do for each trouble with one server. */
export class Prescriptions {
  readonly #settings: OpenAiSettings
  readonly #world: ProbeWorld
  readonly #address: string
  readonly #host: string
  readonly #server: KnownServer | undefined

  constructor(settings: OpenAiSettings, world: ProbeWorld) {
    const { origin, pathname, host } = new URL(settings.baseUrl)
    this.#settings = settings
    this.#world = world
    this.#address = `${origin}${pathname.replace(/\/+$/, '')}`
    this.#host = host
    this.#server = placeOf(settings.baseUrl) === 'a service' ? undefined : serverAt(settings.baseUrl)
  }

  encryption(): Examination {
    return {
      state: 'unencrypted',
      sentence: `${this.#host} is not on this machine or in your network, and http:// would let others read along.`,
      remedy: 'Write https:// instead.',
      baseUrl: this.#settings.baseUrl.replace(/^http:/, 'https:'),
    }
  }

  access(origin: string): Examination {
    return {
      state: 'no access to host',
      sentence: `The browser does not let Idiolect reach ${origin} yet.`,
      remedy: 'Allow it when the browser asks.',
    }
  }

  localNetwork(): Examination {
    const which = placeOf(this.#settings.baseUrl) === 'this device' ? 'apps on this device' : 'your local network'
    return {
      state: 'local network denied',
      sentence: `The browser keeps Idiolect from ${which}, so it cannot tell whether a server answers at ${this.#address}.`,
      remedy: `Open the browser's settings, there "Privacy and security", "Site settings", and allow Idiolect to reach ${which}.`,
    }
  }

  start(): Examination {
    const { name = 'the server', start } = this.#server ?? {}
    const isNear = placeOf(this.#settings.baseUrl) !== 'a service'
    return {
      state: 'not running',
      sentence: `No server answers at ${this.#address}.`,
      remedy: isNear ? `Start ${name}, or correct the base URL.` : 'Correct the base URL, or check the network.',
      ...(start &&
        placeOf(this.#settings.baseUrl) === 'this device' && {
          command: start(Number(new URL(this.#settings.baseUrl).port)),
        }),
    }
  }

  port({ baseUrl, name, models }: { baseUrl: string; name: string; models: readonly string[] }): Examination {
    return {
      state: 'wrong port',
      sentence: `No model's server answers at ${this.#address}, but ${name} does at ${baseUrl}.`,
      remedy: `Set the base URL to ${baseUrl}.`,
      baseUrl,
      models,
    }
  }

  path({ baseUrl, models }: { baseUrl: string; models: readonly string[] }): Examination {
    return {
      state: 'wrong path',
      sentence: `The server is there, but not at ${this.#address}.`,
      remedy: `Set the base URL to ${baseUrl}.`,
      baseUrl,
      models,
    }
  }

  anotherServer(): Examination {
    return {
      state: 'something else',
      sentence: `Something answers at ${this.#address}, but not as OpenAI's protocol has it.`,
      remedy: 'Correct the base URL: its port is the server’s, and it usually ends in /v1.',
    }
  }

  origin(): Examination {
    const { origin = 'chrome-extension://*', system } = this.#world
    const name = this.#server?.name ?? 'The server'
    const { remedy, command } = this.#server?.allow(origin, system) ?? {
      remedy: `Allow requests from ${origin} in its settings (CORS).`,
    }
    return {
      state: 'origin refused',
      sentence: `${name} at ${this.#address} does not answer extensions of a browser.`,
      remedy,
      ...(command !== undefined && { command }),
    }
  }

  silence(limit: number): Examination {
    return {
      state: 'other',
      sentence: `Something is at ${this.#address}, but it said nothing for ${limit / 1000} seconds.`,
      remedy: 'Look whether the server is stuck or busy, and try again.',
    }
  }

  patience(): Examination {
    return {
      state: 'loading',
      sentence: `The server at ${this.#address} is loading the model.`,
      remedy: 'Wait a minute, and try again.',
    }
  }

  anyModel(): Examination {
    const { id, name = 'The server' } = this.#server ?? {}
    return {
      state: 'no models',
      sentence: `${name} at ${this.#address} has no model yet.`,
      remedy: id === 'lm-studio' ? 'Load one in LM Studio.' : 'Give it one.',
      ...this.#fetching(),
      models: [],
    }
  }

  model(names: readonly string[] | undefined): Examination {
    const hasSome = names !== undefined && names.length > 0
    return {
      state: 'model missing',
      sentence: `The server at ${this.#address} has no model "${this.#settings.model}".`,
      remedy: hasSome
        ? `Choose one that it has: ${names.slice(0, 20).map(printable).join(', ')}.`
        : 'Choose one that it has.',
      ...this.#fetching(),
      ...(names && { models: names }),
    }
  }

  /** For what a server says itself. */
  refusal({ reason, remedy, about }: Diagnosis): Examination {
    if (about === 'origin refused') return this.origin()
    return {
      state: about ?? 'other',
      sentence: `${reason}.`,
      remedy: `${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`,
    }
  }

  #fetching(): { command?: string } {
    const { model } = this.#settings
    const command = isPlain(model) ? this.#server?.fetch?.(model) : undefined
    return command === undefined ? {} : { command }
  }
}
