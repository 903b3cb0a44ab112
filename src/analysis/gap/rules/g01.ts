import { g01 as query, type G01Result } from '../../../generated/cypher.js'
import { kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { prose, several, vacant } from '../words/g01.js'

/** A chain without a leader, or with more than one (链长空缺). */
export const g01 = defineRule({
  id: 'G01',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:15-39'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain'] },
  async detect({ asOf, regionIds, chainIds, params, reader, eligibility }) {
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds })
    return Promise.all(
      rows.map(async (row): Promise<Draft> => ({
        subjectId: row.chainId,
        severity: row.leaders.length === 0 ? 1 : 0.6,
        absence: row.leaders.length === 0 ? [['appointments']] : null,
        regionId: row.regionId,
        chainId: row.chainId,
        departmentId: await eligibility.issuerOf('LEADER', row.regionId),
        evidence: evidence(row, asOf),
        explanation:
          row.leaders.length === 0
            ? vacant(row.chainName, asOf, lastLeader(row, asOf), nextLeader(row, asOf))
            : several(row.chainName, asOf, row.leaders.length, [...new Set(row.leaders.map(({ name }) => name))]),
      })),
    )
  },
})

function evidence(row: G01Result, asOf: string): Evidence[] {
  const last = lastLeader(row, asOf)
  const next = nextLeader(row, asOf)
  return [
    {
      label: { ZH: '在聘链长聘任数', EN: 'Active appointments of a leader' },
      value: row.leaders.length,
      entities: [...new Set(row.leaders.map(({ expert }) => expert))],
    },
    ...(last
      ? [
          {
            label: { ZH: '上任链长聘期止（不含当日）', EN: 'Term of the last leader ended before' },
            value: last.to,
            entities: [last.expert],
          },
        ]
      : []),
    ...(next
      ? [
          {
            label: { ZH: '下任链长聘期起始日', EN: 'Term of the next leader begins on' },
            value: next.from,
            entities: [next.expert],
          },
        ]
      : []),
  ]
}

/** Of those whose term is over, the one it ended last for. */
const lastLeader = ({ others }: G01Result, asOf: string) =>
  first(
    others.filter(({ to }) => to !== null && to <= asOf),
    (a, b) => a.to! > b.to!,
  )

/** Of those whose term is to come, the one it begins first for. */
const nextLeader = ({ others }: G01Result, asOf: string) =>
  first(
    others.filter(({ from, to }) => from !== null && from > asOf && (to === null || to > from)),
    (a, b) => a.from! < b.from!,
  )

/** The item that comes before all others; of equals, the first. */
const first = <T>(items: readonly T[], before: (a: T, b: T) => boolean): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best === undefined || before(item, best) ? item : best), undefined)
