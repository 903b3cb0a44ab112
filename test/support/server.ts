import { startServer } from '../../src/http/server.js'
import { createLog } from '../../src/log.js'
import type { Store } from '../../src/store/store.js'

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
  close(): Promise<void>
}

/** The real server over a store, on a free loopback port; closing it closes the store too. */
export async function startTestServer(store: Store, overrides: { maxDepth?: number; budget?: number } = {}): Promise<TestServer> {
  const server = await startServer({
    store,
    config: { HOST: '127.0.0.1', PORT: 0, TRICHAIN_MAX_DEPTH: overrides.maxDepth ?? 16, TRICHAIN_BUDGET: overrides.budget ?? 2_000_000, TRICHAIN_TIMEZONE: 'Asia/Shanghai' },
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
    async close() {
      await server.close()
      await store.close()
    },
  }
}
