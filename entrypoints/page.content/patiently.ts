import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { isConnected } from './is-connected.ts'

const pauses = [1_000, 5_000, 30_000]

/** What the background answers, asked again a few times where it does not: it may be starting, or just being updated. */
export async function patiently<T>(ctx: ContentScriptContext, ask: () => Promise<T>): Promise<T | undefined> {
  for (const pause of [...pauses, undefined]) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await ask()
    } catch {
      if (pause === undefined || !isConnected()) return undefined
      // oxlint-disable-next-line no-await-in-loop
      await new Promise<void>((resolve) => ctx.setTimeout(resolve, pause))
    }
  }
  return undefined
}
