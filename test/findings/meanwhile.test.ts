import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { LOCAL_VIEWER } from '../../src/access/viewer.js'
import { Changes } from '../../src/changes/index.js'
import { accountTotal, interruptedImport } from '../../src/generated/cypher.js'
import type { ChangeInput } from '../../src/generated/types.js'
import { dice } from '../analysis/counter/world.js'
import { importTables, importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, TODAY, type TestServer } from '../support/server.js'
import { often } from '../support/thorough.js'
import { worldOf, write } from './writes.js'

const SEED = 20261202
const WRITES = { embedded: often(25, 400), neo4j: often(8, 60) }
const READERS = 3

const GAPS = `{
  gaps(first: 1000) { totalCount nodes {
    key severity assurance subject { id } chain { id } department { id } explanation evidence { label value entities { id } }
  } notAssessed { rule { id } region { id } register } }
}`

// All that is dear is answered there, or nothing is. Neo4j takes so long for all of it where requests are taken that
// one change set after the other is written meanwhile.
const LANE = { name: 'in the lane', settings: { TRICHAIN_CHEAP: 20 } }
const HERE = { name: 'where requests are taken', settings: { TRICHAIN_CHEAP: 1_000_000 } }

forEachEngine((engine) => {
  describe.each(engine.name === 'embedded' ? [LANE, HERE] : [LANE])(
    'what is asked while others write, $name,',
    ({ settings }) => {
      const expected: string[] = []
      let store: Store
      let server: TestServer
      beforeAll(async () => {
        // The same is written twice: at first so that it is known what is found before each, and after it.
        const before = await startTestServer((store = await engine.open()), { TRICHAIN_KEPT_MB: 0 })
        await writing(store, async () => void expected.push(await ask(before, GAPS)))
        await before.close()
        store = await engine.open()
        server = await startTestServer(store, settings)
      }, 3_600_000)
      afterAll(() => server?.close())

      it('is of the state before a commit, or of the one after it', async () => {
        const chance = dice(SEED + 1)
        const wrong: string[] = []
        let seen = 0
        let asked: Promise<string[]> | undefined
        await writing(store, async (step) => {
          const answers = (await asked) ?? []
          const states = expected.slice(Math.max(0, step - 1), step + 1)
          if (states[0] !== states[1] && answers.length) seen++
          for (const answer of answers) if (!states.includes(answer)) wrong.push(`${step}`)
          asked = Promise.all(
            Array.from({ length: READERS }, async () => {
              await new Promise((go) => setTimeout(go, chance.whole(30)))
              return ask(server, GAPS)
            }),
          )
          await new Promise((go) => setTimeout(go, chance.whole(100)))
        })
        await asked
        expect(seen).toBeGreaterThan(0)
        expect(wrong).toEqual([])
      }, 3_600_000)
    },
  )

  it('what was found before is told of no other state than all else', async () => {
    const store = await engine.open()
    await importWorld(store)
    let meanwhile: (() => Promise<unknown>) | undefined
    let written: Promise<unknown> | undefined
    const { ping, state, transaction, close } = bound(store)
    const run: Store['run'] = async (query, params, options) => {
      // Asked beside every operation.
      if (![interruptedImport.name, accountTotal.name].includes(query.name)) {
        written ??= meanwhile?.()
        await written
      }
      return store.run(query, params, options)
    }
    const { engine: name, location } = store
    const served = { engine: name, location, run, ping, state, transaction, close, [Symbol.asyncDispose]: close }
    const server = await startTestServer(served)
    try {
      const question = '{ gaps(filter: { rules: ["G01"] }) { nodes { explanation chain { id name } } } }'
      // In the lane: it is kept.
      await ask(server, GAPS)
      const first = JSON.parse(await ask(server, question))
      const { id } = first.gaps.nodes[0].chain
      const changes = new Changes(store, { by: 'local', rights: LOCAL_VIEWER.rights, today: TODAY })
      meanwhile = () => changes.apply({ changes: [{ chain: { id, name: '另一条链' } } as ChangeInput] })
      const answer = JSON.parse(await ask(server, question))
      expect(written).not.toBe(undefined)
      expect(answer.gaps.nodes[0].chain.name).toBe('另一条链')
      expect(answer).toEqual(JSON.parse(await ask(server, question)))
    } finally {
      await server.close()
    }
  })

  /** Writes one thing after the other, each after it was told how many were written. */
  async function writing(store: Store, between: (step: number) => Promise<void>): Promise<void> {
    const [world, chance, sets] = [worldOf(SEED), dice(SEED), []]
    await importTables(store, world)
    for (let step = 0; step <= WRITES[engine.name]; step++) {
      await between(step)
      await write(store, world, chance, step, sets)
    }
  }
})

const bound = (store: Store) => ({
  ping: store.ping.bind(store),
  state: store.state.bind(store),
  transaction: store.transaction.bind(store),
  close: store.close.bind(store),
})

async function ask({ url }: TestServer, query: string): Promise<string> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  expect(answer.status).toBe(200)
  const { data, errors } = (await answer.json()) as { data: object; errors?: unknown }
  expect(errors).toBeUndefined()
  return JSON.stringify(data)
}
