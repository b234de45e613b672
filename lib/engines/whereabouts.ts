import type { Engine } from './engine.ts'
import { placeOf } from './place.ts'
import type { EngineSettings } from './settings.ts'
import { sharedWith, type Sharing } from './sharing.ts'

/**
 * Where an engine's requests go, before it is made.
 * @returns its place and, for a server, its host
 */
export function whereaboutsOf(settings: EngineSettings): { place: Engine['place']; host?: string } {
  switch (settings.id) {
    case 'openai':
      return { place: placeOf(settings.baseUrl), host: new URL(settings.baseUrl).host }
    case 'prompt-api':
      return { place: 'the browser' }
    case 'wllama':
    case 'scripted':
      return { place: 'this device' }
  }
}

/** An engine's name for itself. */
export function labelOf(settings: EngineSettings): string {
  switch (settings.id) {
    case 'openai':
      return `${settings.model} at ${new URL(settings.baseUrl).host}`
    case 'prompt-api':
      return 'the browser’s own model'
    case 'wllama':
      return settings.model
    case 'scripted':
      return 'recorded replies'
  }
}

/** Whether an engine is worth warming: a service has its models loaded, and would want money for it. */
export function canWarm(settings: EngineSettings): boolean {
  return settings.id !== 'scripted' && whereaboutsOf(settings).place !== 'a service'
}

/** What leaves the machine with a rewrite by this engine and where to, in a sentence or two for the person. */
export function whatLeaves(settings: EngineSettings, sharing: Sharing): string {
  const { place, host } = whereaboutsOf(settings)
  switch (place) {
    case 'this device':
      return host === undefined
        ? 'Nothing leaves this machine: the model runs in the extension.'
        : `Nothing leaves this machine, unless the server at ${host} passes it on.`
    case 'the browser':
      return `The browser is given ${told(sharing)}. It decides where its model runs: on this machine, as far as it says.`
    case 'this network':
      return `${host} in your own network is sent ${told(sharing)}. Nothing else leaves this machine.`
    case 'a service':
      return `${host}, a service on the internet, is sent ${told(sharing)}. Nothing else leaves this machine.`
  }

  function told(chosen: Sharing): string {
    return contents[sharedWith(place, chosen)]
  }
}

const contents: Readonly<Record<Sharing, string>> = {
  profile: 'the draft and your profile: counts and words, none of your posts',
  examples: 'the draft, your profile and up to three of your posts as examples',
  history:
    'the draft, your profile, up to three of your posts as examples and, when the profile is put in words, your posts',
}
