import { availableParallelism, totalmem } from 'node:os'
import { configDefaults, defineConfig, type TestUserConfig } from 'vitest/config'

/** Each has a Neo4j of its own beside it, as a test empties it: some 3 GB with the browser. One more than there are cores would keep none of them from idling, and make all wait. */
const workers = Math.max(1, Math.min(4, availableParallelism(), Math.floor(totalmem() / 3e9)))

/** Tests that stop and kill servers of their own, or watch what threads do meanwhile: beside each other alone, as they wait for most of the time. */
const apart = ['test/store/neo4jFaults.test.ts', 'test/store/neo4jEnds.test.ts', 'test/operation/lane.test.ts']
/** They wait for processes they start, and do not mind who else does: the core those two leave is theirs. */
const meanwhile = [
  'test/findings/killed.test.ts',
  'test/cli/cli.test.ts',
  'test/house/recipes.test.ts',
  'test/workers/workers.test.ts',
]
/** Tests that watch a clock: nothing runs beside them. */
const alone = ['test/kernel/turns.test.ts']

// As Node resolves it: with two copies of graphql, one does not know the types of the other.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }
const limits: TestUserConfig = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  // What a page shows is there when the server has answered, which on a busy machine takes longer than a second.
  expect: { poll: { timeout: 60_000 } },
}

export default defineConfig({
  test: {
    globalSetup: ['test/support/globalSetup.ts'],
    maxWorkers: workers,
    reporters: ['default', './test/support/summary.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...apart, ...meanwhile, ...alone],
          // Files that share a worker share what they import, which each would take a second to read anew.
          isolate: false,
          ...limits,
        },
      },
      {
        resolve,
        test: { name: 'apart', include: [...apart, ...meanwhile], sequence: { groupOrder: 1 }, ...limits },
      },
      {
        resolve,
        test: { name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 2 }, ...limits },
      },
    ],
  },
})
