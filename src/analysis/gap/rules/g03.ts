import { g03 as query, seniorExpertsInFields, type G03Result } from '../../../generated/cypher.js'
import { groupBy } from '../../../kernel/group.js'
import { integer, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { prose, tooFew } from '../words/g03.js'

/** A chain with too few experts of senior rank (高级专家不足). */
export const g03 = defineRule({
  id: 'G03',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:42-66', 'policy:qiannan-2025#二/(二)/3/(3)@L38:4-17'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: {
    kinds,
    minSenior: integer({
      default: 3,
      minimum: 1,
      maximum: 100,
      description: { ZH: '高级专家最低人数', EN: 'How many senior experts a chain should have' },
    }),
  },
  // Who has fields is a near miss of any chain that needs them.
  reach: ({ appointed, skills }) => (skills ? null : { chains: appointed }),
  mends: { chains: ['Expert/Chain', 'Segment/Chain'], fields: 'chains' },
  async detect({ asOf, regionIds, chainIds, params, reader, trees, eligibility }) {
    const rows = await reader.run(query, {
      asOf,
      kinds: params.kinds,
      regions: regionIds,
      chains: chainIds,
      minSenior: params.minSenior,
    })
    const fields = await trees.fields()
    const covering = fields.downwards(rows.flatMap(({ needs }) => needs))
    const free = covering.size ? await reader.run(seniorExpertsInFields, { fields: [...covering] }) : []
    const byField = groupBy(
      free.flatMap(({ id, fields: own }) => own.map((field) => ({ id, field }))),
      ({ field }) => field,
    )
    return Promise.all(
      rows.map(async (row): Promise<Draft> => {
        const appointed = new Set(row.appointed.map(({ id }) => id))
        const fitting = new Set(
          [...fields.downwards(row.needs)].flatMap((field) => byField.get(field) ?? []).map(({ id }) => id),
        )
        const unappointed = [...fitting].filter((id) => !appointed.has(id)).sort()
        return {
          ...draft(row, params.minSenior, unappointed, asOf),
          departmentId: await eligibility.issuerOf('EXPERT', row.regionId),
        }
      }),
    )
  },
})

function draft(
  { chainId, chainName, regionId, appointed }: G03Result,
  minSenior: number,
  unappointed: readonly string[],
  asOf: string,
): Draft {
  const senior = appointed.filter(({ titleRank }) => titleRank === 'SENIOR_FULL' || titleRank === 'SENIOR_ASSOCIATE')
  const unknown = appointed.filter(({ titleRank }) => titleRank == null)
  const below = appointed.filter((person) => !senior.includes(person) && !unknown.includes(person))
  const group = (ZH: string, EN: string, ids: readonly string[]) => ({
    label: { ZH, EN },
    value: ids.length,
    entities: listed(ids),
  })
  return {
    subjectId: chainId,
    severity: (minSenior - senior.length) / minSenior,
    regionId,
    chainId,
    evidence: [
      group('在聘高级专家', 'Appointed senior experts', idsOf(senior)),
      { label: { ZH: '最低人数', EN: 'Needed at least' }, value: minSenior, entities: [] },
      group('临近人选：在聘但职称低于副高级', 'Near misses: appointed, but below associate senior rank', idsOf(below)),
      group(
        '临近人选：领域相符的高级专家但未聘',
        'Near misses: senior and with a fitting field, but not appointed',
        unappointed,
      ),
      group('在聘但职称未知', 'Appointed, but of unknown rank', idsOf(unknown)),
    ],
    explanation: tooFew({
      chain: chainName,
      asOf,
      minSenior,
      senior: senior.map(({ name }) => name),
      below: below.length,
      unknown: unknown.length,
      unappointed: unappointed.length,
    }),
  }
}

const idsOf = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id)
