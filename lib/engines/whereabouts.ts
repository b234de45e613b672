import type { Engine } from './engine.ts'
import { placeOf } from './place.ts'
import type { EngineSettings } from './settings.ts'
import type { Sharing } from './sharing.ts'

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

/** Whether an engine runs within Idiolect itself; a server on this device may pass on what it gets. */
export function runsInside({ id }: EngineSettings): boolean {
  return id === 'wllama' || id === 'scripted'
}

/** How much models may be told, as the person chose: those elsewhere, and servers on this device. */
export interface ChosenSharing {
  sharing: Sharing
  sharingHere: Sharing
}

/** Which of these choices an engine goes by; one that runs inside by none. */
export function sharingChoice(settings: EngineSettings): keyof ChosenSharing | undefined {
  if (runsInside(settings)) return undefined
  return whereaboutsOf(settings).place === 'this device' ? 'sharingHere' : 'sharing'
}

/** What an engine is told: what the person chose, or all where it runs inside. */
export function sharingWith(settings: EngineSettings, chosen: ChosenSharing): Sharing {
  const choice = sharingChoice(settings)
  return choice === undefined ? 'history' : chosen[choice]
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
export function whatLeaves(settings: EngineSettings, chosen: ChosenSharing): string {
  const { place, host } = whereaboutsOf(settings)
  const told = contents[sharingWith(settings, chosen)]
  switch (place) {
    case 'this device':
      return host === undefined
        ? 'Nothing leaves this machine: the model runs in the extension.'
        : `Nothing leaves this machine, unless the server at ${host} passes it on: it is sent ${told}.`
    case 'the browser':
      return `The browser is given ${told}. It decides where its model runs: on this machine, as far as it says.`
    case 'this network':
      return `${host} in your own network is sent ${told}. Nothing else leaves this machine.`
    case 'a service':
      return `${host}, a service on the internet, is sent ${told}. Nothing else leaves this machine.`
  }
}

const contents: Readonly<Record<Sharing, string>> = {
  profile: 'the draft and your profile: counts and words, none of your posts',
  examples: 'the draft, your profile and up to three of your posts as examples',
  history:
    'the draft, your profile, up to three of your posts as examples and, when the profile is put in words, your posts',
}
