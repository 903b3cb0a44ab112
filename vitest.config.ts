import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As Node resolves it: with two copies of graphql, one does not know the types of the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/globalSetup.ts'],
    // One Neo4j serves the whole run, and a test empties it: files take turns.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default', './test/support/summary.ts'],
  },
})
