import { matrixResponsible, type PolicyRow, type RequirementTemplateRow } from '../../generated/cypher.js'
import { parseSource } from '../../kernel/source.js'
import type { AnalysisIO } from '../io.js'
import type { Trees } from '../trees.js'

interface Unit {
  clause: string
  departmentId: string
}

/**
 * Who has to fill a cell (责任单位): the first responsible unit of a measure of the template's policy that stands on the
 * first clause of the cell that has one, on itself or on the nearest clause above it. Nobody where the policy names
 * none there, or where the chain lies outside the region of the policy.
 */
export class Responsibilities {
  readonly #policyId: string | null
  readonly #units: readonly Unit[]
  readonly #inForce: (regionId: string) => boolean

  private constructor(policyId: string | null, units: readonly Unit[], inForce: (regionId: string) => boolean) {
    this.#policyId = policyId
    this.#units = units
    this.#inForce = inForce
  }

  /** Two queries at most. */
  static async read(
    { reader, entities }: AnalysisIO,
    trees: Trees,
    { policyId }: RequirementTemplateRow,
  ): Promise<Responsibilities> {
    const policy: PolicyRow | null = await entities.one('Policy', policyId)
    if (!policy) return new Responsibilities(null, [], () => false)
    const rows = await reader.run(matrixResponsible, { policy: policy.id })
    const lead = new Map(rows.toReversed().map((row) => [row.measureId, row]))
    const units = [...lead.values()].sort((a, b) => (a.measureId < b.measureId ? -1 : 1))
    const tree = await trees.regions()
    return new Responsibilities(
      policy.id,
      units,
      (regionId) => policy.regionId == null || tree.upwards(regionId).includes(policy.regionId),
    )
  }

  /** The department for a cell with these sources beside a chain of a region, or null. */
  of(sources: readonly string[], regionId: string): string | null {
    if (!this.#inForce(regionId)) return null
    for (const { policyId, clause } of sources.map(parseSource)) {
      if (policyId !== this.#policyId || clause === null) continue
      for (const path of upwards(clause)) {
        const unit = this.#units.find((each) => each.clause === path)
        if (unit) return unit.departmentId
      }
    }
    return null
  }
}

/** A clause path and those above it: 二/(四)/4, 二/(四), 二. */
const upwards = (clause: string): string[] => {
  const parts = clause.split('/')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
}
