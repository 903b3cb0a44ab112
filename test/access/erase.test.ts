import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERASED, erase, personalData } from '../../src/access/erase.js'
import { importSource } from '../../src/import/index.js'
import { memorySource } from '../../src/import/read/memory.js'
import { undoUnfinished } from '../../src/import/runs.js'
import type { Store } from '../../src/store/store.js'
import type { Query } from '../../src/query/query.js'
import { forEachEngine } from '../support/engines.js'
import { marks, plantWorld } from './planted.js'
import { AccessServer } from './server.js'

/** Everything there is in a store, whatever its label. */
const everything: Query<Record<string, never>, { node: unknown; ties: unknown }[]> = {
  name: 'test/everything',
  write: false,
  returns: 'many',
  params: {},
  columns: {},
  text: 'MATCH (n) RETURN properties(n) AS node, [(n)-[r:NATIVE_OF]->(m:Region) | {type: type(r), to: m.id}] AS ties',
}

forEachEngine((engine) => {
  describe('a person', () => {
    let on: AccessServer
    beforeAll(async () => {
      on = await AccessServer.start(engine)
      await plantWorld(on.store)
    })
    afterAll(() => on.server.close())
    const change = async (query: string, variables?: Record<string, unknown>): Promise<any> => {
      const { body } = await on.server.send(query, variables)
      expect(body.errors).toBeUndefined()
      return body.data.done
    }

    it('is exported whole, and erased wherever it is kept', async () => {
      const RESULT = '{ changeSet { id } problems { code } }'
      await change(
        `mutation { done: applyChanges(note: "关于演秘密外0", changes: [{expert: {id: "expert:jia", birthYear: 1949, aliases: ["再秘密外0"]}}]) ${RESULT} }`,
      )
      await change(
        `mutation { done: saveDraft(title: "新秘密外0、演秘密外0的草稿", changes: [{expert: {id: "expert:jia", name: "新秘密外0", birthYear: 1945}}]) ${RESULT} }`,
      )
      const LINE = '{ department: { id: "department:why", name: "演示处" } }'
      const TAKEN = '{ remove: { id: "department:why", reason: "演秘密外0、再秘密外0所请" } }'
      for (const mutation of [
        `applyChanges(changes: [${LINE}])`,
        `saveDraft(title: "草稿", changes: [${TAKEN}, {expert: {id: "expert:jia", birthYear: 1945}}])`,
        `applyChanges(changes: [${TAKEN}])`,
      ])
        expect((await change(`mutation { done: ${mutation} ${RESULT} }`)).problems).toEqual([])
      const panel = {
        title: '演秘密外0的面板',
        query: '{ experts(filter: { name: "再秘密外0" }) { totalCount } }',
        variables: { of: ['演秘密外0'] },
        view: 'FIGURE',
      }
      const board = (
        await change(
          'mutation ($board: BoardInput!) { done: saveBoard(board: $board) { board { id } problems { code } } }',
          { board: { name: '看演秘密外0', panels: [panel] } },
        )
      ).board.id as string
      // What large imports were before: of one that is done, and of one that was interrupted.
      const large = (store: Store, name: string): Promise<unknown> =>
        importSource(
          store,
          memorySource({ experts: [{ id: 'expert:jia', name }], teams: [{ id: 't', name: '演示队' }] }),
          {
            atOnce: 0,
          },
        )
      await large(on.store, '大秘密外0')
      let left = 2
      const dying = Object.create(on.store, {
        run: { value: on.store.run.bind(on.store) },
        transaction: {
          value: ((work, options) =>
            left-- > 0
              ? on.store.transaction(work, options)
              : Promise.reject(new Error('killed'))) satisfies Store['transaction'],
        },
      }) as Store
      await expect(large(dying, '中秘密外0')).rejects.toThrow('killed')
      const { kept, boards } = await personalData(on.store, 'expert:jia')
      expect(boards).toMatchObject([{ id: board, name: '看演秘密外0', panels: [panel] }])
      expect((kept as { in: string }[]).filter((one) => one.in.startsWith('import:'))).toHaveLength(2)
      const whole = JSON.stringify(await personalData(on.store, 'expert:jia'))
      for (const mark of ['秘密外0', '1949', '13800009900', 'secret.outside0@', 'region:zi', 'appointment:jia'])
        expect(whole).toContain(mark)
      const told = async () =>
        marks(await on.store.run(everything, {}), 'outside').filter((mark) => /外0$|1949|1945|00009900/.test(mark))
      expect((await told()).length).toBeGreaterThan(5)
      const settled = { settled: true }
      // Of Neo4j it is told from the second time on.
      const state = (await on.store.state(settled)) ?? (await on.store.state(settled))
      await erase(on.store, 'expert:jia')
      expect(await told()).toEqual([])
      // What was found before names him.
      expect(await on.store.state(settled)).not.toBe(state)
      // Who has the board open would write the name again.
      expect(
        await change('mutation ($board: BoardInput!) { done: saveBoard(board: $board) { problems { code } } }', {
          board: { id: board, expectedVersion: 1, name: '看演秘密外0', panels: [panel] },
        }),
      ).toEqual({ problems: [{ code: 'CONFLICT' }] })
      expect(await undoUnfinished(on.store)).toBe(true)
      expect(await told()).toEqual([])
      const { body } = await on.server.send(
        '{ expert(id: "expert:jia") { name aliases birthYear nativeRegion { id } titleRank appointments { totalCount } history { nodes { fields { before after } } } } }',
      )
      expect(body.data.expert).toMatchObject({
        name: ERASED,
        aliases: [],
        birthYear: null,
        nativeRegion: null,
        titleRank: 'SENIOR_FULL',
        appointments: { totalCount: 1 },
      })
      await expect(erase(on.store, 'chain:battery')).rejects.toThrow('expected the id of an expert')
    })
  })
})
