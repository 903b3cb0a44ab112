import { enums } from '../../enums.js'
import { InputError } from '../../kernel/errors.js'
import type { ProfessionalTitleRank } from '../../generated/types.js'

/** How many are wanted. @throws InputError outside 0 to 100 */
export function firstOf(first: number): number {
  if (!Number.isInteger(first) || first < 0 || first > 100)
    throw new InputError(`first: expected 0 to 100, found ${first}`)
  return first
}

/**
 * The ranks at or above one that is given by its code, in any case, or by its Chinese term; null for any rank.
 * @throws InputError that lists them
 */
export function ranksFrom(rank: string | null | undefined): ProfessionalTitleRank[] | null {
  if (rank == null) return null
  const { values } = enums.ProfessionalTitleRank!
  const at = values.findIndex(({ value, zh }) => value === rank.trim().toUpperCase() || zh.includes(rank.trim()))
  if (at === -1)
    throw new InputError(
      `minRank: expected ${values.map(({ value, zh }) => `${value} (${zh.join(', ')})`).join(', ')}, found "${rank.slice(0, 40)}"`,
    )
  return values.slice(0, at + 1).map(({ value }) => value as ProfessionalTitleRank)
}
