import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeGraph } from '../import/graph.js'
import { forEachEngine } from '../support/engines.js'
import { ChangesServer } from './server.js'

forEachEngine((engine) => {
  describe('drafts', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())
    const draft = async (changes: object[], more: object = {}): Promise<string> => {
      const { changeSet, problems } = await on.saveDraft({ title: '草稿', changes, ...more })
      expect(problems).toEqual([])
      return changeSet.id as string
    }

    it('are written, changed, handed in and approved', async () => {
      const before = await wholeGraph(on.store)
      const id = await draft([
        { expert: { id: 'expert:jia', yearsExperience: 26 } },
        { expert: { id: 'expert:draft', name: '拟聘' } },
      ])
      const again = await on.saveDraft({
        id,
        title: '改题',
        note: '理由',
        changes: [{ expert: { id: 'expert:draft', name: '拟聘者' } }],
      })
      expect(again.changeSet).toMatchObject({ id, title: '改题', note: '理由', state: 'DRAFT', created: 1, updated: 0 })
      expect((await on.decide('approveDraft', { id })).problems).toMatchObject([
        {
          index: -1,
          code: 'INVALID',
          field: 'state',
          value: 'DRAFT',
          message: '应为：状态为“待审”的变更单；现为“拟稿”',
        },
      ])
      expect((await on.decide('submitDraft', { id })).changeSet.state).toBe('SUBMITTED')
      expect(await wholeGraph(on.store)).toEqual(before)
      const { changeSet, problems } = await on.decide('approveDraft', { id, note: '同意' })
      expect(problems).toEqual([])
      expect(changeSet).toMatchObject({
        id,
        state: 'APPLIED',
        reviewedBy: 'local',
        reviewNote: '同意',
        created: 1,
        changes: { nodes: [{ operation: 'CREATE', entityId: 'expert:draft', version: 1 }] },
      })
      expect(await on.expert('expert:draft')).toMatchObject({
        name: '拟聘者',
        history: { nodes: [{ changeSet: { id } }] },
      })
    })

    it('are refused with a reason, or taken back', async () => {
      const one = await draft([{ expert: { id: 'expert:jia', yearsExperience: 27 } }])
      await on.decide('submitDraft', { id: one })
      expect((await on.decide('rejectDraft', { id: one, reason: ' ' })).problems).toMatchObject([{ field: 'reason' }])
      expect((await on.decide('rejectDraft', { id: one, reason: '不妥' })).changeSet).toMatchObject({
        state: 'REJECTED',
        reviewNote: '不妥',
        reviewedBy: 'local',
      })
      const two = await draft([{ expert: { id: 'expert:jia', yearsExperience: 28 } }])
      expect((await on.decide('withdrawDraft', { id: two })).changeSet).toMatchObject({ state: 'WITHDRAWN' })
      expect((await on.decide('submitDraft', { id: two })).problems).toHaveLength(1)
      expect((await on.decide('submitDraft', { id: 'changeset:999999' })).problems).toMatchObject([
        { field: 'id', value: 'changeset:999999' },
      ])
      expect((await on.expert('expert:jia')).history.nodes).toHaveLength(1)
    })

    it('made on what has moved since are conflicts', async () => {
      const id = await draft([
        { expert: { id: 'expert:yi', yearsExperience: 30 } },
        { expert: { id: 'expert:later', name: '后来' } },
      ])
      await on.decide('submitDraft', { id })
      await on.apply([
        { expert: { id: 'expert:yi', birthYear: 1969 } },
        { expert: { id: 'expert:later', name: '先到' } },
      ])
      const before = await wholeGraph(on.store)
      const { changeSet, problems } = await on.decide('approveDraft', { id })
      expect(changeSet).toMatchObject({ id, state: 'SUBMITTED' })
      expect(problems).toMatchObject([
        { index: 0, code: 'CONFLICT', current: { version: 2, birthYear: 1969 } },
        { index: 1, code: 'CONFLICT', current: { version: 1, name: '先到' } },
      ])
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('are found by state, source and what they touch', async () => {
      const id = await draft([{ expert: { id: 'expert:ding', yearsExperience: 20 } }])
      const found = async (filter: object) =>
        (
          await on.ask(
            'query ($filter: ChangeSetFilter) { changeSets(filter: $filter, first: 2) { totalCount nodes { id state source } pageInfo { endCursor hasNextPage } } }',
            { filter },
          )
        ).changeSets
      expect((await found({ state: 'DRAFT', entity: 'expert:ding' })).nodes).toEqual([
        { id, state: 'DRAFT', source: 'MANUAL' },
      ])
      expect((await found({ source: 'IMPORT', entity: 'expert:ding' })).nodes).toMatchObject([
        { state: 'APPLIED', source: 'IMPORT' },
      ])
      const { changeSets: all } = await on.ask('{ changeSets { nodes { id } } }')
      const ids: string[] = []
      for (let after: string | null = null; ;) {
        const { changeSets }: any = await on.ask(
          'query ($after: String) { changeSets(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }',
          { after },
        )
        ids.push(...changeSets.nodes.map(({ id: one }: { id: string }) => one))
        if (!changeSets.pageInfo.hasNextPage) break
        after = changeSets.pageInfo.endCursor
      }
      expect(ids).toEqual(all.nodes.map(({ id: one }: { id: string }) => one))
      expect(await on.ask(`{ node(id: "${id}") { __typename id } changeSet(id: "nothing") { id } }`)).toEqual({
        node: { __typename: 'ChangeSet', id },
        changeSet: null,
      })
    })

    it('show which gaps they close, and an applied one which it closed', async () => {
      const { gaps } = await on.ask('{ gaps(filter: { rules: ["G01"] }) { nodes { subject { id } } } }')
      const chain = gaps.nodes[0].subject.id as string
      const effect = async (id: string) =>
        (
          await on.ask(
            `{ changeSet(id: "${id}") { effect(rules: ["G01"]) { before after closed { subject { id } } opened { subject { id } } unchanged explanation(locale: EN) } } }`,
          )
        ).changeSet.effect
      const id = await draft([
        { expert: { id: 'expert:chief', name: '新链长' } },
        { appointment: { expert: 'expert:chief', chain, role: 'LEADER', from: '2025-01-01' } },
      ])
      const closes = {
        before: gaps.nodes.length,
        after: gaps.nodes.length - 1,
        closed: [{ subject: { id: chain } }],
        opened: [],
        unchanged: gaps.nodes.length - 1,
      }
      const before = await wholeGraph(on.store)
      expect(await effect(id)).toEqual({ ...closes, explanation: expect.stringContaining('it is not applied') })
      expect(await wholeGraph(on.store)).toEqual(before)
      await on.decide('submitDraft', { id })
      expect((await on.decide('approveDraft', { id })).problems).toEqual([])
      expect(await effect(id)).toEqual({
        ...closes,
        explanation: expect.stringContaining(`since this change set was applied, ${closes.before} gaps became`),
      })
      expect((await on.ask('{ gaps(filter: { rules: ["G01"] }) { totalCount } }')).gaps.totalCount).toBe(closes.after)
    })
  })
})
