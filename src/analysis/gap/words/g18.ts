import type { Bilingual } from '../../io.js'
import { agree, cited, counted, day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '措施无责任单位', EN: 'Measure without a responsible unit' },
  description: {
    ZH: '列有责任单位的文件中，措施是末级措施（没有下级措施），自身没有责任单位，其上各级措施也都没有；通篇不列责任单位的文件作为一项，对象为文件。已废止文件的措施不考察，征求意见稿的减轻。除此对象为措施，地区为文件所属地区（没有的只在不按地区筛选时列出）；按链条筛选时没有结果。',
    EN: 'In a document that names units for others, a measure that is a leaf (no measure is part of it) has no responsible unit, nor has any measure above it: the subject is the measure. A document that names none at all is one finding: the subject is the policy. Measures of repealed documents are left out, those of drafts count for less. The region is that of the document (where it has none, the finding shows only without a filter by region); with a filter by chain nothing is found.',
  },
  severity: {
    ZH: '措施0.4加该文件末级措施中有责任单位的比例的0.3倍（多数列而此项不列才是遗漏）；通篇不列的文件0.5；征求意见稿减0.1。',
    EN: 'A measure: 0.4 and 0.3 of the share of the leaves of the document that have a unit (one that names most has an omission); a document that names none: 0.5; 0.1 less in a draft.',
  },
}

/** A document that says of nothing whose task it is. */
export const namesNoUnit = (policy: string, leaves: number, asOf: string): Bilingual =>
  say(
    `截至${day(asOf).ZH}，《${policy}》全文未列责任单位，涉及具体措施${leaves}项。`,
    `As of ${asOf}, ${policy} names no responsible unit at all; it has ${counted(leaves, 'leaf measure')}.`,
  )

interface Unassigned {
  policy: string
  clause: string | null
  measure: string
  /** How many leaves the document has, and how many of them have a unit. */
  leaves: number
  assigned: number
  asOf: string
}

/** A measure without a unit in a document that names units. */
export function noUnit({ policy, clause, measure, leaves, assigned, asOf }: Unassigned): Bilingual {
  const place = cited(clause)
  return say(
    `截至${day(asOf).ZH}，《${policy}》${place.ZH && `“${place.ZH}”条款`}的措施“${measure}”及其上级措施均未列责任单位，而该文件${leaves}项具体措施中有${assigned}项已列。`,
    `As of ${asOf}, neither the measure "${measure}" (${policy}${place.EN && `, clause ${place.EN}`}) nor any above it has a responsible unit, while ${assigned} of ${counted(leaves, 'leaf measure')} of the document ${agree(assigned, 'has', 'have')} one.`,
  )
}
