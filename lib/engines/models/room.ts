import { EngineFailure } from '../engine.ts'

/** The browser's word for the room that there is (`navigator.storage.estimate`). */
export type EstimateRoom = () => Promise<{ quota?: number; usage?: number }>

/** @throws EngineFailure if so many bytes more would not fit, as far as the browser says */
export async function ensureRoom(bytes: number, estimate: EstimateRoom | undefined): Promise<void> {
  const { quota, usage = 0 } = (await estimate?.()) ?? {}
  if (quota === undefined || usage + bytes <= quota) return
  throw new EngineFailure(
    `The model takes ${gigabytes(bytes)}, and the browser has room for ${gigabytes(Math.max(0, quota - usage))}: remove another model, or make room on the disk.`,
  )
}

/** An error of writing, as a sentence where it is about room. */
export function roomFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'QuotaExceededError') return error
  return new EngineFailure('There is no more room for the model: remove another one, or make room on the disk.', {
    cause: error,
  })
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(bytes < 1e9 ? 2 : 1)} GB`
}
