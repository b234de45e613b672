import type { Engine, EnginePhase } from '../engines/engine.ts'
import type { GuidedProfile } from './guided-profile.ts'

/** How far a model is in reading somebody's posts, as it is kept. */
export interface Reading {
  /** The engine's id, and how it names itself. */
  engine: string
  label: string
  /** How many parts are read, of how many; 0 of 0 until that is known. */
  part: number
  of: number
  phase?: EnginePhase
  /** When it came to this part and phase, in epoch milliseconds. */
  since: number
  /** How often it was begun with: a worker or the host of a model may die over it. */
  tries: number
}

/** How far a reading is. */
export type ReadingProgress = Pick<Reading, 'part' | 'of' | 'phase'>

/** Where readings are kept, by account. */
export interface ReadingStore {
  /** Notes one that begins; answers whether there still is such an account. */
  begin(account: string, reading: Reading): Promise<boolean>
  advance(account: string, progress: ReadingProgress): Promise<void>
  /** Ends a reading with what it made. */
  keep(account: string, guided: GuidedProfile, without: readonly string[]): Promise<void>
  /** Ends a reading that came to nothing; with a sentence where nobody stopped it. */
  end(account: string, problem?: string): Promise<void>
  /** Those that have not ended, with how often each was begun with. */
  unfinished(): Promise<{ account: string; tries: number }[]>
}

/** What a reading needs. */
export interface ReadingPreparation {
  engine: Pick<Engine, 'id' | 'label'>
  /** Traits that are switched off. */
  without: readonly string[]
  /** Has the engine read the posts. */
  read(on: (progress: ReadingProgress) => void, signal: AbortSignal): Promise<GuidedProfile>
}

/** Readings of posts by a model, one at a time for each account, each begun by the person. */
export interface Readings {
  /** Begins one, unless one goes on. @throws Error with a sentence where that can't be */
  start(account: string): Promise<void>
  /** Ends one; without an account all that go on. */
  stop(account?: string): Promise<void>
  /** Takes up those that an earlier worker left unfinished, and waits for them. */
  resume(): Promise<void>
}

const mostTries = 2

/**
 * The readings over a store.
 * @param prepare finds what a reading of an account's posts needs; it throws a sentence where that can't be
 */
export function readings(store: ReadingStore, prepare: (account: string) => Promise<ReadingPreparation>): Readings {
  const running = new Map<string, AbortController>()

  async function begin(account: string, tries: number): Promise<() => Promise<void>> {
    const abort = new AbortController()
    running.set(account, abort)
    try {
      const preparation = await prepare(account)
      const { id, label } = preparation.engine
      const isKept = await store.begin(account, { engine: id, label, part: 0, of: 0, since: Date.now(), tries })
      if (!isKept || abort.signal.aborted) throw new Error('The reading was stopped.')
      return () => read(account, preparation, abort.signal).finally(() => running.delete(account))
    } catch (error) {
      running.delete(account)
      if (abort.signal.aborted) await store.end(account)
      throw error
    }
  }

  async function read(account: string, preparation: ReadingPreparation, signal: AbortSignal): Promise<void> {
    let notes: Promise<unknown> = Promise.resolve()
    try {
      const guided = await preparation.read(({ part, of, phase }) => {
        notes = notes.then(() => store.advance(account, { part, of, ...(phase && { phase }) }))
      }, signal)
      await notes
      signal.throwIfAborted()
      await store.keep(account, guided, preparation.without)
    } catch (error) {
      await store.end(account, signal.aborted ? undefined : sentenceOf(error))
    }
  }

  async function again({ account, tries }: { account: string; tries: number }): Promise<void> {
    if (running.has(account)) return
    if (tries >= mostTries) return store.end(account, 'The reading was interrupted twice. It can be begun again.')
    try {
      await (
        await begin(account, tries + 1)
      )()
    } catch (error) {
      await store.end(account, sentenceOf(error))
    }
  }

  return {
    async start(account) {
      if (running.has(account)) return
      const goOn = await begin(account, 1)
      void goOn()
    },
    async stop(account) {
      for (const each of account === undefined ? [...running.keys()] : [account]) {
        running.get(each)?.abort()
        await store.end(each)
      }
    },
    async resume() {
      await Promise.all((await store.unfinished()).map(again))
    },
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
