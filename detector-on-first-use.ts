import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/**
 * Builds the language detector (ELD) so that its table of a megabyte is read when the first text is looked at, from a
 * string of JSON: as the code that it comes as, it would cost every start of the background worker 150 ms.
 */
export function detectorOnFirstUse(): Plugin {
  return {
    name: 'detector-on-first-use',
    async load(id) {
      if (!/[\\/]eld[\\/]src[\\/]entries[\\/]static\.extrasmall\.js$/.test(id)) return
      const table = pathToFileURL(join(dirname(id), '../ngrams/extrasmall.js')).href
      const { ngramsData } = (await import(table)) as { ngramsData: unknown }
      return `
        import { createEld } from '../languageDetector.js'
        let detector
        function load() {
          const { instance, loadData } = createEld()
          loadData(JSON.parse(${JSON.stringify(JSON.stringify(ngramsData))}))
          return instance
        }
        export const eld = { detect: (text) => (detector ??= load()).detect(text) }
      `
    },
  }
}
