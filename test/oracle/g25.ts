import { coverOf } from './coverage.js'
import { issuerOf } from './eligibility.js'
import { counts, type Gap } from './expected.js'
import type { FullWorld } from './fullWorld.js'
import { chainsOf, needsOf, rowOf } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], age: 40 },
  { kinds: ['INNOVATION', 'INDUSTRY'], age: 61 },
  { kinds: ['INNOVATION'], age: 64 },
]

restsOn('G25', { absence: () => [['appointments']], presupposes: 'chain_needs' })

/** Needed fields that only older experts cover. */
export function g25(world: FullWorld, asOf: string, { kinds, age }: { kinds: string[]; age: number }): Gap[] {
  return chainsOf(world, kinds).flatMap((chain) =>
    [...needsOf(world, chain).keys()].flatMap((field): Gap[] => {
      const experts = coverOf(world, chain.id!, field, asOf).EXPERT
      const ages = experts.map((id) => {
        const { birth_year: born } = rowOf(world.experts, id)
        return born ? Number(asOf.slice(0, 4)) - Number(born) : NaN
      })
      if (!ages.length || !ages.every((each) => each >= age)) return []
      const youngest = Math.min(...ages)
      const group = counts({ 'Appointed experts who cover it': experts })
      return [
        {
          id: `gap:G25:${chain.id}:${field}`,
          severity: youngest >= 55 ? 0.6 : youngest >= 50 ? 0.45 : 0.3,
          subject: chain.id!,
          region: chain.region!,
          chain: chain.id!,
          department: issuerOf(world, 'EXPERT', chain.region!),
          evidence: {
            ...group.evidence,
            'Field needed': rowOf(world.fields, field).name,
            'Age of the youngest': youngest,
            'Wanted under the age of': age,
          },
          entities: { ...group.entities, 'Field needed': [field] },
        },
      ]
    }),
  )
}
