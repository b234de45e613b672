import 'fake-indexeddb/auto'
import { afterEach, beforeEach } from 'vitest'
import { database } from '../lib/storage/database.ts'

const immediate = globalThis.setImmediate

/**
 * An empty database before each test, on an IndexedDB that answers after delays of its own, as the real one does: each
 * step waits some turns of the event loop, drawn from a seed, so that a failure comes again.
 */
export function slowDatabase(seed = 1): void {
  const draw = randomNumbers(seed)
  beforeEach(async () => {
    globalThis.setImmediate = ((step: () => void) => afterTurns(Math.floor(draw() * 4), step)) as typeof immediate
    await database.delete()
    await database.open()
  })
  afterEach(() => {
    database.close()
    globalThis.setImmediate = immediate
  })
}

/** Ends the database's work as the death of the worker does: what has not been completed is undone. */
export function killDatabase(): void {
  for (const transaction of begun) transaction.abort()
  database.close()
}

const begun = new Set<IDBTransaction>()
const begin = IDBDatabase.prototype.transaction
IDBDatabase.prototype.transaction = function (...given) {
  const transaction = begin.apply(this, given)
  begun.add(transaction)
  for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => begun.delete(transaction))
  return transaction
}

function afterTurns(turns: number, step: () => void): void {
  immediate(turns === 0 ? step : () => afterTurns(turns - 1, step))
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
