import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Accounts } from '../../src/access/accounts.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

forEachEngine((engine) => {
  let store: Store
  let server: TestServer
  let told: unknown[]
  let closeCollector: () => Promise<void>
  let endpoint: string
  beforeAll(async () => {
    told = []
    const collector = createServer((request, response) => {
      void (async () => {
        let text = ''
        for await (const part of request) text += String(part)
        told.push({ url: request.url, text })
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      })()
    })
    await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening))
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
    closeCollector = () => new Promise((closed) => void collector.close(() => closed()))
    store = await engine.open()
    await importWorld(store)
    server = await startTestServer(store, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint })
  })
  afterAll(async () => {
    await closeCollector()
  })

  const metrics = (headers: Record<string, string> = {}) => fetch(`${server.url}/metrics`, { headers })

  it('counts what was asked and how it ended, and tells nothing of it', async () => {
    await server.send('query Kept { experts(filter: {name: "张"}) { totalCount } }')
    await server.send('query Kept { experts(first: -7) { totalCount } }')
    const answer = await metrics()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')])
    const text = await answer.text()
    expect(text).toContain('trichain_operations_total{kind="query",outcome="OK"} 1')
    expect(text).toMatch(/trichain_operations_total\{kind="query",outcome="BAD_USER_INPUT"\} 1/)
    expect(text).toMatch(/trichain_operation_seconds_count\{kind="query"\} 2/)
    expect(text).toContain(`trichain_store_up{engine="${engine.name}"} 1`)
    expect(text).toMatch(/trichain_store_entities\{engine="\w+"\} [1-9]/)
    for (const name of [
      'trichain_line_waiting',
      'trichain_kept_bytes',
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag',
    ])
      expect(text, name).toContain(name)
    expect(text).not.toMatch(/张|Kept/)
    const elsewhere = await new Promise((done) => {
      get(`${server.url}/metrics`, { headers: { host: 'elsewhere.example' } }, ({ statusCode }) => done(statusCode))
    })
    expect(elsewhere).toBe(421)
  })

  it('is for administrators where there are accounts', async () => {
    const accounts = new Accounts(store)
    for (const [name, role] of [
      ['boss', 'ADMIN'],
      ['reader', 'READER'],
    ] as const)
      await accounts.add({ name, role, regions: [], password: 'long enough 1' })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect((await metrics()).status).toBe(401)
    const by = async (name: string) =>
      (await metrics({ authorization: `Bearer ${await accounts.addToken(name, { label: 'one', days: 1 })}` })).status
    expect(await by('reader')).toBe(403)
    expect(await by('boss')).toBe(200)
  })

  it('sends a trace of each operation where that is wanted: names, never texts', async () => {
    await server.close()
    const sent = told as { url: string; text: string }[]
    expect(sent.length).toBeGreaterThan(0)
    expect(new Set(sent.map(({ url }) => url))).toEqual(new Set(['/v1/traces']))
    const all = sent.map(({ text }) => text).join('\n')
    expect(all).toContain('query Kept')
    expect(all).not.toMatch(/张|totalCount/)
  })
})
