import { z } from 'zod'
import { isReadable } from './place.ts'

/** A server that speaks OpenAI's chat protocol, and which of its models is meant. The key is kept apart. */
export const OpenAiSettings = z.object({
  id: z.literal('openai'),
  /** What comes before `/chat/completions`: `https://api.openai.com/v1`, `http://127.0.0.1:8000/v1`. */
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'The base URL must begin with https:// or http://.' })
    .refine((url) => !hasCredentials(url), { error: 'The base URL must not hold a user name or password.' })
    .refine((url) => !URL.canParse(url) || !isReadable(url), {
      error:
        'The base URL must begin with https://, as its host is not on this machine or in your network (for one that is, write its address, such as 192.168.1.7).',
    })
    .refine((url) => !/[?#]/.test(url), { error: 'The base URL must end before any "?" or "#".' }),
  model: z.string().min(1, { error: 'The name of the model is missing.' }),
  /** Tokens that prompt and reply may have together, where the person knows. */
  contextTokens: z.int().min(512).optional(),
  /** Dollars for a million tokens, where the person knows. */
  price: z.object({ input: z.number().min(0), output: z.number().min(0) }).optional(),
  /** How often a request is made again after a refused connection, a 429 or an error of the server. */
  retries: z.int().min(0).default(2),
  /** How long the server may say nothing, in milliseconds. */
  silenceLimit: z.int().positive().default(300_000),
})
export type OpenAiSettings = z.infer<typeof OpenAiSettings>

/** The model that the browser brings (`LanguageModel`), which has nothing to choose. */
export const PromptApiSettings = z.object({ id: z.literal('prompt-api') })
export type PromptApiSettings = z.infer<typeof PromptApiSettings>

/** A model file (GGUF) that the person keeps in the browser's own file system, run by llama.cpp in WebAssembly. */
export const WllamaSettings = z.object({
  id: z.literal('wllama'),
  /** The file's name in the store. */
  model: z.string().min(1, { error: 'The name of the model file is missing.' }).max(200),
  /** More than one is slower on a machine that is busy. */
  threads: z.int().min(1).max(32).default(1),
  contextTokens: z.int().min(512).max(131_072).default(4096),
})
export type WllamaSettings = z.infer<typeof WllamaSettings>

/** Recorded replies: one after the other, or by the last message. */
export const ScriptedSettings = z.object({
  id: z.literal('scripted'),
  replies: z.union([z.array(z.string()), z.record(z.string(), z.string())]),
})
export type ScriptedSettings = z.infer<typeof ScriptedSettings>

/** Which engine, and all it needs but secrets. */
export const EngineSettings = z.discriminatedUnion('id', [
  OpenAiSettings,
  PromptApiSettings,
  WllamaSettings,
  ScriptedSettings,
])
export type EngineSettings = z.infer<typeof EngineSettings>

function hasCredentials(url: string): boolean {
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: '', password: '' }
  return username !== '' || password !== ''
}
