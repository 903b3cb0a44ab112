import { neighbours, pathDegrees } from '../../generated/cypher.js'
import { typeOfId } from '../../model.js'
import type { Reader } from '../../store/store.js'
import { groupBy } from '../../kernel/group.js'
import { anyOf } from '../algorithms/scores.js'
import { damping } from '../algorithms/specificity.js'
import { collaborationTypes, relationKinds } from '../path/relations.js'
import { tieOf, type TieRow } from '../path/tie.js'
import { byId } from '../../kernel/compare.js'

/** What bounds the reading. */
export interface CommonTieLimits {
  /** An entity with more relations is not looked behind. */
  hub: number
  /** Relations read in all: entities with the fewest come first. */
  relations: number
  /** Relations read of the expert himself. */
  own: number
}
export const commonTieLimits: CommonTieLimits = { hub: 500, relations: 20_000, own: 2_000 }

/**
 * Types of the ties of an expert: to chains, projects, organisations and other experts. Who is in one team works
 * together already.
 */
const tieTypes = ['APPOINTED_TO', 'PARTICIPATES_IN', 'AFFILIATED_WITH', 'ENGAGED_BY', 'COOPERATES_WITH']

/** Entities to which both of two experts are tied, with what each is worth: as the score of the path over it. */
export type Common = ReadonlyMap<string, number>

export interface CommonTies {
  /** By other expert. */
  common: ReadonlyMap<string, Common>
  exhaustive: boolean
}

/** With whom an expert shares chains, projects, organisations or partners at a day. Three queries. */
export async function readCommonTies(
  reader: Reader,
  expert: string,
  asOf: string,
  limits = commonTieLimits,
): Promise<CommonTies> {
  const own = await reader.run(neighbours, { ids: [expert], types: tieTypes, asOf, limit: limits.own })
  const near = strongest(own)
  const degrees = await reader.run(pathDegrees, { ids: [...near.keys()], types: collaborationTypes, asOf })
  const degree = new Map(degrees.map(({ id, degree: count }) => [id, count]))
  let sum = 0
  const small = degrees
    .filter(({ degree: count }) => count <= limits.hub)
    .sort((a, b) => a.degree - b.degree || byId(a, b))
  const passed = small.filter(({ degree: count }) => (sum += count) <= limits.relations).map(({ id }) => id)
  const rows = await reader.run(neighbours, { ids: passed, types: tieTypes, asOf, limit: limits.relations })
  const common = new Map<string, Map<string, number>>()
  for (const [id, ties] of groupBy(rows, (row) => row.id)) {
    for (const [other, strength] of strongest(ties)) {
      if (other === expert || typeOfId(other) !== 'Expert') continue
      const worth = near.get(id)! * damping(degree.get(id)!) * strength
      const known = common.get(other)
      if (known) known.set(id, worth)
      else common.set(other, new Map([[id, worth]]))
    }
  }
  return { common, exhaustive: own.length < limits.own && passed.length === degrees.length }
}

/** How much entities two experts share are worth together, by the kind of entity. */
export const worthOf = (common: Common): number => anyOf(common.values())

/** By the entity at the other end, the strength of the strongest tie. */
function strongest(rows: readonly TieRow[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const row of rows) {
    const { type } = tieOf(row)
    found.set(row.other, Math.max(found.get(row.other) ?? 0, relationKinds[type]!.strength))
  }
  return found
}
