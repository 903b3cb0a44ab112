import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { startTestServer, type TestServer } from '../../support/server.js'

/** 合成甲 sits at a university with 合成乙, who is appointed to the chain; 合成甲 also advises an enterprise on it. */
const tables = {
  regions: [{ id: 'region:h', name: '合成县' }],
  institutions: [{ id: 'institution:h', name: '合成大学' }],
  enterprises: [{ id: 'enterprise:h', name: '合成矿业公司', region: 'region:h' }],
  chains: [{ id: 'chain:h', name: '合成锑链', kind: 'INNOVATION', region: 'region:h' }],
  experts: ['甲', '乙', '丙'].map((name, index) => ({
    id: `expert:h${index}`,
    name: `合成${name}`,
    region: 'region:h',
    phone: '13900000000',
  })),
  affiliations: [
    { expert: 'expert:h0', organisation: 'institution:h', position: '教授', from: '2020-01-01', to: '' },
    { expert: 'expert:h1', organisation: 'institution:h', position: '', from: '', to: '' },
    { expert: 'expert:h2', organisation: 'institution:h', position: '', from: '', to: '2026-01-01' },
  ],
  engagements: [
    { expert: 'expert:h0', organisation: 'enterprise:h', mode: 'WEEKEND_EXPERT', from: '2025-01-01', to: '2026-01-02' },
  ],
  appointments: [
    {
      id: 'appointment:h',
      expert: 'expert:h1',
      chain: 'chain:h',
      role: 'LEADER',
      from: '2024-05-01',
      to: '',
      issued_by: '合成州人民政府',
    },
  ],
  enterprise_chains: [{ enterprise: 'enterprise:h', chain: 'chain:h', chain_master: 'true' }],
}

const question = `query ($asOf: Date, $via: [String!], $maxHops: Int! = 4) {
  collaborationPaths(from: "expert:h0", to: "chain:h", asOf: $asOf, via: $via, maxHops: $maxHops) {
    length score exhaustive zh: explanation en: explanation(locale: EN)
    nodes { id name __typename }
    steps { from { id } to { id } relation relationLabel strength forward facts }
  }
}`

describe('the answer to a question about paths', () => {
  forEachEngine((engine) => {
    let server: TestServer
    beforeAll(async () => {
      const store = await engine.open()
      await importTables(store, tables, { contacts: true })
      server = await startTestServer(store)
    })
    afterAll(() => server.close())

    it('names every entity, relation and fact, in both languages', async () => {
      const { body } = await server.send(question)
      expect(body.errors).toBeUndefined()
      const damping = (degree: number): number => 1 / (1 + Math.log(degree))
      expect(body.data.collaborationPaths).toEqual([
        {
          length: 2,
          score: expect.closeTo(0.9 * damping(2) * 0.6, 10),
          exhaustive: true,
          zh: '合成甲由合成矿业公司柔性引进（双休日），合成矿业公司处于合成锑链。',
          en: '合成甲 is engaged by 合成矿业公司 (weekend expert); 合成矿业公司 is on the chain 合成锑链.',
          nodes: [
            { id: 'expert:h0', name: '合成甲', __typename: 'Expert' },
            { id: 'enterprise:h', name: '合成矿业公司', __typename: 'Enterprise' },
            { id: 'chain:h', name: '合成锑链', __typename: 'Chain' },
          ],
          steps: [
            {
              from: { id: 'expert:h0' },
              to: { id: 'enterprise:h' },
              relation: 'ENGAGED_BY',
              relationLabel: '由…柔性引进',
              strength: 0.9,
              forward: true,
              facts: { mode: 'WEEKEND_EXPERT', from: '2025-01-01', to: '2026-01-02' },
            },
            {
              from: { id: 'enterprise:h' },
              to: { id: 'chain:h' },
              relation: 'ON_CHAIN',
              relationLabel: '处于',
              strength: 0.6,
              forward: true,
              facts: { chainMaster: true },
            },
          ],
        },
        {
          length: 3,
          score: expect.closeTo(0.9 * damping(2) * 0.9 * damping(2) * 0.9, 10),
          exhaustive: true,
          zh: '合成甲任职于合成大学（教授），合成乙任职于合成大学，合成乙受聘于合成锑链（链长）。',
          en: '合成甲 is affiliated with 合成大学 (教授); 合成乙 is affiliated with 合成大学; 合成乙 is appointed to 合成锑链 (leader).',
          nodes: [
            { id: 'expert:h0', name: '合成甲', __typename: 'Expert' },
            { id: 'institution:h', name: '合成大学', __typename: 'Institution' },
            { id: 'expert:h1', name: '合成乙', __typename: 'Expert' },
            { id: 'chain:h', name: '合成锑链', __typename: 'Chain' },
          ],
          steps: [
            {
              from: { id: 'expert:h0' },
              to: { id: 'institution:h' },
              relation: 'AFFILIATED_WITH',
              relationLabel: '任职于',
              strength: 0.9,
              forward: true,
              facts: { position: '教授', from: '2020-01-01' },
            },
            {
              from: { id: 'institution:h' },
              to: { id: 'expert:h1' },
              relation: 'AFFILIATED_WITH',
              relationLabel: '任职于',
              strength: 0.9,
              forward: false,
              facts: null,
            },
            {
              from: { id: 'expert:h1' },
              to: { id: 'chain:h' },
              relation: 'APPOINTED_TO',
              relationLabel: '受聘于',
              strength: 0.9,
              forward: true,
              facts: { role: 'LEADER', from: '2024-05-01', issuedBy: '合成州人民政府' },
            },
          ],
        },
      ])
    })

    it('counts a relation on its first day, and no longer on the day it ends', async () => {
      const lengths = async (asOf: string) =>
        (await server.send(question, { asOf })).body.data.collaborationPaths.map(
          (path: { length: number }) => path.length,
        )
      expect(await lengths('2026-01-01')).toEqual([2, 3])
      expect(await lengths('2026-01-02')).toEqual([3])
      expect(await lengths('2024-12-31')).toEqual([3])
      expect(await lengths('2024-05-01')).toEqual([3])
      expect(await lengths('2024-04-30')).toEqual([])
    })

    it('leads through a region only when told to', async () => {
      const { body } = await server.send(question, { via: ['IN_REGION'] })
      expect(body.data.collaborationPaths.map((path: { zh: string }) => path.zh)).toEqual([
        '合成甲位于合成县，合成锑链位于合成县。',
      ])
    })

    it('sends a number of queries that only the number of hops bounds', async () => {
      for (const maxHops of [1, 2, 3, 4, 5, 6]) {
        const { calls } = await server.send(question, { maxHops })
        expect(calls.filter((call) => call.startsWith('path/')).length).toBeLessThanOrEqual(4 * maxHops + 4)
      }
    })

    it('tells callers what was wrong', async () => {
      const { body } = await server.send(
        '{ collaborationPaths(from: "expert:h0", to: "chain:h", via: ["LOVES"]) { score } }',
      )
      expect(body.errors?.[0]?.message).toMatch(/^via: expected one or more of .*IN_REGION.*, found "LOVES"$/)
      expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    })

    it('finds by name in the same graph', async () => {
      const { body } = await server.send(
        '{ search(text: "合成 公司", first: 5) { totalCount pageInfo { hasNextPage } nodes { id } edges { match matchedName node { __typename name } } } hcks: search(text: "hckygs") { edges { match matchedName } } }',
      )
      expect(body).toEqual({
        data: {
          search: {
            totalCount: 1,
            pageInfo: { hasNextPage: false },
            nodes: [{ id: 'enterprise:h' }],
            edges: [
              { match: 'PART', matchedName: '合成矿业公司', node: { __typename: 'Enterprise', name: '合成矿业公司' } },
            ],
          },
          hcks: { edges: [{ match: 'PINYIN', matchedName: '合成矿业公司' }] },
        },
      })
    })
  })
})
