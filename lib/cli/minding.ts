import { type Engine, EngineFailure } from '../engines/engine.ts'

/** An engine, and how it failed the last time that it did. */
export interface Minded {
  engine: Engine
  failure(): EngineFailure | undefined
}

/** The same engine, whose failures are kept in mind, so that one that lasts need not be met again. */
export function minding(engine: Engine): Minded {
  let latest: EngineFailure | undefined
  return {
    engine: {
      ...engine,
      async *generate(request, signal) {
        try {
          yield* engine.generate(request, signal)
        } catch (error) {
          if (error instanceof EngineFailure) latest = error
          throw error
        }
      },
    },
    failure: () => latest,
  }
}
