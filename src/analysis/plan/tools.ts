import { InputError } from '../../kernel/errors.js'
import type { EligibilityAnalysis } from '../eligibility/index.js'
import type { GapAnalysis } from '../gap/index.js'
import type { AnalysisIO } from '../io.js'
import type { Trees } from '../trees.js'

/** What plans are made with. */
export interface PlanTools {
  io: AnalysisIO
  trees: Trees
  eligibility: EligibilityAnalysis
  gap: GapAnalysis
}

/**
 * Ids that a caller gave, each once, in order.
 * @throws InputError unless every id is that of an entity of the type, and there are as many as may be
 */
export async function knownIds(
  io: AnalysisIO,
  path: string,
  type: 'Field' | 'Chain' | 'Expert',
  ids: readonly string[],
  minimum: number,
  maximum: number,
): Promise<string[]> {
  const word = { Field: 'field', Chain: 'chain', Expert: 'expert' }[type]
  if (ids.length < minimum || ids.length > maximum)
    throw new InputError(`${path}: expected ${minimum} to ${maximum} ids of ${word}s, found ${ids.length}`)
  const rows = await Promise.all(ids.map((id) => io.entities.maybe(type, id)))
  const unknown = ids.find((_, index) => !rows[index])
  if (unknown !== undefined)
    throw new InputError(`${path}: expected ids of ${word}s such as ${word}:…, found "${unknown.slice(0, 80)}"`)
  return [...new Set(ids)].sort()
}

/** @throws InputError unless a number is a whole one within bounds */
export function checkNumber(path: string, value: number, minimum: number, maximum: number): void {
  if (!Number.isInteger(value) || value < minimum || value > maximum)
    throw new InputError(`${path}: expected a whole number from ${minimum} to ${maximum}, found ${value}`)
}
