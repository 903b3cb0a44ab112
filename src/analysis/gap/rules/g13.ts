import { g13 as query, type G13Result } from '../../../generated/cypher.js'
import { separators, type Separation } from '../../algorithms/articulation.js'
import { addMonths } from '../../../kernel/day.js'
import type { NeededField } from '../coverage.js'
import { ageAt, endOf } from '../office.js'
import { kinds } from '../parameters.js'
import type { RegisterName } from '../../../registers.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { dependsOn, prose } from '../words/g13.js'

/** An expert without whom a chain loses a field, or falls apart (单点依赖). */
export const g13 = defineRule({
  id: 'G13',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:42-66', 'policy:qiannan-2025#二/(二)/1/(1)@L29:77-105'],
  registers: ['appointments', 'teams', 'platforms', 'affiliations', 'engagements', 'project_roles', 'cooperations'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed, served, tied }) => ({ chains: [...appointed, ...served, ...tied] }),
  mends: { chains: ['Expert/Chain', 'Project/Expert/Chain'] },
  inParts: true,
  async detect(scope) {
    const { asOf, regionIds, chainIds, params, reader, eligibility } = scope
    const rows = await reader.run(query, { asOf, kinds: params.kinds, regions: regionIds, chains: chainIds })
    const needs = new Map((await scope.coverage.of(scope)).map(({ chainId, fields }) => [chainId, fields]))
    const drafts = await Promise.all(
      rows.map(async (row) => {
        const alone = alonesOf(needs.get(row.chainId) ?? [])
        const holding = separators(edgesOf(row), new Set(row.experts.map(({ id }) => id)))
        const departmentId = await eligibility.issuerOf('EXPERT', row.regionId)
        return row.experts
          .filter(({ id }) => alone.has(id) || holding.has(id))
          .map((expert) => ({
            ...draft(row, expert, alone.get(expert.id) ?? [], holding.get(expert.id), asOf),
            departmentId,
          }))
      }),
    )
    return drafts.flat()
  },
})

type Expert = G13Result['experts'][number]

/** By expert, the fields nobody and nothing else covers. */
function alonesOf(fields: readonly NeededField[]): Map<string, NeededField[]> {
  const found = new Map<string, NeededField[]>()
  for (const field of fields) {
    const [expert, second] = field.experts
    if (!expert || second || field.teams.length || field.platforms.length) continue
    found.set(expert.id, [...(found.get(expert.id) ?? []), field])
  }
  return found
}

/**
 * The ties of those appointed to each other, to organisations and to projects. Experts beside them are no part of the
 * network.
 */
function edgesOf({ experts }: G13Result): [string, string][] {
  const appointed = new Set(experts.map(({ id }) => id))
  return experts.flatMap(({ id, ties, partners }) =>
    [...ties, ...partners.filter((partner) => appointed.has(partner))].map((tie): [string, string] => [id, tie]),
  )
}

/** Registers in which somebody or something else might cover a field. */
const COVER: readonly RegisterName[] = ['appointments', 'teams', 'platforms']
/** Registers in which others might be tied without him. */
const TIES: readonly RegisterName[] = ['affiliations', 'engagements', 'project_roles', 'cooperations']

function draft(
  { chainId, chainName, regionId }: G13Result,
  { id, name, birthYear, ends }: Expert,
  fields: readonly NeededField[],
  separation: Separation | undefined,
  asOf: string,
): Draft {
  const age = ageAt(asOf, birthYear)
  const end = endOf(ends)
  return {
    subjectId: id,
    apart: chainId,
    absence: [...(fields.length ? [COVER] : []), ...(separation ? [TIES] : [])],
    severity:
      (fields.length ? (separation ? 0.7 : 0.5) : 0.4) +
      (age !== null && age >= 60 ? 0.1 : 0) +
      (end !== null && end <= addMonths(asOf, 12) ? 0.1 : 0),
    regionId,
    chainId,
    evidence: [
      ...(fields.length
        ? [
            {
              label: { ZH: '领域单点', EN: 'Single point of a field' },
              value: 'FIELD',
              entities: listed(fields.map((field) => field.id)),
            },
          ]
        : []),
      ...(separation
        ? [
            {
              label: { ZH: '网络单点', EN: 'Single point of the network' },
              value: 'NETWORK',
              entities: listed(separation.cutOff),
            },
            {
              label: { ZH: '其离任后各部分的专家人数', EN: 'Experts in each part without this one' },
              value: separation.parts,
              entities: [],
            },
          ]
        : []),
      { label: { ZH: '年龄', EN: 'Age' }, value: age, entities: [] },
      { label: { ZH: '聘期止（不含当日）', EN: 'Term ends before' }, value: end, entities: [] },
    ],
    explanation: dependsOn({
      chain: chainName,
      expert: name,
      asOf,
      age,
      end,
      fields: fields.map((field) => field.name),
      parts: separation?.parts ?? [],
    }),
  }
}
