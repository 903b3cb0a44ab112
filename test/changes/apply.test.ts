import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

const APPLY = `mutation ($changes: [ChangeInput!]!, $dryRun: Boolean! = false, $note: String) {
  applyChanges(changes: $changes, dryRun: $dryRun, note: $note) {
    changeSet { id title note state source by created updated removed changes { totalCount nodes { operation table entityId version entity { id name version } fields { field label before after } } } }
    problems { index field value code message en: message(locale: EN) current }
  }
}`

forEachEngine((engine) => {
  describe('changes through the server', () => {
    let server: TestServer
    const apply = async (changes: object[], more: object = {}) => {
      const { body } = await server.send(APPLY, { changes, ...more })
      expect(body.errors).toBeUndefined()
      return body.data.applyChanges
    }
    const expert = async (id: string) => (await server.send('query ($id: ID!) { expert(id: $id) { id name aliases birthYear version region { id } fields { nodes { id } } history { totalCount nodes { operation version fields { field before after } changeSet { id note } } } } }', { id })).body.data.expert

    beforeAll(async () => {
      const store = await engine.open()
      await importWorld(store)
      server = await startTestServer(store)
    })
    afterAll(() => server.close())

    it('makes an expert', async () => {
      const { changeSet, problems } = await apply([{ expert: { id: 'expert:new', name: '新人', birthYear: 1980, aliases: ['甲', '乙'] } }], { note: '新聘' })
      expect(problems).toEqual([])
      expect(changeSet).toMatchObject({ state: 'APPLIED', source: 'MANUAL', by: 'local', note: '新聘', created: 1, updated: 0, removed: 0 })
      expect(changeSet.changes.nodes).toEqual([{
        operation: 'CREATE', table: 'experts', entityId: 'expert:new', version: 1, entity: { id: 'expert:new', name: '新人', version: 1 },
        fields: [
          { field: 'name', label: '姓名', before: null, after: '新人' },
          { field: 'birthYear', label: '出生年份', before: null, after: 1980 },
          { field: 'aliases', label: '别名', before: null, after: ['甲', '乙'] },
        ],
      }])
    })
  })
})
