import type { Engine, Message, TokenUse } from './engine.ts'

/** What a request was for. */
export type RequestPurpose = 'rewrite' | 'digestion' | 'guided profile' | 'warming up' | 'trying the connection'

/** A request to a model, as it is listed from its beginning on. Plain JSON, without keys. */
export interface RequestRecord {
  /** Epoch milliseconds. */
  at: number
  engine: string
  /** The engine's label: `model at host`. */
  label: string
  place: Engine['place']
  purpose: RequestPurpose
  /** The very text that went out. */
  messages: readonly Message[]
  outcome: 'under way' | 'answered' | 'failed' | 'stopped'
  tokens?: TokenUse
  /** In dollars, where it is known. */
  cost?: number
}
