import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** What looks at all there is, however much that is. */
const WHOLE = ['import/importedCounts', 'import/relationsById']

forEachEngine((engine) => {
  describe('a change looks for what it touches', () => {
    let server: TestServer
    beforeAll(async () => {
      const store = await engine.open()
      await importWorld(store)
      server = await startTestServer(store)
    })
    afterAll(() => server?.close())

    it.each([
      [
        'a new fact',
        '{ appointment: { id: "appointment:new", expert: "expert:ding", chain: "chain:battery", role: EXPERT, from: "2026-01-01", to: "2028-01-01" } }',
      ],
      ['one that is changed', '{ appointment: { id: "appointment:new", to: "2030-01-01" } }'],
      [
        'one whose id is made of columns',
        '{ affiliation: { expert: "expert:bing", organisation: "enterprise:cell", position: "顾问" } }',
      ],
      [
        'the same, changed',
        '{ affiliation: { expert: "expert:bing", organisation: "enterprise:cell", position: "顾问", to: "2030-01-01" } }',
      ],
      ['an entity', '{ enterprise: { id: "enterprise:cell", aboveScale: false } }'],
      ['a new one', '{ expert: { id: "expert:new", name: "演示·新", synthetic: true } }'],
      ['a fact that goes', '{ remove: { id: "appointment:new", reason: "误录" } }'],
      ['another one', '{ remove: { id: "affiliation:expert:bing~enterprise:cell~顾问", reason: "误录" } }'],
      ['an entity that goes', '{ remove: { id: "expert:new", reason: "误录" } }'],
    ])('%s', async (_, change) => {
      const { body, calls } = await server.send(
        `mutation { applyChanges(changes: [${change}]) { changeSet { id } problems { message } } }`,
      )
      expect(body.errors).toBeUndefined()
      expect(body.data.applyChanges).toMatchObject({ changeSet: { id: expect.any(String) }, problems: [] })
      expect(calls).not.toEqual([])
      expect(calls.filter((name) => WHOLE.includes(name))).toEqual([])
    })
  })
})
