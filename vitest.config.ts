import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A stray `document` in the core fails at once; a test that needs a DOM says so on its first line.
    environment: 'node',
    // A hang must end, and a loaded machine must not fail a test.
    testTimeout: 60_000,
    include: ['{lib,components,entrypoints,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
  },
})
