import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../src/http/server.js'
import { importSource } from '../../src/import/index.js'
import { memorySource, type MemoryTables } from '../../src/import/read/memory.js'
import { undoUnfinished, unfinishedImport } from '../../src/import/runs.js'
import { SNAPSHOTS } from '../../src/import/snapshots.js'
import { createLog } from '../../src/log.js'
import type { Store } from '../../src/store/store.js'
import { Listener } from '../events/listener.js'
import { wholeGraph as all } from '../import/graph.js'
import { query } from '../store/query.js'
import { forEachEngine } from '../support/engines.js'
import { TODAY } from '../support/server.js'
import { testConfig } from '../support/unhurried.js'
import { ChangesServer } from './server.js'

/** Of every kind of table: what is new, what is changed, what is taken out. */
const tables: MemoryTables = {
  fields: [
    { id: 'field:large', name: '演示新领域', broader: 'field:battery' },
    { id: 'field:cathode', name: '演示改名领域', broader: 'field:large' },
  ],
  experts: [
    { id: 'expert:jia', name: '演示·改', birth_year: '1971', fields: 'field:large;field:herbs', phone: '13800000000' },
    {
      id: 'expert:large',
      name: '演示·新',
      birth_year: '',
      fields: 'field:cathode',
      region: 'region:zi',
      phone: '13900000000',
    },
  ],
  appointments: [
    { id: 'appointment:jia', expert: 'expert:jia', chain: 'chain:battery', role: 'EXPERT', from: '2025-02-01' },
    { id: 'appointment:large', expert: 'expert:large', chain: 'chain:herbs', role: 'EXPERT', from: '2025-01-01' },
    { id: 'appointment:yi', _remove: 'true' },
  ],
  affiliations: [{ expert: 'expert:large', organisation: 'institution:academy', position: '研究员' }],
  teams: [{ id: 'team:large', name: '演示队', leader: 'expert:large', fields: 'field:large' }],
  metric_bindings: [{ metric: 'indicator:high-tech', counter: 'experts.all' }],
}
/** But what the store notes of itself. */
const wholeGraph = async (store: Store): Promise<Awaited<ReturnType<typeof all>>> => {
  const { nodes, relations } = await all(store)
  return { nodes: nodes.filter(({ labels: [label] }) => !['ImportRun', 'StoreState'].includes(label!)), relations }
}
const contacts = query<{ phone: string | null }[]>('MATCH (c:Contact) RETURN c.phone AS phone ORDER BY phone', {
  returns: 'many',
  columns: { phone: 'string?' },
})

forEachEngine((engine) => {
  describe('a large import', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())

    const large = (rows: MemoryTables = tables): Promise<unknown> =>
      importSource(on.store, memorySource(rows), { atOnce: 0, contacts: true })
    const last = async (): Promise<any> =>
      (
        await on.ask(
          '{ changeSets(first: 1) { nodes { id state source created updated removed actions files { name rows sha256 } changes { totalCount nodes { operation table entityId fields { field label after } } } } } }',
        )
      ).changeSets.nodes[0]
    const revert = async (id: string): Promise<any> => {
      const made = await on.decide('revertChangeSet', { id })
      if (made.problems.length) return made
      await on.decide('submitDraft', { id: made.changeSet.id })
      return on.decide('approveDraft', { id: made.changeSet.id })
    }

    it('keeps one entry, is told of once, and is reverted and done again as it was', async () => {
      const before = await wholeGraph(on.store)
      const listener = new Listener('graphql-sse', on.server.url, {
        variables: { after: (await on.ask('{ changeCursor }')).changeCursor, filter: { types: ['TEAM'] } },
      })
      await large()
      const after = await wholeGraph(on.store)
      expect(after).not.toEqual(before)
      const set = await last()
      expect(set).toMatchObject({
        state: 'APPLIED',
        source: 'IMPORT',
        created: 5,
        removed: 1,
        actions: ['REVERT'],
        changes: {
          totalCount: 1,
          nodes: [
            {
              operation: 'CREATE',
              table: 'change_sets',
              entityId: set.id,
              fields: [{ field: 'created', label: '新增行数', after: 5 }, { field: 'updated' }, { after: 1 }],
            },
          ],
        },
      })
      expect(set.files.map(({ name }: { name: string }) => name)).toContain('teams.csv')
      const draft = await on.decide('revertChangeSet', { id: set.id })
      expect(draft).toMatchObject({
        problems: [],
        changeSet: { state: 'DRAFT', reverts: { id: set.id }, created: 1, removed: 5 },
      })
      await on.decide('submitDraft', { id: draft.changeSet.id })
      expect(await on.decide('approveDraft', { id: draft.changeSet.id })).toMatchObject({
        problems: [],
        changeSet: { state: 'APPLIED', updated: set.updated },
      })
      expect(await wholeGraph(on.store)).toEqual(before)
      expect(await on.store.run(contacts, {})).toEqual([])
      expect((await on.expert('expert:jia')).version).toBe(3)
      expect((await on.decide('revertChangeSet', { id: set.id })).problems).toMatchObject([{ field: 'state' }])
      await listener.until(() => listener.heard.length === 2)
      expect(listener.heard).toMatchObject([
        { operation: 'CREATE', table: 'change_sets', entityId: set.id, entity: null },
        { operation: 'UPDATE', table: 'change_sets', entityId: set.id, changeSet: { id: draft.changeSet.id } },
      ])
      const resumed = new Listener('graphql-ws', on.server.url, { variables: { after: listener.heard[0].cursor } })
      await resumed.until(() => resumed.heard.length === 1)
      expect(resumed.heard[0].cursor).toBe(listener.heard[1].cursor)
      for (const one of [listener, resumed]) one.stop()
      // What undid it is undone as well, and that again.
      expect((await revert(draft.changeSet.id)).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(after)
      expect(await on.store.run(contacts, {})).toHaveLength(2)
      expect((await revert(set.id)).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('stays where later changes stand on it, small or large', async () => {
      const before = await wholeGraph(on.store)
      await large()
      const first = await last()
      const refused = async (value: string): Promise<void> =>
        expect((await on.decide('revertChangeSet', { id: first.id })).problems).toMatchObject([
          { code: 'CONFLICT', value },
        ])
      const small = async (changes: object[]): Promise<string> => (await on.apply(changes)).changeSet.id
      const later = [
        [{ expert: { id: 'expert:jia', birthYear: 1972 } }, 'expert:jia'],
        [{ team: { id: 'team:on', name: '演示靠', members: ['expert:large'] } }, 'team:on'],
        [
          {
            appointment: {
              id: 'appointment:on',
              expert: 'expert:large',
              chain: 'chain:battery',
              role: 'EXPERT',
              from: '2025-01-01',
            },
          },
          'appointment:on',
        ],
      ] as const
      for (const [change, id] of later) {
        const made = await small([change])
        await refused(id)
        expect((await revert(made)).problems).toEqual([])
      }
      await large({ teams: [{ id: 'team:large', name: '演示又改' }] })
      const second = await last()
      await refused('team:large')
      for (const { id } of [second, first]) expect((await revert(id)).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('is there or not, whenever what undoes it is killed', async () => {
      const before = await wholeGraph(on.store)
      await large()
      const after = await wholeGraph(on.store)
      const { id } = await last()
      const draft = (await on.decide('revertChangeSet', { id })).changeSet.id
      await on.decide('submitDraft', { id: draft })
      const { transaction } = on.store
      let left = 4
      on.store.transaction = ((work, options) =>
        left-- > 0
          ? transaction.call(on.store, work, options)
          : Promise.reject(new Error('killed'))) as Store['transaction']
      const { body } = await on.server.send(`mutation { approveDraft(id: "${draft}") { problems { message } } }`)
      on.store.transaction = transaction
      expect(body.errors).toHaveLength(1)
      expect(await unfinishedImport(on.store)).toMatchObject({ running: false })
      expect(await wholeGraph(on.store)).not.toEqual(after)
      expect((await on.apply([{ expert: { id: 'expert:jia', birthYear: 1972 } }])).problems).toHaveLength(1)
      expect(await undoUnfinished(on.store)).toBe(true)
      expect(await wholeGraph(on.store)).toEqual(after)
      expect((await on.decide('approveDraft', { id: draft })).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('is not ended in its midst, though it takes longer than an operation may, and whoever approves it leaves', async () => {
      const before = await wholeGraph(on.store)
      await large()
      const { id } = await last()
      const draft = (await on.decide('revertChangeSet', { id })).changeSet.id
      await on.decide('submitDraft', { id: draft })
      // Where it could be ended it is not begun.
      const beside = 'changes(first: 1000) { nodes { entity { history(first: 5) { nodes { fields { before } } } } } }'
      const refused = await on.ask(
        `mutation { approveDraft(id: "${draft}") { problems { message } changeSet { ${beside} } } }`,
      )
      expect(refused.approveDraft.problems).toEqual([{ message: expect.stringContaining('较少的字段') }])
      const { transaction } = on.store
      on.store.transaction = (async (work, options) => {
        await new Promise((resolve) => setTimeout(resolve, 100))
        return transaction.call(on.store, work, options)
      }) as Store['transaction']
      // As many as there are steps, and more than the operation may take.
      const server = await startServer({
        store: on.store,
        config: testConfig({ TRICHAIN_OPERATION_MS: 400 }),
        log: createLog('silent'),
        today: TODAY,
      })
      const leaving = new AbortController()
      const answer = fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation { approveDraft(id: "${draft}") { problems { code } changeSet { state } } }`,
        }),
        signal: leaving.signal,
      })
      await expect.poll(() => unfinishedImport(on.store)).toMatchObject({ running: true })
      // Nobody else begins to write meanwhile.
      await expect(large({ teams: [{ id: 'team:meanwhile', name: '演示' }] })).rejects.toThrow('under way')
      leaving.abort()
      await expect(answer).rejects.toThrow('abort')
      await expect.poll(() => unfinishedImport(on.store)).toBeUndefined()
      on.store.transaction = transaction
      await server.close()
      expect((await on.ask(`{ changeSet(id: "${draft}") { state } }`)).changeSet.state).toBe('APPLIED')
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    // Each waits a second there, for others to hear of it.
    it.skipIf(engine.name === 'neo4j')('of long ago can not be reverted any more', async () => {
      await large()
      const { id } = await last()
      for (let n = 0; n < SNAPSHOTS; n++) await large({ teams: [{ id: 'team:again', name: `演示${n}` }] })
      expect((await on.decide('revertChangeSet', { id })).problems).toMatchObject([
        { field: 'id', message: expect.stringContaining('最近十次') },
      ])
    })
  })
})
