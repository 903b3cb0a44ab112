import { groupBy } from '../../../kernel/group.js'
import { leafMeasures, type LeafMeasure } from '../leafMeasures.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft } from '../finding.js'
import { listed } from '../../text.js'
import { namesNoUnit, noUnit, prose } from '../words/g18.js'

/** A measure that nobody has to carry out (措施无责任单位). */
export const g18 = defineRule({
  id: 'G18',
  ...prose,
  basis: ['policy:pingdingshan-2021#三/(一)@L79:123-143'],
  registers: ['measures'],
  unit: 'LEAF_MEASURE',
  parameters: {},
  reach: () => NOWHERE,
  async detect({ asOf, regionIds, chainIds, reader, once }) {
    if (chainIds) return []
    const documents = groupBy(await leafMeasures({ reader, once }), ({ measure }) => measure.policyId)
    const asked = [...documents.values()].filter(
      ([first]) => regionIds === null || regionIds.includes(first!.measure.regionId ?? ''),
    )
    return asked.flatMap((leaves) =>
      leaves[0]!.documentNames
        ? leaves.filter(({ assigned }) => !assigned).map((leaf) => draft(leaf, leaves, asOf))
        : [ofDocument(leaves, asOf)],
    )
  },
})

/** A document that says of nothing whose task it is. */
function ofDocument(leaves: readonly LeafMeasure[], asOf: string): Draft {
  const { policyId, policyName, policyStatus, regionId } = leaves[0]!.measure
  return {
    subjectId: policyId,
    severity: policyStatus === 'DRAFT' ? 0.4 : 0.5,
    regionId,
    evidence: [
      { label: { ZH: '责任单位', EN: 'Responsible units' }, value: 0, entities: [] },
      {
        label: { ZH: '文件的末级措施', EN: 'Leaves of the document' },
        value: leaves.length,
        entities: listed(leaves.map(({ measure }) => measure.id)),
      },
      { label: { ZH: '文件状态', EN: 'Status of the document' }, value: policyStatus, entities: [] },
    ],
    explanation: namesNoUnit(policyName, leaves.length, asOf),
  }
}

function draft({ measure, above }: LeafMeasure, leaves: readonly LeafMeasure[], asOf: string): Draft {
  const assigned = leaves.filter((leaf) => leaf.assigned)
  const isDraft = measure.policyStatus === 'DRAFT'
  return {
    subjectId: measure.id,
    severity: 0.4 + (0.3 * assigned.length) / leaves.length - (isDraft ? 0.1 : 0),
    regionId: measure.regionId,
    evidence: [
      { label: { ZH: '责任单位', EN: 'Responsible units' }, value: 0, entities: [] },
      {
        label: { ZH: '上级措施', EN: 'Measures above it' },
        value: above.length,
        entities: listed(above.map(({ id }) => id)),
      },
      { label: { ZH: '文件与条款', EN: 'Document and clause' }, value: measure.clause, entities: [measure.policyId] },
      { label: { ZH: '文件的末级措施', EN: 'Leaves of the document' }, value: leaves.length, entities: [] },
      {
        label: { ZH: '其中有责任单位的', EN: 'Leaves of the document with a responsible unit' },
        value: assigned.length,
        entities: listed(assigned.map((leaf) => leaf.measure.id)),
      },
      { label: { ZH: '文件状态', EN: 'Status of the document' }, value: measure.policyStatus, entities: [] },
    ],
    explanation: noUnit({
      policy: measure.policyName,
      clause: measure.clause,
      measure: measure.name,
      leaves: leaves.length,
      assigned: assigned.length,
      asOf,
    }),
  }
}
