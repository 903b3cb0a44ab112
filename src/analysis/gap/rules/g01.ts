import { g01 as query, type G01Result } from '../../../generated/cypher.js'
import type { Bilingual } from '../../io.js'
import { kinds } from '../parameters.js'
import { defineRule, type Draft, type Evidence } from '../rule.js'
import { named } from '../text.js'

/** A chain without a leader, or with more than one (链长空缺). */
export const g01 = defineRule({
  id: 'G01',
  title: { ZH: '链条没有链长', EN: 'Chain without a leader' },
  description: {
    ZH: '链条没有在聘的链长，或在聘链长多于一名（按聘任计：同一专家同时有两份在聘链长聘任也算）。对象为链条。',
    EN: 'The chain has no active appointment of a leader, or more than one (appointments are counted: two of one expert are two). The subject is the chain.',
  },
  severity: { ZH: '没有链长为1，多于一名为0.6。', EN: '1 without a leader, 0.6 with more than one.' },
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:15-39'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed }) => ({ chains: appointed }),
  async find({ asOf, regionIds, chainIds, params, reader, eligibility }) {
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
        explanation: row.leaders.length === 0 ? vacant(row, asOf) : several(row, asOf),
      })),
    )
  },
})

function evidence(row: G01Result, asOf: string): Evidence[] {
  const last = lastLeader(row, asOf)
  const next = nextLeader(row, asOf)
  return [
    { label: { ZH: '在聘链长聘任数', EN: 'Active appointments of a leader' }, value: row.leaders.length, entities: [...new Set(row.leaders.map(({ expert }) => expert))] },
    ...(last ? [{ label: { ZH: '上任链长聘期届满日', EN: 'Term of the last leader ended on' }, value: last.to, entities: [last.expert] }] : []),
    ...(next ? [{ label: { ZH: '下任链长聘期起始日', EN: 'Term of the next leader begins on' }, value: next.from, entities: [next.expert] }] : []),
  ]
}

function vacant(row: G01Result, asOf: string): Bilingual {
  const last = lastLeader(row, asOf)
  const next = nextLeader(row, asOf)
  return {
    ZH: `截至${asOf}，“${row.chainName}”没有在聘链长${last ? `，上任链长${last.name}的聘期已于${last.to}届满` : ''}${next ? `，下任链长${next.name}自${next.from}起任职` : ''}。`,
    EN: `As of ${asOf}, the chain "${row.chainName}" has no leader in office${last ? `; the term of the last one, ${last.name}, ended on ${last.to}` : ''}${next ? `; the next one, ${next.name}, takes office on ${next.from}` : ''}.`,
  }
}

function several(row: G01Result, asOf: string): Bilingual {
  const names = named([...new Set(row.leaders.map(({ name }) => name))])
  return {
    ZH: `截至${asOf}，“${row.chainName}”有${row.leaders.length}份在聘的链长聘任（${names.ZH}），而每条链只设1名链长。`,
    EN: `As of ${asOf}, the chain "${row.chainName}" has ${row.leaders.length} active appointments of a leader (${names.EN}) where one leader is due.`,
  }
}

/** Of those whose term is over, the one it ended last for. */
const lastLeader = ({ others }: G01Result, asOf: string) => first(others.filter(({ to }) => to !== null && to <= asOf), (a, b) => a.to! > b.to!)

/** Of those whose term is to come, the one it begins first for. */
const nextLeader = ({ others }: G01Result, asOf: string) => first(others.filter(({ from, to }) => from !== null && from > asOf && (to === null || to > from)), (a, b) => a.from! < b.from!)

/** The item that comes before all others; of equals, the first. */
const first = <T>(items: readonly T[], before: (a: T, b: T) => boolean): T | undefined => items.reduce<T | undefined>((best, item) => (best === undefined || before(item, best) ? item : best), undefined)
