import type { Config } from '../../src/config.js'
import { startServer } from '../../src/http/server.js'
import { createLog } from '../../src/log.js'
import type { Store } from '../../src/store/store.js'
import { testConfig } from './unhurried.js'

/** The day that "today" means in tests. */
export const TODAY = '2026-01-01'

export interface Answer {
  body: { data?: any; errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[] }
  /** Cypher files the operation ran, sorted: the engines may run independent ones in another order. */
  calls: string[]
  status: number
}

export interface TestServer {
  url: string
  send(query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** See `RunningServer`. */
  warmUp(): void
  close(): Promise<void>
}

/** The real server over a store, on a free loopback port; closing it closes the store too. */
export async function startTestServer(
  store: Store,
  { maxDepth = 16, budget = 2_000_000, ...more }: { maxDepth?: number; budget?: number } & Partial<Config> = {},
): Promise<TestServer> {
  const server = await startServer({
    store,
    config: testConfig({ TRICHAIN_MAX_DEPTH: maxDepth, TRICHAIN_BUDGET: budget, ...more }),
    log: createLog('silent'),
    today: TODAY,
  })
  return {
    url: server.url,
    async send(query, variables) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-trichain-trace': '1' },
        body: JSON.stringify({ query, variables }),
      })
      const { extensions, ...body } = (await response.json()) as Answer['body'] & { extensions?: { cypher?: string[] } }
      return { body, calls: (extensions?.cypher ?? []).toSorted(), status: response.status }
    },
    warmUp: () => server.warmUp(),
    async close() {
      await server.close()
      await store.close()
    },
  }
}
