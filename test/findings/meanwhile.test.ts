import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.js'
import { dice } from '../analysis/counter/world.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { often } from '../support/thorough.js'
import { worldOf, write } from './writes.js'

const SEED = 20261202
const WRITES = { embedded: often(25, 400), neo4j: often(8, 60) }
const READERS = 3
/** However long it takes where the machine has much to do. */
const PATIENT = { TRICHAIN_OPERATION_MS: 120_000, TRICHAIN_LINE_MS: 120_000 }

const GAPS = `{
  gaps(first: 1000) { totalCount nodes {
    key severity assurance subject { id } chain { id } department { id } explanation evidence { label value entities { id } }
  } notAssessed { rule { id } region { id } register } }
}`

forEachEngine((engine) => {
  describe('what is asked while others write', () => {
    const expected: string[] = []
    let store: Store
    let server: TestServer
    beforeAll(async () => {
      // The same is written twice: at first so that it is known what is found before each, and after it.
      const before = await startTestServer((store = await engine.open()), { ...PATIENT, TRICHAIN_KEPT_MB: 0 })
      await writing(store, async () => void expected.push(await ask(before)))
      await before.close()
      store = await engine.open()
      // All that is dear is answered in the lane.
      server = await startTestServer(store, { ...PATIENT, TRICHAIN_CHEAP: 20 })
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
            return ask(server)
          }),
        )
        await new Promise((go) => setTimeout(go, chance.whole(100)))
      })
      await asked
      expect(seen).toBeGreaterThan(0)
      expect(wrong).toEqual([])
    }, 3_600_000)
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

async function ask({ url }: TestServer): Promise<string> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: GAPS }),
  })
  expect(answer.status).toBe(200)
  const { data, errors } = (await answer.json()) as { data: object; errors?: unknown }
  expect(errors).toBeUndefined()
  return JSON.stringify(data)
}
