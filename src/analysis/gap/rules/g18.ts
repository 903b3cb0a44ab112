import { groupBy } from '../../algorithms/group.js'
import { leafMeasures, type LeafMeasure } from '../leafMeasures.js'
import { NOWHERE } from '../reach.js'
import { defineRule, type Draft } from '../rule.js'
import { counted, listed } from '../text.js'

/** A measure that nobody has to carry out (措施无责任单位). */
export const g18 = defineRule({
  id: 'G18',
  title: { ZH: '措施无责任单位', EN: 'Measure without a responsible unit' },
  description: {
    ZH: '列有责任单位的文件中，措施是末级措施（没有下级措施），自身没有责任单位，其上各级措施也都没有；通篇不列责任单位的文件作为一项，对象为文件。已废止文件的措施不考察，征求意见稿的减轻。除此对象为措施，地区为文件所属地区（没有的只在不按地区筛选时列出）；按链条筛选时没有结果。',
    EN: 'In a document that names units for others, a measure that is a leaf (no measure is part of it) has no responsible unit, nor has any measure above it: the subject is the measure. A document that names none at all is one finding: the subject is the policy. Measures of repealed documents are left out, those of drafts count for less. The region is that of the document (where it has none, the finding shows only without a filter by region); with a filter by chain nothing is found.',
  },
  severity: {
    ZH: '措施0.4加该文件末级措施中有责任单位的比例的0.3倍（多数列而此项不列才是遗漏）；通篇不列的文件0.5；征求意见稿减0.1。',
    EN: 'A measure: 0.4 and 0.3 of the share of the leaves of the document that have a unit (one that names most has an omission); a document that names none: 0.5; 0.1 less in a draft.',
  },
  basis: ['policy:pingdingshan-2021#三/(一)@L79:123-143'],
  registers: ['measures'],
  unit: 'LEAF_MEASURE',
  parameters: {},
  reach: () => NOWHERE,
  async find({ asOf, regionIds, chainIds, reader, once }) {
    if (chainIds) return []
    const documents = groupBy(await leafMeasures({ reader, once }), ({ measure }) => measure.policyId)
    const asked = [...documents.values()].filter(([first]) => regionIds === null || regionIds.includes(first!.measure.regionId ?? ''))
    return asked.flatMap((leaves) => (leaves[0]!.documentNames ? leaves.filter(({ assigned }) => !assigned).map((leaf) => draft(leaf, leaves, asOf)) : [ofDocument(leaves, asOf)]))
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
      { label: { ZH: '文件的末级措施', EN: 'Leaves of the document' }, value: leaves.length, entities: listed(leaves.map(({ measure }) => measure.id)) },
      { label: { ZH: '文件状态', EN: 'Status of the document' }, value: policyStatus, entities: [] },
    ],
    explanation: {
      ZH: `截至${asOf}，《${policyName}》通篇没有列出责任单位，其${leaves.length}项末级措施均未明确由谁负责。`,
      EN: `As of ${asOf}, ${policyName} names no responsible unit at all: for none of its ${counted(leaves.length, 'leaf measure')} is it said whose task it is.`,
    },
  }
}

function draft({ measure, above }: LeafMeasure, leaves: readonly LeafMeasure[], asOf: string): Draft {
  const assigned = leaves.filter((leaf) => leaf.assigned)
  const isDraft = measure.policyStatus === 'DRAFT'
  const place = measure.clause ?? ''
  return {
    subjectId: measure.id,
    severity: 0.4 + (0.3 * assigned.length) / leaves.length - (isDraft ? 0.1 : 0),
    regionId: measure.regionId,
    evidence: [
      { label: { ZH: '责任单位', EN: 'Responsible units' }, value: 0, entities: [] },
      { label: { ZH: '上级措施', EN: 'Measures above it' }, value: above.length, entities: listed(above.map(({ id }) => id)) },
      { label: { ZH: '文件与条款', EN: 'Document and clause' }, value: measure.clause, entities: [measure.policyId] },
      { label: { ZH: '文件的末级措施', EN: 'Leaves of the document' }, value: leaves.length, entities: [] },
      { label: { ZH: '其中有责任单位的', EN: 'Leaves of the document with a responsible unit' }, value: assigned.length, entities: listed(assigned.map((leaf) => leaf.measure.id)) },
      { label: { ZH: '文件状态', EN: 'Status of the document' }, value: measure.policyStatus, entities: [] },
    ],
    explanation: {
      ZH: `截至${asOf}，《${measure.policyName}》${place}的措施“${measure.name}”及其上级措施都没有责任单位，而该文件${leaves.length}项末级措施中${assigned.length}项有责任单位。`,
      EN: `As of ${asOf}, neither the measure "${measure.name}" (${measure.policyName}${place && `, ${place}`}) nor any above it has a responsible unit, while ${assigned.length} of ${counted(leaves.length, 'leaf', 'leaves')} of the document ${assigned.length === 1 ? 'has' : 'have'} one.`,
    },
  }
}
