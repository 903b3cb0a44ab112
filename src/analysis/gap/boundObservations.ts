import { g19, type G19Result } from '../../generated/cypher.js'
import { conversionOfCount } from '../algorithms/units.js'
import { counterOf, stands, type Counted } from '../counter/index.js'
import { readCounts } from '../progress/count.js'
import { isDerived } from '../progress/facts.js'
import type { Scope } from './scope.js'

/** A recorded value with what the graph counts for it. */
export interface BoundObservation extends G19Result {
  /** What is counted: all that does not carry a day after that of the observation. */
  items: readonly Counted[]
  /** The count in the unit of the observation. */
  count: number
  /** Whether what is counted carries days at all. */
  dated: boolean
  /** Whether nothing is counted while a register has no entry at all: then the count says nothing. */
  unkept: boolean
  /** Whether the same region has a newer value of the same indicator by the day asked. */
  superseded: boolean
}

/**
 * Every observation, derived ones and demonstration data left out, whose indicator is bound to a count of a region, in
 * a unit a count has. One query, and one for each counter in use.
 */
export const boundObservations = (scope: Needed): Promise<BoundObservation[]> =>
  scope.once('boundObservations', [scope.asOf, scope.regionIds], () => read(scope))

type Needed = Pick<Scope, 'asOf' | 'regionIds' | 'reader' | 'counter' | 'registers' | 'once'>

async function read({ asOf, regionIds, reader, counter, registers }: Needed): Promise<BoundObservation[]> {
  const counters = counter
    .all()
    .filter(({ of }) => of === 'REGION')
    .map(({ name }) => name)
  // What is derived from other figures is stated by nobody.
  const rows = (await reader.run(g19, { asOf, counters, regions: regionIds })).filter(
    ({ observation }) => !isDerived(observation),
  )
  const place = ({ counter: name, observation: { regionId } }: G19Result) => ({
    counter: name,
    regionId,
    chainId: null,
  })
  const countOf = await readCounts({ counters: counter, registers }, rows.map(place), asOf)
  const newest = new Map<string, string>()
  for (const { observation } of rows)
    if (observation.date > (newest.get(series(observation)) ?? '')) newest.set(series(observation), observation.date)
  return rows.flatMap((row): BoundObservation[] => {
    const { observation } = row
    const factor = conversionOfCount(observation.unit)
    const count = countOf(place(row))!
    if (factor === undefined) return []
    const items = count.ever.filter(
      (item) => (item.on == null || item.on <= observation.date) && stands(count.counter, item, observation.date),
    )
    return [
      {
        ...row,
        items,
        count: items.length * factor,
        dated: counterOf(row.counter)!.dated,
        unkept: count.unkept,
        superseded: observation.date < newest.get(series(observation))!,
      },
    ]
  })
}

const series = ({ regionId, indicatorId }: { regionId: string; indicatorId: string }): string =>
  `${regionId} ${indicatorId}`
