import { readAppointed } from '../appointed.js'
import { readCoverage, type ChainNeeds, type NeededField } from '../coverage.js'
import { ageAt } from '../office.js'
import { integer, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { nobodyYoung, prose } from '../words/g25.js'

/** A field that a chain needs and only older experts cover (领域缺青年人才). */
export const g25 = defineRule({
  id: 'G25',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:42-66', 'policy:qiannan-2025#二/(二)/1/(1)@L29:77-105'],
  registers: ['chain_needs', 'appointments'],
  presupposes: ['chain_needs'],
  parameters: {
    kinds,
    age: integer({
      default: 40,
      minimum: 18,
      maximum: 100,
      description: { ZH: '应有小于该年龄的专家', EN: 'Somebody under this age is wanted' },
    }),
  },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain', 'Team/Chain', 'Platform/Chain', 'Segment/Chain'] },
  inParts: true,
  async detect(scope) {
    const { asOf, params, eligibility } = scope
    const chains = await readCoverage(scope)
    const people = await readAppointed(scope)
    return Promise.all(
      chains.flatMap((chain) =>
        chain.fields.flatMap((field) => {
          const known = field.experts.map(({ id }) => ageAt(asOf, people.get(id)?.birthYear))
          // Nobody is no matter of age, and somebody of unknown age may be young.
          if (!known.length || known.some((age) => age === null || age < params.age)) return []
          const draft = draftOf(chain, field, Math.min(...(known as number[])), params.age, asOf)
          return [eligibility.issuerOf('EXPERT', chain.regionId).then((departmentId) => ({ ...draft, departmentId }))]
        }),
      ),
    )
  },
})

function draftOf(
  { chainId, chainName, regionId }: ChainNeeds,
  field: NeededField,
  youngest: number,
  age: number,
  asOf: string,
): Draft {
  return {
    subjectId: chainId,
    apart: field.id,
    severity: youngest >= 55 ? 0.6 : youngest >= 50 ? 0.45 : 0.3,
    absence: [['appointments']],
    regionId,
    chainId,
    evidence: [
      { label: { ZH: '所需领域', EN: 'Field needed' }, value: field.name, entities: [field.id] },
      {
        label: { ZH: '覆盖该领域的在聘专家', EN: 'Appointed experts who cover it' },
        value: field.experts.length,
        entities: listed(field.experts.map(({ id }) => id)),
      },
      { label: { ZH: '其中最小年龄', EN: 'Age of the youngest' }, value: youngest, entities: [] },
      { label: { ZH: '应小于的年龄', EN: 'Wanted under the age of' }, value: age, entities: [] },
    ],
    explanation: nobodyYoung({
      chain: chainName,
      field: field.name,
      asOf,
      age,
      experts: field.experts.length,
      youngest,
    }),
  }
}
