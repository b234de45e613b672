import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { manifestFor } from './manifest.ts'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ mode, command }) => manifestFor(mode, command === 'serve'),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const size of [16, 32, 48, 128]) {
        const name = `icon-${size}.png`
        files.push({ absoluteSrc: resolve(wxt.config.root, 'assets/icons', name), relativeDest: name })
      }
    },
  },
})
