import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeGraph } from '../import/graph.js'
import { forEachEngine } from '../support/engines.js'
import { ChangesServer } from './server.js'

forEachEngine((engine) => {
  describe('changes through the server', () => {
    let on: ChangesServer
    beforeAll(async () => void (on = await ChangesServer.start(engine)))
    afterAll(() => on.server.close())
    const untouched = async (work: () => Promise<void>): Promise<void> => {
      const before = await wholeGraph(on.store)
      await work()
      expect(await wholeGraph(on.store)).toEqual(before)
    }

    it('make, change in part and clear', async () => {
      const made = await on.apply(
        [{ expert: { id: 'expert:new', name: '新人', birthYear: 1980, aliases: ['甲', '乙'] } }],
        { note: '新聘' },
      )
      expect(made.problems).toEqual([])
      expect(made.changeSet).toMatchObject({
        state: 'APPLIED',
        source: 'MANUAL',
        by: 'local',
        note: '新聘',
        created: 1,
        updated: 0,
        removed: 0,
      })
      expect(made.changeSet.changes.nodes).toEqual([
        {
          operation: 'CREATE',
          table: 'experts',
          entityId: 'expert:new',
          version: 1,
          entity: { id: 'expert:new', name: '新人', version: 1 },
          fields: [
            { field: 'name', label: '姓名', en: 'name', before: null, after: '新人' },
            { field: 'birthYear', label: '出生年份', en: 'birth year', before: null, after: 1980 },
            { field: 'aliases', label: '别名', en: 'aliases', before: null, after: ['甲', '乙'] },
          ],
        },
      ])
      const changed = await on.apply([{ expert: { id: 'expert:new', titleRank: 'SENIOR_FULL', birthYear: null } }])
      expect(changed.changeSet.changes.nodes[0]).toMatchObject({
        operation: 'UPDATE',
        version: 2,
        entity: { version: 2 },
        fields: [
          { field: 'titleRank', before: null, after: 'SENIOR_FULL' },
          { field: 'birthYear', before: 1980, after: null },
        ],
      })
      expect(await on.expert('expert:new')).toMatchObject({
        name: '新人',
        aliases: ['甲', '乙'],
        birthYear: null,
        titleRank: 'SENIOR_FULL',
        version: 2,
        history: {
          totalCount: 2,
          nodes: [
            { operation: 'UPDATE', version: 2 },
            { operation: 'CREATE', version: 1, changeSet: { note: '新聘' } },
          ],
        },
      })
    })

    it('have ids of their own for new rows, and refer to each other', async () => {
      const { changeSet, problems } = await on.apply([
        { expert: { name: '无号' } },
        { expert: { id: 'expert:two', name: '有号' } },
        { appointment: { expert: 'expert:two', chain: 'chain:battery', role: 'EXPERT', from: '2026-01-01' } },
      ])
      expect(problems).toEqual([])
      expect(changeSet.changes.nodes.map(({ entityId }: { entityId: string }) => entityId)).toEqual([
        expect.stringMatching(/^expert:20260101-[2-9a-z]{8}$/),
        'expert:two',
        expect.stringMatching(/^appointment:20260101-[2-9a-z]{8}$/),
      ])
    })

    it('are told without being written', () =>
      untouched(async () => {
        const { changeSet, problems } = await on.apply([{ expert: { id: 'expert:dry', name: '试算' } }], {
          dryRun: true,
        })
        expect(problems).toEqual([])
        expect(changeSet).toMatchObject({ state: 'DRAFT', created: 1, changes: { totalCount: 1 } })
        expect(await on.ask('{ changeSet(id: "changeset:dry-run") { id } }')).toEqual({ changeSet: null })
      }))

    it('of which one is wrong write nothing', () =>
      untouched(async () => {
        const { changeSet, problems } = await on.apply([
          { expert: { id: 'expert:right', name: '对的' } },
          { expert: { id: 'expert:wrong', name: '错的', birthYear: 1700 } },
          { expert: { id: 'expert:lost', name: '无地', region: 'region:nowhere' } },
          { expert: { id: 'expert:nameless' } },
          { remove: { id: 'expert:nobody', reason: '试' } },
          { platform: { name: '无类' } },
          { enterprise: { name: '错码', uscc: '123' } },
          { remove: { id: 'platform:station', reason: ' ' } },
          { declaredGap: { title: '错则', region: 'region:jia', check: 'G03 {' } },
        ])
        expect(changeSet).toBeNull()
        expect(
          problems.map(({ index, field, value, code }: Record<string, unknown>) => ({ index, field, value, code })),
        ).toEqual([
          { index: 1, field: 'birthYear', value: 1700, code: 'INVALID' },
          { index: 2, field: 'region', value: 'region:nowhere', code: 'UNKNOWN_REFERENCE' },
          { index: 3, field: 'name', value: null, code: 'INVALID' },
          { index: 4, field: 'id', value: 'expert:nobody', code: 'UNKNOWN_REFERENCE' },
          { index: 5, field: 'kind', value: null, code: 'INVALID' },
          { index: 6, field: 'uscc', value: '123', code: 'INVALID' },
          { index: 7, field: 'reason', value: '', code: 'INVALID' },
          { index: 8, field: 'check', value: 'G03 {', code: 'INVALID' },
        ])
        expect(problems[0]).toMatchObject({
          message: '应为：1900至2100之间的整数',
          en: 'expected a whole number from 1900 to 2100',
        })
        for (const { message, en } of problems)
          expect([message, en]).toEqual([
            // All of it is in Chinese, but for codes.
            expect.not.stringMatching(/[a-z]{2} [a-z]{2}/),
            expect.not.stringMatching(/^[\u4e00-\u9fff]/),
          ])
      }))

    it('made on another version are conflicts', async () => {
      await on.apply([{ expert: { id: 'expert:both', name: '共用', yearsExperience: 5 } }])
      expect(
        (await on.apply([{ expert: { id: 'expert:both', yearsExperience: 6, expectedVersion: 1 } }])).problems,
      ).toEqual([])
      await untouched(async () => {
        const { changeSet, problems } = await on.apply([
          { expert: { id: 'expert:both', yearsExperience: 7, expectedVersion: 1 } },
          { remove: { id: 'expert:both', reason: '试', expectedVersion: 1 } },
        ])
        expect(changeSet).toBeNull()
        expect(problems.map(({ index, code }: { index: number; code: string }) => [index, code])).toContainEqual([
          0,
          'CONFLICT',
        ])
        expect(problems.find(({ code }: { code: string }) => code === 'CONFLICT')).toMatchObject({
          field: 'expectedVersion',
          value: 1,
          current: { version: 2, name: '共用', yearsExperience: 6 },
        })
      })
      const { problems } = await on.apply([{ expert: { id: 'expert:nowhere', name: '无', expectedVersion: 3 } }])
      expect(problems).toMatchObject([{ code: 'CONFLICT', current: null }])
    })

    it('take out what hangs on an entity with it, and not what others need', async () => {
      await on.apply([
        { institution: { id: 'institution:gone', name: '临时所', kind: 'RESEARCH_INSTITUTE' } },
        { expert: { id: 'expert:gone', name: '将去' } },
        { affiliation: { expert: 'expert:gone', organisation: 'institution:gone', position: '研究员' } },
      ])
      const { changeSet, problems } = await on.apply([{ remove: { id: 'expert:gone', reason: '离开' } }])
      expect(problems).toEqual([])
      expect(
        changeSet.changes.nodes.map(({ operation, table, entityId, version, entity }: Record<string, unknown>) => ({
          operation,
          table,
          entityId,
          version,
          entity,
        })),
      ).toEqual([
        { operation: 'REMOVE', table: 'experts', entityId: 'expert:gone', version: 2, entity: null },
        {
          operation: 'REMOVE',
          table: 'affiliations',
          entityId: 'affiliation:expert:gone~institution:gone~研究员',
          version: 2,
          entity: null,
        },
      ])
      expect(changeSet.changes.nodes[0].fields).toMatchObject([{ field: 'name', before: '将去', after: null }])
      // What comes back goes on with its versions.
      expect(
        (await on.apply([{ expert: { id: 'expert:gone', name: '回来' } }])).changeSet.changes.nodes[0],
      ).toMatchObject({ operation: 'CREATE', version: 3 })
      await untouched(async () =>
        expect((await on.apply([{ remove: { id: 'field:battery', reason: '试' } }])).problems).toMatchObject([
          { code: 'INVALID', message: expect.stringContaining('没有被引用') },
        ]),
      )
    })

    it('that change nothing make no change set', async () => {
      await on.apply([{ expert: { id: 'expert:same', name: '同' } }])
      expect(await on.apply([{ expert: { id: 'expert:same', name: '同' } }])).toEqual({ changeSet: null, problems: [] })
      expect((await on.apply([])).problems).toMatchObject([{ index: -1, code: 'INVALID', field: 'changes' }])
    })

    it('are made by POST alone, one row each', async () => {
      const get = await fetch(
        `${on.server.url}/graphql?query=${encodeURIComponent('mutation { applyChanges(changes: [{ expert: { name: "a" } }]) { problems { code } } }')}`,
        { headers: { 'apollo-require-preflight': '1' } },
      )
      expect(get.status).toBe(405)
      const { body } = await on.server.send(
        'mutation { applyChanges(changes: [{ expert: { name: "a" }, remove: { id: "b", reason: "c" } }]) { problems { code } } }',
      )
      expect(body.errors?.[0]?.message).toMatch(/exactly one/)
    })

    it('of one cell of a template leave it where it stands', async () => {
      const columns = async (): Promise<string[]> =>
        (await on.ask('{ requirementMatrix(template: "四跟") { columns { title } } }')).requirementMatrix.columns.map(
          ({ title }: { title: string }) => title,
        )
      const before = await columns()
      const { problems, changeSet } = await on.apply([{ template: { id: 'template:四跟', cell: '平台', minimum: 2 } }])
      expect(problems).toEqual([])
      expect(changeSet.changes.nodes).toMatchObject([{ fields: [{ field: 'minimum', before: 1, after: 2 }] }])
      expect(await columns()).toEqual(before)
    })

    it('by two on one entity are both kept, or one is told', async () => {
      await on.apply([{ expert: { id: 'expert:race', name: '争', yearsExperience: 0 } }])
      let lost = 0
      const add = async (): Promise<void> => {
        for (;;) {
          const { version, yearsExperience } = (
            await on.ask('{ expert(id: "expert:race") { version yearsExperience } }')
          ).expert
          const { problems } = await on.apply([
            { expert: { id: 'expert:race', yearsExperience: yearsExperience + 1, expectedVersion: version } },
          ])
          if (problems.length === 0) return
          expect(problems).toMatchObject([{ code: 'CONFLICT' }])
          lost++
        }
      }
      const writer = async () => {
        for (let n = 0; n < 10; n++) await add()
      }
      await Promise.all([writer(), writer(), writer()])
      expect(
        (await on.ask('{ expert(id: "expert:race") { version yearsExperience history { totalCount } } }')).expert,
      ).toEqual({ version: 31, yearsExperience: 30, history: { totalCount: 31 } })
      expect(lost).toBeGreaterThan(0)
    })
  })
})
