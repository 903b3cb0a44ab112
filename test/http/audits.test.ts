import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { startTestServer, type TestServer } from '../support/server.js'

let server: TestServer
beforeAll(
  async () => void (server = await startTestServer(await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 }))),
)
afterAll(() => server.close())

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: fetch })
  it('has audits', () => expect(audits.length).toBeGreaterThan(50))
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn()
    // What a server MAY do is its own affair.
    if (!name.startsWith('MAY')) expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
    else if (result.status !== 'ok') console.log(`not done: ${name}`)
  })
})
