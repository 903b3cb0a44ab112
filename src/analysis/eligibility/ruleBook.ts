import {
  ruleBook,
  type DepartmentRow,
  type EligibilityConditionRow,
  type EligibilityRuleRow,
} from '../../generated/cypher.js'
import type { AppointmentRole } from '../../generated/types.js'
import type { Reader } from '../../store/store.js'
import type { Tree } from '../../kernel/tree.js'
import { DEFAULT_TERM_YEARS } from './term.js'

/** A written rule with its conditions. */
export interface Rule {
  row: EligibilityRuleRow
  conditions: readonly EligibilityConditionRow[]
  /** Who issues the letters of the role, where the rule says so. */
  issuer: DepartmentRow | null
  termYears: number
  /**
   * Where it holds, with the regions below: its own region, else that of its document; nothing where neither is told,
   * and it holds anywhere.
   */
  regionId: string | null
}

/** All rules, in the order of their ids. */
export async function readRuleBook(reader: Reader): Promise<Rule[]> {
  const rows = await reader.run(ruleBook, {})
  return rows.map(({ rule, conditions, issuers, policies }) => ({
    row: rule,
    conditions: [...conditions].sort(byPlace),
    issuer: issuers[0] ?? null,
    termYears: rule.termYears ?? DEFAULT_TERM_YEARS,
    regionId: rule.regionId ?? policies[0]?.regionId ?? null,
  }))
}

/**
 * The rule of a role that holds in a region: the one of the region itself or of the nearest above it, else one of no
 * region at all, else none: never that of another region. Of several in one place, the first by id.
 */
export function ruleFor(book: readonly Rule[], role: AppointmentRole, region: string, regions: Tree): Rule | null {
  const ofRole = book.filter((rule) => rule.row.role === role)
  for (const id of regions.upwards(region)) {
    const found = ofRole.find((rule) => rule.regionId === id)
    if (found) return found
  }
  return ofRole.find((rule) => rule.regionId === null) ?? null
}

/**
 * The rule by which somebody is judged at large, for no chain and no region: that of his home, else the only one there
 * is for the role, else none. It speaks of no appointment, so nobody issues a letter.
 */
export function ruleAtLarge(
  book: readonly Rule[],
  role: AppointmentRole,
  home: string | null,
  regions: Tree,
): Rule | null {
  const ofRole = book.filter((rule) => rule.row.role === role)
  const found = (home === null ? null : ruleFor(book, role, home, regions)) ?? (ofRole.length === 1 ? ofRole[0]! : null)
  return found && { ...found, issuer: null }
}

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
