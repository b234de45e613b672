/** What the doctor needs of the world. */
export interface ProbeWorld {
  fetch: typeof fetch
  /** For the server of the settings, and no other. */
  key?: string | undefined
  /** The person's system, for commands. */
  system?: System | undefined
  /** Our own origin, as servers see it: `chrome-extension://…`. */
  origin?: string | undefined
  /** Whether the browser lets us reach addresses of this origin; left out where nobody has to be asked. */
  mayReach?(origin: string): Promise<boolean>
  /** What the browser says of a permission of that name; nothing where it knows none such. */
  permission?(name: string): Promise<'granted' | 'denied' | 'prompt' | undefined>
}

/** Systems whose commands are known. */
export type System = 'macOS' | 'Linux' | 'Windows'

/** What can be wrong with the way to a server's model. */
export type Trouble =
  | 'unencrypted'
  /** The browser has not been asked yet to let the extension reach this host. */
  | 'no access to host'
  /** Chrome keeps the extension from this machine or the local network. */
  | 'local network denied'
  | 'not running'
  /** A server of a known kind is elsewhere on this machine. */
  | 'wrong port'
  | 'wrong path'
  /** What answers is no model's server. */
  | 'something else'
  | 'origin refused'
  | 'key missing'
  | 'key wrong'
  | 'no credit'
  | 'no models'
  | 'model missing'
  | 'loading'
  | 'other'

/** How the way to a server's model is. */
export interface Examination {
  state: 'well' | Trouble
  /** What is the matter. */
  sentence: string
  /** The one thing to do. */
  remedy?: string
  /** To be copied into a terminal of the person's system, where that does it. */
  command?: string
  /** The base URL that would do. */
  baseUrl?: string
  /** The models that the server lists. */
  models?: readonly string[]
}
