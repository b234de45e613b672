import { type ModelStore, modelStore } from '../engines/models/model-store.ts'

/** The model files in the browser's own file system, which the extension's pages and its offscreen document share. */
export async function models(): Promise<ModelStore> {
  const root = await navigator.storage.getDirectory()
  return modelStore(await root.getDirectoryHandle('models', { create: true }), {
    fetch: (...given) => fetch(...given),
    estimate: () => navigator.storage.estimate(),
  })
}
