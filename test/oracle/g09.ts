import { counts, type Gap } from './expected.js'
import { having, type FullWorld } from './fullWorld.js'
import { chainsOf, type Row } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], level: 'PROVINCIAL' },
  { kinds: ['INNOVATION'], level: 'NATIONAL' },
  { kinds: ['INNOVATION'], level: 'COUNTY' },
]

const scale = ['COUNTY', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL']

restsOn('G09', { absence: () => [['platforms']], presupposes: 'platforms' })

/** Chains that no platform of a level, or higher, serves. */
export function g09(world: FullWorld, _: string, { kinds, level }: { kinds: string[]; level: string }): Gap[] {
  const found: Gap[] = []
  for (const chain of chainsOf(world, kinds)) {
    const serving = having(world.platforms, 'chains', chain.id!)
    const existing = serving.filter(({ status }) => status === 'EXISTING')
    const high = (row: Row) => scale.indexOf(row.level!) >= scale.indexOf(level)
    if (existing.some(high)) continue
    const best = Math.max(-1, ...existing.map((row) => scale.indexOf(row.level!)))
    const ids = (rows: Row[]) => rows.map(({ id }) => id!)
    const groups = counts({
      'Existing platforms of a lower level': ids(existing.filter((row) => row.level)),
      'Existing platforms without a level': ids(existing.filter((row) => !row.level)),
      'Near misses: platforms of the level that do not exist yet or any more': ids(
        serving.filter((row) => row.status !== 'EXISTING' && high(row)),
      ),
    })
    found.push({
      id: `gap:G09:${chain.id}`,
      severity: existing.length === 0 ? 0.9 : best < 0 ? 0.5 : 0.4 + 0.1 * (scale.indexOf(level) - best),
      subject: chain.id!,
      region: chain.region!,
      chain: chain.id!,
      department: null,
      evidence: {
        ...groups.evidence,
        'Level wanted': level,
        'Highest level of an existing platform': scale[best] ?? null,
      },
      entities: {
        ...groups.entities,
        'Highest level of an existing platform': ids(
          existing.filter((row) => best >= 0 && row.level === scale[best]),
        ).sort(),
      },
    })
  }
  return found
}
