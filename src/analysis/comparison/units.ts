import { comparisonStock, type ComparisonStockResult } from '../../generated/cypher.js'
import type { ComparisonUnit, TalentTier } from '../../generated/types.js'
import { addMonths } from '../../kernel/day.js'
import { dueOf } from '../gap/ledgers.js'
import { boundObservations } from '../gap/boundObservations.js'
import type { RuleRun } from '../gap/run.js'
import { incubating } from '../gap/counties.js'
import { leafMeasures, type LeafMeasure } from '../gap/leafMeasures.js'
import { placements } from '../gap/placement.js'
import type { Finding } from '../gap/finding.js'
import type { GapRule } from '../gap/rule.js'
import { supportable } from '../gap/supportable.js'
import { judgedTargets } from '../gap/targets.js'

/** How many things a rule looks at lie in each region, those below left out. */
export type UnitCounts = ReadonlyMap<string, number>

/** What the findings of a rule are divided by: chains, for the rules about chains and those appointed to them. */
export const unitOf = ({ unit = 'CHAIN' }: GapRule): ComparisonUnit => unit

/** What of a finding is one unit, so that several findings of one unit count it once. */
export const unitId = (unit: ComparisonUnit, { chainId, subjectId, key }: Finding): string =>
  unit === 'CHAIN'
    ? (chainId ?? key)
    : ['JUDGED_TARGET', 'BOUND_OBSERVATION', 'DECLARED_GAP', 'REGISTER_ENTRY'].includes(unit)
      ? key
      : subjectId

/** Whether what a rule does not assess is no unit of it, so that the others can be compared all the same. */
export const leftOut = ({ id }: GapRule): boolean => id === 'G17'

/** What the regions compared hold, by the day before which a result is due. */
export type Held = Map<string, Promise<ComparisonStockResult[]>>

/** Counts the units of a rule in its scope; what one rule has read of the regions serves the next. */
export async function countUnits({ rule, scope }: RuleRun, known: Held): Promise<UnitCounts> {
  switch (unitOf(rule)) {
    case 'JUDGED_TARGET':
      return tally(
        (await judgedTargets(scope))
          .filter(({ progress: { verdict } }) => verdict !== 'UNKNOWN' && verdict !== 'NOT_STARTED')
          .map(({ target }) => target.regionId),
      )
    case 'REGION_WITH_TALENTS':
      return tally(
        (await placements({ ...scope, params: { tier: scope.params.tier as TalentTier } })).map(({ id }) => id),
      )
    case 'COUNTY':
      return tally(
        (await incubating({ ...scope, params: { started: scope.params.started as boolean } })).map(({ id }) => id),
      )
    case 'LEAF_MEASURE':
      return tally(leafUnits(await leafMeasures(scope)).flatMap(({ measure }) => measure.regionId ?? []))
    case 'BOUND_OBSERVATION':
      return tally(
        (await boundObservations(scope)).filter(({ unkept }) => !unkept).map(({ observation }) => observation.regionId),
      )
    case 'REGISTER_ENTRY':
      return tally((await dueOf[rule.id]!(scope)).flatMap(({ regionId }) => regionId ?? []))
    default: {
      const before = addMonths(scope.asOf, -Number(scope.params.months ?? 0))
      const read = known.get(before) ?? scope.reader.run(comparisonStock, { ids: scope.regionIds ?? [], before })
      known.set(before, read)
      const rows = await read
      const looked = leftOut(rule) ? await supportable(scope) : () => true
      return new Map(
        rows.map((row) => [
          row.id,
          held(
            { ...row, chainKinds: row.chainKinds.filter((kind) => looked(kind, row.id)) },
            unitOf(rule),
            scope.params.kinds,
          ),
        ]),
      )
    }
  }
}

function held(row: ComparisonStockResult, unit: ComparisonUnit, kinds: unknown): number {
  if (unit === 'DEMAND') return row.demands
  if (unit === 'ENTERPRISE_ABOVE_SCALE') return row.aboveScale
  if (unit === 'RESULT_DUE') return row.ended + row.produced
  if (unit === 'DECLARED_GAP') return row.declared
  if (unit === 'ITEM_DUE') return row.due
  return row.chainKinds.filter((kind) => Array.isArray(kinds) && kinds.includes(kind)).length
}

/** The leaves of documents that name units; of one that names none, which is one finding, the first. */
const leafUnits = (leaves: readonly LeafMeasure[]): LeafMeasure[] => [
  ...new Map(leaves.map((leaf) => [leaf.documentNames ? leaf.measure.id : leaf.measure.policyId, leaf])).values(),
]

function tally(regions: readonly string[]): UnitCounts {
  const counts = new Map<string, number>()
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1)
  return counts
}
