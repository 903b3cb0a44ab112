import type { Gap } from './expected.js'
import { having, type FullWorld } from './fullWorld.js'
import { chainsOf } from './world.js'
import { restsOn } from './registers.js'

const STAGES = [
  'BASIC_RESEARCH',
  'APPLIED_RESEARCH',
  'TECH_DEVELOPMENT',
  'PILOT',
  'ENGINEERING',
  'TRANSFORMATION',
  'INDUSTRIALISATION',
]

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], inner: true },
  { kinds: ['INNOVATION'], inner: false },
]

restsOn('G24', { absence: () => [['projects', 'achievements']], presupposes: 'projects' })

/** Stages at which a chain has nothing, though it has something at others. */
export function g24(world: FullWorld, asOf: string, { kinds, inner }: { kinds: string[]; inner: boolean }): Gap[] {
  return chainsOf(world, kinds).flatMap((chain) => {
    const projects = having(world.projects, 'chains', chain.id!)
    const results = world.achievements.filter(
      (row) => projects.some(({ id }) => id === row.project) && !(row.produced_on && row.produced_on > asOf),
    )
    const at = (stage: string) => [
      ...projects.filter((row) => row.stage === stage && row.status !== 'TERMINATED').map(({ id }) => id!),
      ...results.filter((row) => row.maturity === stage).map(({ id }) => id!),
    ]
    const held = STAGES.map((stage) => at(stage))
    return STAGES.flatMap((stage, n): Gap[] => {
      const before = STAGES.slice(0, n)
        .reverse()
        .find((one) => at(one).length)
      const after = STAGES.slice(n + 1).find((one) => at(one).length)
      if (held[n]!.length || (!before && !after) || (inner && !(before && after))) return []
      const beside = [...(before ? at(before) : []), ...(after ? at(after) : [])]
      return [
        {
          id: `gap:G24:${chain.id}:${stage}`,
          severity: before && after ? 0.4 : 0.25,
          subject: chain.id!,
          region: chain.region!,
          chain: chain.id!,
          department: null,
          evidence: {
            'Stage without anything': stage,
            'Stage before with something': before ?? null,
            'Stage after with something': after ?? null,
            'Projects and achievements at the stages beside': beside.length,
          },
          entities: { 'Projects and achievements at the stages beside': beside.sort() },
        },
      ]
    })
  })
}
