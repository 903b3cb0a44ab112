import type { DepartmentRow } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/types.js'
import { normaliseText } from '../../kernel/text.js'

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
 * A name may carry the department's region in front (州科技局, 黔南州科技局), but no other (黔西南州科技局); where the letter
 * names nobody, it is unknown.
 */
export function letterVerdict(
  issuedBy: string | null | undefined,
  issuer: Pick<DepartmentRow, 'id' | 'name' | 'aliases'>,
  regionNames: readonly string[],
): Verdict {
  const given = normalise(issuedBy ?? '')
  if (given === '') return 'UNKNOWN'
  const names = [issuer.id, issuer.name, ...(issuer.aliases ?? [])].map(normalise)
  const same = (name: string): boolean =>
    name === given ||
    (given.length >= LEAST && name.endsWith(given)) ||
    (name.length >= LEAST && given.endsWith(name) && speaksOf(given.slice(0, -name.length), regionNames))
  return names.some(same) ? 'MET' : 'NOT_MET'
}

/** A shorter name may stand for too much. */
const LEAST = 3

/**
 * Whether what stands in front of a department ends with the name of its region, of which the last signs may be the
 * department's first.
 */
const speaksOf = (front: string, regionNames: readonly string[]): boolean =>
  regionNames.length === 0 ||
  regionNames
    .map(normaliseText)
    .some((name) =>
      Array.from({ length: Math.max(0, name.length - 1) }, (_, cut) => name.slice(0, cut + 2)).some((start) =>
        front.endsWith(start),
      ),
    )

const normalise = (name: string): string =>
  normaliseText(name).replaceAll('人民政府', '政府').replaceAll('科学技术局', '科技局')
