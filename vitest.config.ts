import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A stray `document` in the core fails at once; a test that needs a DOM says so on its first line.
    environment: 'node',
    include: ['{lib,components,entrypoints,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
  },
})
