import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { StoreError } from '../../src/kernel/errors.js'
import type { Reader, Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { engines } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { questions, read } from '../web/asked.js'
import { variablesOf } from '../web/examples.js'

const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(() => void process.on('unhandledRejection', note))
afterEach(() => void process.off('unhandledRejection', note))

const GONE = 'gone from here on'
/** Queries that are answered before all others fail. */
let answered = Infinity

/** A store that goes away in the middle of an operation, as it does for who hangs up. */
const leaving = (store: Store): Store => {
  const failing = (reader: Reader): Reader => ({
    async run(...asked) {
      if (answered-- > 0) return reader.run(...asked)
      throw new StoreError('STORE_UNAVAILABLE', GONE)
    },
  })
  return {
    ...store,
    engine: store.engine,
    location: store.location,
    run: failing(store).run,
    transaction: (work, options) => store.transaction((tx) => work(failing(tx)), options),
    state: () => store.state(),
    ping: () => store.ping(),
    close: () => store.close(),
    [Symbol.asyncDispose]: () => store.close(),
  }
}

let server: TestServer
beforeAll(async () => {
  const store = await engines[0]!.open()
  await importWorld(store)
  // Everything is answered here, where a promise that nobody waits for is heard of; nothing is kept.
  server = await startTestServer(leaving(store), { TRICHAIN_CHEAP: 100_000_000, TRICHAIN_KEPT_MB: 0 })
})
afterAll(() => server.close())

interface Case {
  name: string
  source: string
  variables: Record<string, unknown> | undefined
}

const operations = join(import.meta.dirname, '../operations')
const cases: Case[] = [
  ...filesBelow(operations, '.graphql').map((name) => {
    const path = (ending: string) => join(operations, name.replace('.graphql', ending))
    const variables = existsSync(path('.variables.json'))
      ? (JSON.parse(readFileSync(path('.variables.json'), 'utf8')) as Case['variables'])
      : undefined
    return { name, source: readFileSync(path('.graphql'), 'utf8'), variables }
  }),
  ...questions.map((name) => ({ name, source: read(name), variables: variablesOf(read(name)) })),
].filter(({ source }) => !/^(mutation|subscription)/m.test(source))

/** At most so many places an operation is broken off at: where it has more, they are spread. */
const PLACES = 12

it.each(cases)('$name: wherever it breaks off, no promise is left to nobody', async ({ source, variables }) => {
  const calls = (await server.send(source, variables)).calls.length
  const step = Math.max(1, calls / PLACES)
  for (let at = 0; at < calls; at += step) {
    answered = Math.floor(at)
    const { body } = await server.send(source, variables)
    answered = Infinity
    await new Promise((resolve) => setImmediate(resolve))
    expect(unhandled.splice(0), `after ${Math.floor(at)} queries`).toEqual([])
    if (at === 0) expect(JSON.stringify(body.errors)).toContain('STORE_UNAVAILABLE')
  }
})
