import { ruleBook, type DepartmentRow, type EligibilityConditionRow, type EligibilityRuleRow } from '../../generated/cypher.js'
import type { AppointmentRole } from '../../generated/schema.js'
import type { Reader } from '../../store/store.js'
import type { Tree } from '../algorithms/tree.js'
import { DEFAULT_TERM_YEARS } from './term.js'

/** A written rule with its conditions. */
export interface Rule {
  row: EligibilityRuleRow
  conditions: readonly EligibilityConditionRow[]
  /** Who issues the letters of the role, where the rule says so. */
  issuer: DepartmentRow | null
  termYears: number
}

/** All rules, in the order of their ids. */
export async function readRuleBook(reader: Reader): Promise<Rule[]> {
  const rows = await reader.run(ruleBook, {})
  return rows.map(({ rule, conditions, issuers }) => ({ row: rule, conditions: [...conditions].sort(byPlace), issuer: issuers[0] ?? null, termYears: rule.termYears ?? DEFAULT_TERM_YEARS }))
}

/**
 * The rule of a role that holds in a region: the one of the region itself or of the nearest above it, else the one
 * that names no region, else the only one there is for the role, else none. Of several in one place, the first by id.
 */
export function ruleFor(book: readonly Rule[], role: AppointmentRole, region: string | null, regions: Tree): Rule | null {
  const ofRole = book.filter((rule) => rule.row.role === role)
  for (const id of region === null ? [] : regions.upwards(region)) {
    const found = ofRole.find((rule) => rule.row.regionId === id)
    if (found) return found
  }
  return ofRole.find((rule) => rule.row.regionId == null) ?? (ofRole.length === 1 ? borrowed(ofRole[0]!) : null)
}

/** A rule of another region lends its conditions; who issues letters there says nothing here. */
const borrowed = (rule: Rule): Rule => ({ ...rule, issuer: null })

/** In the order of the document, as far as their sources tell the place; else as they come, by clause and id. */
function byPlace(a: EligibilityConditionRow, b: EligibilityConditionRow): number {
  const [clauseA, clauseB] = [a.clause ?? '', b.clause ?? '']
  if (clauseA !== clauseB) return clauseA < clauseB ? -1 : 1
  const [[lineA, charA], [lineB, charB]] = [placeOf(a), placeOf(b)]
  return lineA - lineB || charA - charB
}

function placeOf({ sources }: EligibilityConditionRow): [line: number, character: number] {
  const match = /@L(\d+)(?::(\d+))?/.exec(sources?.[0] ?? '')
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)]
}
