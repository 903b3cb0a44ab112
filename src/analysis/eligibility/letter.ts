import type { DepartmentRow } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/schema.js'

/** A letter of appointment, held against the rule. */
export interface Letter {
  verdict: Verdict
  /** Name of who issued it, as far as it is told. */
  issuedBy: string | null
  /** Ids of the departments concerned: the one whose task it is, and the one that issued it where the data knows it. */
  departments: string[]
}

/**
 * Whether a letter of appointment comes from the department whose task it is: its id, its name or one of its aliases.
 * A name may carry the region in front (州科技局, 黔南州科技局); where the letter names nobody, it is unknown.
 */
export function letterVerdict(issuedBy: string | null | undefined, issuer: DepartmentRow): Verdict {
  const given = normalise(issuedBy ?? '')
  if (given === '') return 'UNKNOWN'
  const names = [issuer.id, issuer.name, ...(issuer.aliases ?? [])].map(normalise)
  return names.some((name) => name === given || (name.length >= 3 && given.endsWith(name)) || (given.length >= 3 && name.endsWith(given))) ? 'MET' : 'NOT_MET'
}

const normalise = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').replaceAll('人民政府', '政府').replaceAll('科学技术局', '科技局').toLowerCase()
