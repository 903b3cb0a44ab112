import { enums } from '../../enums.js'

/** The enumeration behind an attribute whose values have an order, highest first. */
export const enumerationOf = (attribute: string): string | undefined => ordered[attribute]

const ordered: Readonly<Record<string, string>> = {
  title_rank: 'ProfessionalTitleRank',
  talent_tier: 'TalentTier',
  award_level: 'AdminLevel',
}

/**
 * Whether a fact compares as GE, LE or EQ to a written standard; of an ordered enumeration GE means "this rank or
 * above". Undefined where the comparison makes no sense: an unknown comparator, a standard that is no value of the
 * attribute.
 */
export function compared(
  attribute: string,
  fact: string | number | boolean,
  comparator: string,
  standard: string,
): boolean | undefined {
  const left = position(attribute, fact)
  const right = position(attribute, standard)
  if (left === undefined || right === undefined) return undefined
  switch (comparator) {
    case 'GE':
      return left >= right
    case 'LE':
      return left <= right
    case 'EQ':
      return left === right
    default:
      return undefined
  }
}

/** A value as a number that grows with it. */
function position(attribute: string, value: string | number | boolean): number | undefined {
  const enumeration = ordered[attribute]
  if (enumeration) {
    const at = enums[enumeration]!.values.findIndex(
      (entry) => entry.value === value || entry.zh.includes(String(value)),
    )
    return at === -1 ? undefined : -at
  }
  if (typeof value === 'number') return value
  const text = String(value).trim().toLowerCase()
  if (text === 'true' || text === '是') return 1
  if (text === 'false' || text === '否') return 0
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text)
}
