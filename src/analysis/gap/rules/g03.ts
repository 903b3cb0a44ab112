import { g03 as query, seniorExpertsInFields, type G03Result } from '../../../generated/cypher.js'
import { groupBy } from '../../algorithms/group.js'
import { integer, kinds } from '../parameters.js'
import { defineRule, type Draft } from '../rule.js'
import { counted, listed, named } from '../text.js'

/** A chain with too few experts of senior rank (高级专家不足). */
export const g03 = defineRule({
  id: 'G03',
  title: { ZH: '链条高级专家不足', EN: 'Chain lacking senior experts' },
  description: {
    ZH: '在聘(不论角色)且职称为正高级或副高级的不同专家少于minSenior名。职称未知的既不算高级也不算非高级,另行列出。临近人选:在聘但职称低于副高级的;职称为高级、研究领域属于或位于链条或其环节所需领域之下但未聘的。对象为链条。',
    EN: 'Fewer than minSenior distinct experts with an active appointment of either role have the title rank full or associate senior. A rank that is not known is neither senior nor not, and is listed apart. Near misses: appointed experts below that rank; experts of that rank with a field that is, or lies under, one the chain or one of its segments needs, but without an appointment to it. The subject is the chain.',
  },
  severity: { ZH: '缺额与minSenior之比。', EN: 'How many are missing, as a share of minSenior.' },
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:42-66', 'policy:qiannan-2025#二/(二)/3/(3)@L38:4-17'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: {
    kinds,
    minSenior: integer({ default: 3, minimum: 1, maximum: 100, description: { ZH: '高级专家最低人数', EN: 'How many senior experts a chain should have' } }),
  },
  reach: ({ appointed }) => ({ chains: appointed }),
  async find({ asOf, regionIds, chainIds, params, reader, trees, eligibility }) {
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds, minSenior: params.minSenior })
    const fields = await trees.fields()
    const covering = fields.downwards(rows.flatMap(({ needs }) => needs))
    const free = covering.size ? await reader.run(seniorExpertsInFields, { fields: [...covering] }) : []
    const byField = groupBy(free.flatMap(({ id, fields: own }) => own.map((field) => ({ id, field }))), ({ field }) => field)
    return Promise.all(
      rows.map(async (row): Promise<Draft> => {
        const appointed = new Set(row.appointed.map(({ id }) => id))
        const fitting = new Set([...fields.downwards(row.needs)].flatMap((field) => byField.get(field) ?? []).map(({ id }) => id))
        const unappointed = [...fitting].filter((id) => !appointed.has(id)).sort()
        return { ...draft(row, params.minSenior, unappointed, asOf), departmentId: await eligibility.issuerOf('EXPERT', row.regionId) }
      }),
    )
  },
})

function draft({ chainId, chainName, regionId, appointed }: G03Result, minSenior: number, unappointed: readonly string[], asOf: string): Draft {
  const senior = appointed.filter(({ titleRank }) => titleRank === 'SENIOR_FULL' || titleRank === 'SENIOR_ASSOCIATE')
  const unknown = appointed.filter(({ titleRank }) => titleRank == null)
  const below = appointed.filter((person) => !senior.includes(person) && !unknown.includes(person))
  const group = (ZH: string, EN: string, ids: readonly string[]) => ({ label: { ZH, EN }, value: ids.length, entities: listed(ids) })
  const who = named(senior.map(({ name }) => name))
  const rest = [
    ...(below.length ? [{ ZH: `；在聘但职称低于副高级的有${below.length}名`, EN: `; ${counted(below.length, 'appointed expert')} of lower rank` }] : []),
    ...(unknown.length ? [{ ZH: `；在聘但职称未知的有${unknown.length}名`, EN: `; ${counted(unknown.length, 'appointed expert')} of unknown rank` }] : []),
    ...(unappointed.length ? [{ ZH: `；领域相符而未聘的高级专家有${unappointed.length}名`, EN: `; ${counted(unappointed.length, 'senior expert')} with a fitting field ${unappointed.length === 1 ? 'is' : 'are'} not appointed` }] : []),
  ]
  return {
    subjectId: chainId,
    severity: (minSenior - senior.length) / minSenior,
    regionId,
    chainId,
    evidence: [
      group('在聘高级专家', 'Appointed senior experts', idsOf(senior)),
      { label: { ZH: '最低人数', EN: 'Needed at least' }, value: minSenior, entities: [] },
      group('临近人选：在聘但职称低于副高级', 'Near misses: appointed, but below associate senior rank', idsOf(below)),
      group('临近人选：领域相符的高级专家但未聘', 'Near misses: senior and with a fitting field, but not appointed', unappointed),
      group('在聘但职称未知', 'Appointed, but of unknown rank', idsOf(unknown)),
    ],
    explanation: {
      ZH: `截至${asOf}，“${chainName}”在聘的高级专家${senior.length ? `只有${senior.length}名（${who.ZH}）` : '一名也没有'}，少于${minSenior}名${rest.map(({ ZH }) => ZH).join('')}。`,
      EN: `As of ${asOf}, the chain "${chainName}" has ${senior.length ? `${counted(senior.length, 'appointed senior expert')} (${who.EN})` : 'no appointed senior expert'} where ${minSenior} ${minSenior === 1 ? 'is' : 'are'} needed${rest.map(({ EN }) => EN).join('')}.`,
    },
  }
}

const idsOf = (people: readonly { id: string }[]): string[] => people.map(({ id }) => id)
