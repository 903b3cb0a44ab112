import { g13 as query, type G13Result } from '../../../generated/cypher.js'
import { separators, type Separation } from '../../algorithms/articulation.js'
import { addMonths } from '../../algorithms/calendar.js'
import type { NeededField } from '../coverage.js'
import { ageAt, endOf } from '../office.js'
import { kinds } from '../parameters.js'
import type { RegisterName } from '../../../registers.js'
import { defineRule, type Draft } from '../rule.js'
import { counted, listed, named } from '../text.js'

/** An expert without whom a chain loses a field, or falls apart (单点依赖). */
export const g13 = defineRule({
  id: 'G13',
  title: { ZH: '单点依赖', EN: 'Single point of failure' },
  description: {
    ZH: '在聘专家（不论角色）符合下列之一或两者。FIELD：链条或其环节所需的一个领域，在聘专家中只有他覆盖，且没有服务该链的团队或已建平台覆盖。NETWORK：在链条的网络中，没有他则另外两名原本连通的在聘专家不再连通；网络由在聘专家及其考察日有效的任职单位、聘用单位，所参与的拟立项或在研项目（不限于该链的项目），以及在聘专家之间考察日有效的合作组成；单位和项目只起连接作用。对象为专家，每名专家每条链一项；年龄只按年份之差；聘期止为在聘聘任中最晚的，有一份无截止日即为无。',
    EN: 'An appointed expert (of either role) for whom one or both hold. FIELD: of the chain\'s appointed experts, nobody else covers a field that the chain or one of its segments needs, and no team or existing platform that serves the chain does. NETWORK: in the network of the chain two other appointed experts are connected, and without this one no longer are; the network is made of the appointed experts, the organisations they are affiliated with or engaged by at asOf, the planned or active projects they take part in (of any chain), and their cooperation with each other that is active at asOf; organisations and projects only connect. The subject is the expert, one finding an expert and chain. Age is the difference of years; the term ends with the last of the active appointments to the chain, and is open if one is.',
  },
  severity: {
    ZH: 'FIELD 0.5，NETWORK 0.4，两者0.7；年满60岁、12个月内聘期届满各加0.1。',
    EN: 'FIELD 0.5, NETWORK 0.4, both 0.7; 0.1 more at the age of 60 or above, 0.1 more where the term ends within 12 months.',
  },
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:42-66', 'policy:qiannan-2025#二/(二)/1/(1)@L29:77-105'],
  registers: ['appointments', 'teams', 'platforms', 'affiliations', 'engagements', 'project_roles', 'cooperations'],
  presupposes: ['appointments'],
  parameters: { kinds },
  reach: ({ appointed, served, tied }) => ({ chains: [...appointed, ...served, ...tied] }),
  async find(scope) {
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
          .map((expert) => ({ ...draft(row, expert, alone.get(expert.id) ?? [], holding.get(expert.id), asOf), departmentId }))
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

/** The ties of those appointed to each other, to organisations and to projects. Experts beside them are no part of the network. */
function edgesOf({ experts }: G13Result): [string, string][] {
  const appointed = new Set(experts.map(({ id }) => id))
  return experts.flatMap(({ id, ties, partners }) => [...ties, ...partners.filter((partner) => appointed.has(partner))].map((tie): [string, string] => [id, tie]))
}

/** Registers in which somebody or something else might cover a field. */
const COVER: readonly RegisterName[] = ['appointments', 'teams', 'platforms']
/** Registers in which others might be tied without him. */
const TIES: readonly RegisterName[] = ['affiliations', 'engagements', 'project_roles', 'cooperations']

function draft({ chainId, chainName, regionId }: G13Result, { id, name, birthYear, ends }: Expert, fields: readonly NeededField[], separation: Separation | undefined, asOf: string): Draft {
  const age = ageAt(asOf, birthYear)
  const end = endOf(ends)
  const names = named(fields.map((field) => field.name))
  const reasons = [
    ...(fields.length ? [{ ZH: `只有他覆盖所需领域${names.ZH}`, EN: `nobody else covers ${names.EN}` }] : []),
    ...(separation ? [{ ZH: `没有他，其余原本连通的专家分成${separation.parts.length}部分（${separation.parts.join('、')}名）`, EN: `without this expert, others now connected fall into ${counted(separation.parts.length, 'part')} (of ${separation.parts.join(' and ')})` }] : []),
  ]
  return {
    subjectId: id,
    apart: chainId,
    absence: [...(fields.length ? [COVER] : []), ...(separation ? [TIES] : [])],
    severity: (fields.length ? (separation ? 0.7 : 0.5) : 0.4) + (age !== null && age >= 60 ? 0.1 : 0) + (end !== null && end <= addMonths(asOf, 12) ? 0.1 : 0),
    regionId,
    chainId,
    evidence: [
      ...(fields.length ? [{ label: { ZH: '领域单点', EN: 'Single point of a field' }, value: 'FIELD', entities: listed(fields.map((field) => field.id)) }] : []),
      ...(separation
        ? [
            { label: { ZH: '网络单点', EN: 'Single point of the network' }, value: 'NETWORK', entities: listed(separation.cutOff) },
            { label: { ZH: '没有他时各部分的专家人数', EN: 'Experts in each part without this one' }, value: separation.parts, entities: [] },
          ]
        : []),
      { label: { ZH: '年龄', EN: 'Age' }, value: age, entities: [] },
      { label: { ZH: '聘期届满日', EN: 'Term ends on' }, value: end, entities: [] },
    ],
    explanation: {
      ZH: `截至${asOf}，“${chainName}”依赖专家${name}（${age === null ? '年龄未知' : `${age}岁`}，${end ? `聘期至${end}` : '聘期无截止日'}）：${reasons.map(({ ZH }) => ZH).join('；')}。`,
      EN: `As of ${asOf}, the chain "${chainName}" depends on ${name} (${age === null ? 'age not known' : `aged ${age}`}, ${end ? `term until ${end}` : 'term without an end'}): ${reasons.map(({ EN }) => EN).join('; ')}.`,
    },
  }
}
