import { resolve } from 'node:path'
import { defineConfig } from 'wxt'
import { connectToNothing } from './connect-to-nothing.ts'
import { detectorOnFirstUse } from './detector-on-first-use.ts'
import { manifestFor } from './manifest.ts'

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ mode, command, browser }) => manifestFor(mode, { isDevelopment: command === 'serve', browser }),
  vite: ({ command }) => {
    // WXT names the environment after the mode; without this the demo and the tests would run another React than people.
    if (command === 'build') process.env['NODE_ENV'] = 'production'
    return { plugins: [connectToNothing(), detectorOnFirstUse()] }
  },
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const size of [16, 32, 48, 128]) {
        const name = `icon-${size}.png`
        files.push({ absoluteSrc: resolve(wxt.config.root, 'assets/icons', name), relativeDest: name })
      }
    },
  },
})
