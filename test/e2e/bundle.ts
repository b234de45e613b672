import { resolve } from 'node:path'
import { build } from 'vite'

/** Source as one script that a page can run; what it exports is then a global of that name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  })
  const [built] = Array.isArray(result) ? result : []
  if (!built) throw new Error(`${entry} was not built`)
  return built.output[0].code
}
