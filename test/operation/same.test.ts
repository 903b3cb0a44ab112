import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { openStore } from '../../src/store/open.js'
import { importWorld } from '../support/dataset.js'
import { startTestServer, type TestServer } from '../support/server.js'

const folder = join(import.meta.dirname, '../operations')
const cases = filesBelow(folder, '.graphql').map((file) => file.replace('.graphql', ''))

let here: TestServer
let apart: TestServer
beforeAll(async () => {
  const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  await importWorld(store)
  apart = await startTestServer(store, { TRICHAIN_CHEAP: 0 })
  const shared = Object.assign(Object.create(store) as typeof store, {
    close: async () => undefined,
    run: store.run.bind(store),
    transaction: store.transaction.bind(store),
    state: store.state.bind(store),
    ping: store.ping.bind(store),
  })
  here = await startTestServer(shared, { TRICHAIN_CHEAP: 100_000_000 })
})
afterAll(async () => {
  await here.close()
  await apart.close()
})

it.each(cases)('%s is answered with the same bytes here and in a thread apart', async (name) => {
  const source = readFileSync(join(folder, `${name}.graphql`), 'utf8')
  const file = join(folder, `${name}.variables.json`)
  const variables = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined
  const asked = async (server: TestServer) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: source, variables }),
    })
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
  }
  expect(await asked(apart)).toEqual(await asked(here))
})
