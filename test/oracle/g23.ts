import type { Asked, Found, Tables } from './regional.js'
import { kept } from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { started: false }]

restsOn('G23', { absence: () => [['platforms']] })

const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  NURSERY: ['MAKER_SPACE', 'AGRI_MAKER_SPACE'],
  INCUBATOR: ['INCUBATOR', 'UNIVERSITY_SCIENCE_PARK'],
  ACCELERATOR: ['ACCELERATOR'],
}

/** Stages of incubation that counties have no carrier for. */
export function g23(world: Tables, asked: Asked, { started = true }: { started?: boolean } = {}): Found[] {
  if (asked.chains) return []
  return world.regions!.flatMap(({ id: region, level }): Found[] => {
    if (level !== 'COUNTY' || !kept(asked, region)) return []
    const all = world.platforms!.filter(
      (row) => row.region === region && Object.values(CARRIERS).some((kinds) => kinds.includes(row.kind!)),
    )
    const existing = all.filter(
      (row) => row.status === 'EXISTING' && !(row.established_on && row.established_on > asked.asOf),
    )
    if (started && !existing.length) return []
    return Object.entries(CARRIERS).flatMap(([stage, kinds]): Found[] => {
      if (existing.some(({ kind }) => kinds.includes(kind!))) return []
      const coming = all.filter(({ kind }) => kinds.includes(kind!)).map(({ id }) => id!)
      return [
        {
          id: `gap:G23:${region}:${stage}`,
          severity: (existing.length ? 0.4 : 0.3) - (coming.length ? 0.1 : 0),
          subject: region!,
          region: region!,
          chain: null,
          department: null,
          evidence: {
            'Stage without a carrier': stage,
            'Existing carriers of the county at other stages': existing.length,
            'Near misses: carriers of the stage that do not exist yet or any more': coming.length,
          },
          entities: {
            'Existing carriers of the county at other stages': existing.map(({ id }) => id!).sort(),
            'Near misses: carriers of the stage that do not exist yet or any more': coming.sort(),
          },
        },
      ]
    })
  })
}
