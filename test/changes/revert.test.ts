import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeGraph } from '../import/graph.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { ChangesServer } from './server.js'

const experts = ['expert:jia', 'expert:yi', 'expert:bing', 'expert:ding', 'expert:a', 'expert:b']
const expert = fc.constantFrom(...experts)
const chain = fc.constantFrom('chain:battery', 'chain:herbs')
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })
const day = fc.constantFrom('2024-01-01', '2025-06-01', '2026-01-01')

/** Changes of the named world, right and wrong ones. */
const change: fc.Arbitrary<object> = fc.oneof(
  fc
    .record(
      {
        id: expert,
        name: fc.constantFrom('演示·甲', '改名', '又名'),
        titleRank: maybe(fc.constantFrom('SENIOR_FULL', 'SENIOR_ASSOCIATE')),
        birthYear: maybe(fc.integer({ min: 1950, max: 1990 })),
        aliases: maybe(fc.uniqueArray(fc.constantFrom('一', '二', '三'))),
        region: maybe(fc.constantFrom('region:jia', 'region:zi')),
        fields: maybe(fc.uniqueArray(fc.constantFrom('field:cathode', 'field:herbs', 'field:battery'))),
        source: maybe(fc.constant(['手册'])),
      },
      { requiredKeys: ['id'] },
    )
    .map((row) => ({ expert: row })),
  fc
    .record(
      {
        id: fc.constantFrom('appointment:jia', 'appointment:yi', 'appointment:x'),
        expert,
        chain,
        role: fc.constantFrom('LEADER', 'EXPERT'),
        from: day,
        to: maybe(fc.constant('2029-01-01')),
      },
      { requiredKeys: ['id'] },
    )
    .map((row) => ({ appointment: row })),
  fc
    .record({
      expert,
      organisation: fc.constant('institution:academy'),
      position: maybe(fc.constantFrom('研究员', '顾问')),
      from: maybe(day),
      to: maybe(fc.constant('2028-01-01')),
    })
    .map((row) => ({ affiliation: row })),
  fc
    .record({
      id: fc.constantFrom('indicator:high-tech', 'indicator:platforms'),
      name: fc.constantFrom('指标甲', '指标乙'),
    })
    .map((row) => ({ indicator: row })),
  fc
    .record({
      metric: fc.constantFrom('indicator:high-tech', 'indicator:platforms'),
      counter: maybe(fc.constantFrom('experts.all', 'platforms.existing')),
    })
    .map((row) => ({ metricBinding: row })),
  fc
    .record({
      id: fc.constantFrom('expert:a', 'expert:b', 'expert:ding', 'appointment:jia', 'appointment:x'),
      reason: fc.constant('试'),
    })
    .map((row) => ({ remove: row })),
  fc.record({ id: expert, into: expert, reason: fc.constant('试') }).map((row) => ({ merge: row })),
)

forEachEngine((engine) => {
  describe('what was applied', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())
    const revert = async (id: string): Promise<any> => {
      const made = await on.decide('revertChangeSet', { id })
      if (made.problems.length) return made
      await on.decide('submitDraft', { id: made.changeSet.id })
      return on.decide('approveDraft', { id: made.changeSet.id })
    }

    it('is reverted by a draft of its opposite', async () => {
      const before = await wholeGraph(on.store)
      const { changeSet } = await on.apply([
        { expert: { id: 'expert:jia', birthYear: null, region: 'region:zi' } },
        { expert: { id: 'expert:a', name: '甲' } },
        {
          appointment: {
            id: 'appointment:a',
            expert: 'expert:a',
            chain: 'chain:herbs',
            role: 'EXPERT',
            from: '2025-01-01',
          },
        },
        { remove: { id: 'appointment:yi', reason: '试' } },
      ])
      const draft = await on.decide('revertChangeSet', { id: changeSet.id })
      expect(draft).toMatchObject({
        problems: [],
        changeSet: { state: 'DRAFT', reverts: { id: changeSet.id }, created: 1, updated: 1, removed: 2 },
      })
      await on.decide('submitDraft', { id: draft.changeSet.id })
      expect(await on.decide('approveDraft', { id: draft.changeSet.id })).toMatchObject({
        problems: [],
        changeSet: { state: 'APPLIED' },
      })
      expect(await wholeGraph(on.store)).toEqual(before)
      expect((await on.ask(`{ changeSet(id: "${changeSet.id}") { state revertedBy { id } } }`)).changeSet).toEqual({
        state: 'REVERTED',
        revertedBy: { id: draft.changeSet.id },
      })
      expect((await on.expert('expert:jia')).history.nodes.map(({ version }: { version: number }) => version)).toEqual([
        3, 2, 1,
      ])
      expect((await on.expert('expert:jia')).version).toBe(3)
      expect((await on.decide('revertChangeSet', { id: changeSet.id })).problems).toMatchObject([
        { field: 'state', value: 'REVERTED' },
      ])
    })

    it('stays where later changes stand on it', async () => {
      const one = (await on.apply([{ expert: { id: 'expert:stood', name: '基' } }])).changeSet.id
      const two = (
        await on.apply([
          {
            appointment: {
              id: 'appointment:on',
              expert: 'expert:stood',
              chain: 'chain:herbs',
              role: 'EXPERT',
              from: '2025-01-01',
            },
          },
        ])
      ).changeSet.id
      expect((await on.decide('revertChangeSet', { id: one })).problems).toMatchObject([
        { code: 'CONFLICT', value: 'appointment:on', message: expect.stringContaining('appointment:on') },
      ])
      const three = (await on.apply([{ expert: { id: 'expert:stood', birthYear: 1970 } }])).changeSet.id
      expect((await on.decide('revertChangeSet', { id: one })).problems).toMatchObject([
        { index: 0, code: 'CONFLICT', current: { version: 2 }, message: expect.stringContaining(three) },
      ])
      for (const id of [three, two]) expect((await revert(id)).problems).toEqual([])
      // What was undone in between stands in nobody's way.
      expect((await revert(one)).problems).toEqual([])
      expect(await on.expert('expert:stood')).toBeNull()
    })

    it('of an import is reverted as well', async () => {
      const before = await wholeGraph(on.store)
      await importTables(on.store, {
        experts: [{ id: 'expert:yi', birth_year: '1960' }],
        teams: [{ id: 'team:imported', name: '队', leader: 'expert:yi' }],
      })
      const { changeSets } = await on.ask(
        '{ changeSets(first: 1) { nodes { id title source created updated files { name rows sha256 } } } }',
      )
      expect(changeSets.nodes[0]).toMatchObject({
        source: 'IMPORT',
        title: '导入 experts.csv、teams.csv',
        created: 1,
        updated: 1,
        files: [
          { name: 'experts.csv', rows: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
          { name: 'teams.csv', rows: 1 },
        ],
      })
      expect((await revert(changeSets.nodes[0].id)).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('of more text than a store keeps whole is made again from what it undoes', async () => {
      const before = await wholeGraph(on.store)
      const source = '长'.repeat(12_000)
      const fields = Array.from({ length: 300 }, (_, n) => ({ id: `field:long-${n}`, name: `长${n}`, source }))
      await importTables(on.store, { fields })
      const last = '{ changeSets(first: 1) { nodes { id created } } }'
      const [set] = (await on.ask(last)).changeSets.nodes
      expect(set.created).toBe(fields.length)
      const draft = await on.decide('revertChangeSet', { id: set.id })
      expect(draft).toMatchObject({
        problems: [],
        changeSet: { removed: fields.length, changes: { totalCount: 1, nodes: [{ table: 'change_sets' }] } },
      })
      await on.decide('submitDraft', { id: draft.changeSet.id })
      // What came later stands on it, and it stays.
      await on.apply([{ field: { id: 'field:long-0', name: '其后' } }])
      const refused = await on.decide('approveDraft', { id: draft.changeSet.id })
      expect(refused).toMatchObject({ changeSet: { state: 'SUBMITTED' }, problems: [{ code: 'CONFLICT' }] })
      const [later] = (await on.ask(last)).changeSets.nodes
      expect((await revert(later.id)).problems).toEqual([])
      expect((await on.decide('approveDraft', { id: draft.changeSet.id })).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('changes a thing once: what is taken out is not written too, nor a binding twice', async () => {
      const before = await wholeGraph(on.store)
      const twice = [
        [
          { remove: { id: 'appointment:jia', reason: '试' } },
          { appointment: { id: 'appointment:jia', to: '2029-01-01' } },
        ],
        [
          { metricBinding: { metric: 'indicator:high-tech', counter: null } },
          { metricBinding: { metric: 'indicator:high-tech', counter: 'platforms.existing' } },
        ],
      ]
      for (const changes of twice) {
        const { changeSet, problems } = await on.apply(changes)
        expect(changeSet).toBeNull()
        expect(problems).toMatchObject([{ code: 'INVALID', message: expect.stringContaining('只改一次') }])
      }
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('goes on from one version, where two rows of a set were of one thing', async () => {
      const before = await wholeGraph(on.store)
      const { changeSet } = await on.apply([
        { indicator: { id: 'indicator:high-tech', name: '指标乙' } },
        { metricBinding: { metric: 'indicator:high-tech', counter: null } },
      ])
      expect((await revert(changeSet.id)).problems).toEqual([])
      const { node } = await on.ask(
        '{ node(id: "indicator:high-tech") { ... on Indicator { version history(first: 2) { nodes { version } } } } }',
      )
      expect(node).toEqual({ version: 3, history: { nodes: [{ version: 3 }, { version: 3 }] } })
      const again = (await on.apply([{ indicator: { id: 'indicator:high-tech', name: '指标丙' } }])).changeSet.id
      expect((await revert(again)).problems).toEqual([])
      expect(await wholeGraph(on.store)).toEqual(before)
    })

    it('leaves the store as it was, whatever it was', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
          async (sets) => {
            const states = [await wholeGraph(on.store)]
            const applied: string[] = []
            for (const changes of sets) {
              const { changeSet, problems } = await on.apply(changes)
              if (problems.length) expect(changeSet).toBeNull()
              if (!changeSet) {
                expect(await wholeGraph(on.store)).toEqual(states.at(-1))
                continue
              }
              applied.push(changeSet.id)
              states.push(await wholeGraph(on.store))
            }
            while (applied.length) {
              expect(await wholeGraph(on.store)).toEqual(states.pop())
              expect((await revert(applied.pop()!)).problems).toEqual([])
            }
            expect(await wholeGraph(on.store)).toEqual(states.pop())
          },
        ),
        { numRuns: engine.name === 'embedded' ? 40 : 10 },
      )
    }, 300_000)
  })
})
