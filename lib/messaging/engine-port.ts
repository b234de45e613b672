import { z } from 'zod'
import type { Availability, EngineEvent } from '../engines/engine.ts'
import type { Examination } from '../engines/doctor/examination.ts'
import { EngineSettings, OpenAiSettings } from '../engines/settings.ts'

/** A runtime port, as far as engines use one. A port carries one request. */
export interface EnginePort {
  postMessage(message: unknown): void
  disconnect(): void
  onMessage: { addListener(listener: (message: unknown) => void): void }
  onDisconnect: { addListener(listener: () => void): void }
}

/** How often the host says that it lives, in milliseconds: a worker that hears nothing for 30 seconds falls asleep. */
export const beatEvery = 15_000
/** After how long a host that says nothing counts as dead, in milliseconds. */
export const silenceOfTheDead = 45_000

const Messages = z
  .array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string().max(4_000_000) }))
  .max(1000)

/** Which engine; its key travels with the request that needs it and is kept nowhere. */
const asked = { settings: EngineSettings, key: z.string().max(10_000).optional() }

/** What is asked of the host: once through each port, and then at most that it be stopped. */
export const HostRequest = z.discriminatedUnion('ask', [
  z.object({
    ask: z.literal('generate'),
    ...asked,
    request: z.object({
      messages: Messages,
      maxTokens: z.int().min(0),
      temperature: z.number().min(0).max(2),
      language: z.string().max(100).optional(),
    }),
  }),
  z.object({ ask: z.literal('availability'), ...asked }),
  z.object({ ask: z.literal('warm'), ...asked, beginning: Messages }),
  z.object({
    ask: z.literal('examine'),
    settings: OpenAiSettings,
    key: asked.key,
    /** What only the extension's worker can tell: whether the browser lets us reach the host. */
    mayReach: z.boolean().optional(),
    system: z.enum(['macOS', 'Linux', 'Windows']).optional(),
    origin: z.string().max(1000).optional(),
  }),
  z.object({ ask: z.literal('stop') }),
])
export type HostRequest = z.infer<typeof HostRequest>

/** What the host answers, as JSON. After `done` or `failed` nothing more comes. */
export type HostReply =
  | { say: 'alive' }
  /** What is known of the engine once it has been made. */
  | { say: 'context'; tokens: number }
  | { say: 'event'; event: EngineEvent }
  | { say: 'availability'; availability: Availability }
  | { say: 'examination'; examination: Examination }
  | { say: 'done' }
  | { say: 'failed'; sentence: string; isLasting: boolean }
