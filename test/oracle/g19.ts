import { countOfRegion, factsOf, isDated, registersOf } from './counter.js'
import { kept, type Asked, type Found, type Tables } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { tolerance: 2 }]

/** How many things one of a unit is; nothing for units that count no things. */
const THINGS: Record<string, number | undefined> = { '': 1, 家: 1, 个: 1 }

restsOn('G19', {
  absence: ({ evidence }) =>
    evidence.Direction === 'COUNTED_FEWER' ? [registersOf(String(evidence['Count bound to']))] : null,
})

/** Observations that a count of the graph does not bear out. */
export function g19(all: Tables, asked: Asked, { tolerance = 0 }: { tolerance?: number } = {}): Found[] {
  if (asked.chains) return []
  const world = factsOf(all)
  const official = world.observations!.filter((row) => row.derived !== 'true')
  return official.flatMap((row): Found[] => {
    const counter = world.metric_bindings!.find(({ metric }) => metric === row.metric)?.counter
    if (!counter || row.date! > asked.asOf || !kept(asked, row.region) || THINGS[row.unit!] === undefined) return []
    const then = countOfRegion(world, counter, row.region!, row.date!)
    if (!then) return []
    const stated = Number(row.value)
    if (Math.abs(then.length - stated) <= tolerance + 1e-9) return []
    const newer = official.some(
      (other) =>
        other.region === row.region &&
        other.metric === row.metric &&
        other.date! > row.date! &&
        other.date! <= asked.asOf,
    )
    return [
      {
        id: `gap:G19:${row.region}:${row.id}`,
        severity: 0.3 + (0.4 * Math.abs(stated - then.length)) / Math.max(stated, then.length) - (newer ? 0.2 : 0),
        subject: row.region!,
        region: row.region!,
        chain: null,
        department: null,
        evidence: {
          Stated: stated,
          Counted: then.length,
          'Difference, counted less stated': then.length - stated,
          Direction: then.length < stated ? 'COUNTED_FEWER' : 'COUNTED_MORE',
          'Count bound to': counter,
          'Date of the observation': row.date,
          'Counted as of that date': isDated(counter),
          'Superseded by a newer observation': newer,
        },
        entities: { Stated: [row.id!, row.metric!].sort(), Counted: then.map(({ id }) => id) },
      },
    ]
  })
}
