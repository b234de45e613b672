import { z } from 'zod'
import type { ChatServer } from './chat-server.ts'
import type { OpenAiSettings } from './settings.ts'

/** What Ollama has in memory: https://docs.ollama.com/api/ps */
const Running = z.object({ models: z.array(z.object({ name: z.string() })) })

/** What LM Studio has: https://lmstudio.ai/docs/developer/rest/endpoints */
const States = z.object({ data: z.array(z.object({ id: z.string(), state: z.string() })) })

/** Whether a server says that it does not have the model in memory; of servers that cannot be asked, no. Never throws. */
export async function isColdStart(
  { model }: Pick<OpenAiSettings, 'model'>,
  server: Pick<ChatServer, 'json'>,
  signal: AbortSignal,
): Promise<boolean> {
  const [running, states] = await Promise.all(
    ['/api/ps', '/api/v0/models'].map((path) => server.json(path, signal).catch(() => undefined)),
  )
  const ollama = Running.safeParse(running)
  if (ollama.success) return !ollama.data.models.some(({ name }) => name === model || name === `${model}:latest`)
  const lmStudio = States.safeParse(states)
  return lmStudio.success && lmStudio.data.data.some(({ id, state }) => id === model && state === 'not-loaded')
}
