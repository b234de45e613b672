export { modelStore } from '../../lib/engines/models/model-store.ts'
export { wllama } from '../../lib/engines/wllama.ts'
