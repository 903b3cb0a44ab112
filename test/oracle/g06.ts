import { coverOf } from './coverage.js'
import { issuerOf } from './eligibility.js'
import { counts, type Gap } from './expected.js'
import type { FullWorld } from './fullWorld.js'
import { chainsOf, needsOf, rowOf } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], by: ['EXPERT', 'TEAM', 'PLATFORM'] },
  { kinds: ['INNOVATION'], by: ['EXPERT'] },
  { kinds: ['INNOVATION'], by: ['TEAM', 'PLATFORM'] },
]

const REGISTERS = { EXPERT: 'appointments', TEAM: 'teams', PLATFORM: 'platforms' }
restsOn('G06', {
  absence: (_, { by = Object.keys(REGISTERS) }) => [by.map((kind: keyof typeof REGISTERS) => REGISTERS[kind])],
  presupposes: 'chain_needs',
})

/** Fields that a chain needs and nobody of some kinds covers. */
export function g06(
  world: FullWorld,
  asOf: string,
  { kinds, by }: { kinds: string[]; by: ('EXPERT' | 'TEAM' | 'PLATFORM')[] },
): Gap[] {
  const found: Gap[] = []
  for (const chain of chainsOf(world, kinds)) {
    for (const [field, segments] of needsOf(world, chain)) {
      const cover = coverOf(world, chain.id!, field, asOf)
      if (by.some((kind) => cover[kind].length)) continue
      const groups = counts({
        'Appointed experts who cover it': cover.EXPERT,
        'Serving teams that cover it': cover.TEAM,
        'Existing platforms that cover it': cover.PLATFORM,
        'Near misses: appointed experts, teams and platforms with a broader field': cover.broader,
        'Near misses: experts with a covering field whose appointment is over or to come': cover.formerOrFuture,
        'Near misses: platforms with a covering field that do not exist yet or any more': cover.otherPlatforms,
      })
      found.push({
        id: `gap:G06:${chain.id}:${field}`,
        severity: Object.values(cover).some((ids) => ids.length) ? 0.6 : 0.8,
        subject: chain.id!,
        region: chain.region!,
        chain: chain.id!,
        department: issuerOf(world, 'EXPERT', chain.region!),
        evidence: { ...groups.evidence, 'Field without cover': rowOf(world.fields, field).name },
        entities: { ...groups.entities, 'Field without cover': [field, ...segments].sort() },
      })
    }
  }
  return found
}
