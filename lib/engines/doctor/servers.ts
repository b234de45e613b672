import { presets, type Preset } from '../presets.ts'
import type { System } from './examination.ts'

/** What is known of the servers that people run themselves: what to type, and where to press. */
export interface KnownServer {
  id: string
  name: string
  /** The port that it uses unless told otherwise. */
  port: number
  start(port: number): string
  /** Has it answer an extension; a word about what else there is to do. */
  allow(origin: string, system: System | undefined): { remedy: string; command?: string | undefined }
  fetch?(model: string): string
}

/** By the documentation of each, November 2026. */
const known: Readonly<Record<string, Omit<KnownServer, 'id' | 'name' | 'port'>>> = {
  ollama: {
    start: (port) => (port === 11_434 ? 'ollama serve' : `OLLAMA_HOST=127.0.0.1:${port} ollama serve`),
    allow: (origin, system) => ({
      remedy: `Set OLLAMA_ORIGINS to ${origin}, and start Ollama again.`,
      command: system && setOrigins[system](origin),
    }),
    fetch: (model) => `ollama pull ${model}`,
  },
  'lm-studio': {
    start: (port) => `lms server start --port ${port}`,
    allow: () => ({
      remedy: 'Turn on CORS in the settings of LM Studio’s server, and start it again.',
      command: 'lms server stop && lms server start --cors',
    }),
    fetch: (model) => `lms get ${model}`,
  },
  'llama-cpp': {
    start: (port) => `llama-server -m MODEL.gguf --port ${port}`,
    allow: () => ({
      remedy: 'Let what stands between it and the browser, such as a proxy, pass the extension’s requests.',
    }),
  },
  vllm: {
    start: (port) => `vllm serve MODEL --port ${port}`,
    allow: (origin) => ({ remedy: `Start vLLM with --allowed-origins '["${origin}"]'.` }),
  },
}

/** https://docs.ollama.com/faq, "How do I configure Ollama server?" */
const setOrigins: Readonly<Record<System, (origin: string) => string>> = {
  macOS: (origin) => `launchctl setenv OLLAMA_ORIGINS "${origin}"`,
  Linux: (origin) =>
    [
      'sudo mkdir -p /etc/systemd/system/ollama.service.d',
      `printf '[Service]\\nEnvironment="OLLAMA_ORIGINS=${origin}"\\n' | sudo tee /etc/systemd/system/ollama.service.d/origins.conf`,
      'sudo systemctl daemon-reload',
      'sudo systemctl restart ollama',
    ].join(' && '),
  Windows: (origin) => `setx OLLAMA_ORIGINS "${origin}"`,
}

/** The servers that people run themselves, with the presets' names and ports. */
export const servers: readonly KnownServer[] = presets.flatMap(({ id, name, baseUrl }: Preset) => {
  const server = known[id]
  return server ? [{ id, name, port: Number(new URL(baseUrl).port), ...server }] : []
})

/** Which server is meant by an address, as far as its port tells. */
export function serverAt(baseUrl: string): KnownServer | undefined {
  const { port } = new URL(baseUrl)
  return servers.find((server) => String(server.port) === port)
}

/** Whether a name may stand in a command as it is. */
export function isPlain(name: string): boolean {
  return /^[\w.:/@+-]+$/.test(name) && !name.startsWith('-')
}
