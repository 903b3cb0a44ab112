import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeGraph } from '../import/graph.js'
import { forEachEngine } from '../support/engines.js'
import { ChangesServer } from './server.js'

/** Two of each type that are merged, the one that goes first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['expert:ding', 'expert:jia'],
  ['expert:yi', 'expert:bing'],
  ['enterprise:cell', 'enterprise:herb'],
  ['institution:university', 'institution:academy'],
  ['chain:herbs', 'chain:battery'],
  ['field:cathode', 'field:herbs'],
  ['department:science', 'department:gov'],
  ['region:zi', 'region:yi'],
  ['measure:2', 'measure:1'],
]

forEachEngine((engine) => {
  describe('two that are one', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())
    const revert = async (id: string): Promise<any> => {
      const made = await on.decide('revertChangeSet', { id })
      if (made.problems.length) return made
      await on.decide('submitDraft', { id: made.changeSet.id })
      return on.decide('approveDraft', { id: made.changeSet.id })
    }
    const draft = async (changes: object[]): Promise<string> => {
      const { changeSet, problems } = await on.saveDraft({ title: '合并', changes })
      expect(problems).toEqual([])
      return changeSet.id as string
    }

    it('become one by a draft, with names and ties, and the id of the other leads there', async () => {
      const merge = { id: 'expert:ding', into: 'expert:jia', reason: '同一人' }
      const id = await draft([{ merge }])
      await on.decide('submitDraft', { id })
      const { changeSet, problems } = await on.decide('approveDraft', { id })
      expect(problems).toEqual([])
      expect(changeSet.state).toBe('APPLIED')
      const asked = `query ($id: ID!) { expert(id: $id) { id name aliases fields { nodes { id } } appointments { nodes { id } }
        affiliations { nodes { organisation { id } } } } node(id: $id) { id } }`
      const gone = await on.ask(asked, { id: 'expert:ding' })
      const stays = await on.ask(asked, { id: 'expert:jia' })
      expect(gone).toEqual(stays)
      expect(stays.expert).toMatchObject({ id: 'expert:jia', name: '演示·甲', aliases: ['演示·丁'] })
      expect(stays.expert.fields.nodes.map((one: any) => one.id).toSorted()).toEqual(['field:battery', 'field:cathode'])
      expect(stays.expert.appointments.nodes.map((one: any) => one.id).toSorted()).toEqual([
        'appointment:ding',
        'appointment:jia',
      ])
      const history = async (): Promise<unknown> =>
        (await on.ask('{ expert(id: "expert:jia") { history { totalCount nodes { entityId operation } } } }')).expert
          .history
      const whole = await history()
      expect(whole).toEqual({
        totalCount: 4,
        nodes: expect.arrayContaining([
          { entityId: 'expert:ding', operation: 'REMOVE' },
          { entityId: 'expert:jia', operation: 'UPDATE' },
        ]),
      })
      const { changes } = (
        await on.ask(
          `{ changeSet(id: "${id}") { changes(first: 100) { nodes { entityId operation mergedInto { id } } } } }`,
        )
      ).changeSet
      expect(changes.nodes.find((one: any) => one.entityId === 'expert:ding')).toEqual({
        entityId: 'expert:ding',
        operation: 'REMOVE',
        mergedInto: { id: 'expert:jia' },
      })
      expect((await revert(id)).problems).toEqual([])
      expect((await on.expert('expert:ding')).id).toBe('expert:ding')
      expect(JSON.stringify(await history())).not.toContain('expert:ding')
    })

    it.each(PAIRS)('are told apart again: %s and %s', async (id, into) => {
      const before = await wholeGraph(on.store)
      const { changeSet, problems } = await on.apply([{ merge: { id, into, reason: '试' } }])
      expect(problems).toEqual([])
      expect((await on.ask(`{ node(id: "${id}") { id } }`)).node).toEqual({ id: into })
      const after = await wholeGraph(on.store)
      expect(JSON.stringify(after)).not.toContain(`"${id}"`)
      expect((await revert(changeSet.id)).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
      expect((await on.ask(`{ node(id: "${id}") { id } }`)).node).toEqual({ id })
    })

    it('are of one type, and both there; and nothing is overwritten unseen', async () => {
      const before = await wholeGraph(on.store)
      for (const [merge, code] of [
        [{ id: 'expert:jia', into: 'expert:jia' }, 'INVALID'],
        [{ id: 'expert:jia', into: 'enterprise:cell' }, 'INVALID'],
        [{ id: 'expert:nobody', into: 'expert:jia' }, 'UNKNOWN_REFERENCE'],
        [{ id: 'expert:jia', into: 'expert:nobody' }, 'UNKNOWN_REFERENCE'],
        [{ id: 'expert:jia', into: 'expert:yi', expectedVersion: 99 }, 'CONFLICT'],
        [{ id: 'expert:jia', into: 'expert:yi', intoVersion: 99 }, 'CONFLICT'],
      ] as const) {
        const { changeSet, problems } = await on.apply([
          { expert: { id: 'expert:zi', yearsExperience: 9 } },
          { merge: { ...merge, reason: '试' } },
        ])
        expect(changeSet).toBeNull()
        expect([merge, problems]).toMatchObject([merge, [{ index: 1, code }]])
      }
      const id = await draft([{ merge: { id: 'expert:yi', into: 'expert:bing', reason: '试' } }])
      await on.decide('submitDraft', { id })
      const moved = async () => (await on.ask(`{ changeSet(id: "${id}") { moved { code current } } }`)).changeSet.moved
      expect(await moved()).toEqual([])
      const { changeSet } = await on.apply([{ expert: { id: 'expert:bing', yearsExperience: 40 } }])
      expect(await moved()).toMatchObject([{ code: 'CONFLICT', current: { yearsExperience: 40 } }])
      expect((await on.decide('approveDraft', { id })).problems).toMatchObject([{ code: 'CONFLICT' }])
      await on.decide('rejectDraft', { id, reason: '试' })
      expect((await revert(changeSet.id)).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
    })
  })
})
