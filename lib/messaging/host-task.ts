import { z } from 'zod'
import { OpenAiSettings } from '../engines/settings.ts'

const key = z.string().max(10_000).optional()

/** What the host of the engines does beside running them: asking a server what it has, and fetching model files. */
export const HostTask = z.discriminatedUnion('task', [
  z.object({ task: z.literal('list models'), baseUrl: OpenAiSettings.shape.baseUrl, key }),
  z.object({
    task: z.literal('download'),
    name: z.string(),
    url: z.url(),
    sha256: z.string().optional(),
  }),
  z.object({ task: z.literal('remove model'), name: z.string() }),
])
export type HostTask = z.infer<typeof HostTask>

/** What comes of each task. */
export interface HostTaskResults {
  'list models': readonly string[]
  download: null
  'remove model': null
}

/** In bytes. */
export interface BytesProgress {
  received: number
  total?: number
}

/** What the host answers, as JSON. After `done` or `failed` nothing more comes. */
export type TaskReply =
  | { say: 'alive' }
  | { say: 'progress'; progress: BytesProgress }
  | { say: 'done'; result: unknown }
  | { say: 'failed'; sentence: string }
