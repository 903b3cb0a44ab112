import { counts, type Gap } from './expected.js'
import { having, type FullWorld } from './fullWorld.js'
import { rowOf } from './world.js'
import { restsOn } from './registers.js'

const RESEARCH = 'LABORATORY'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { platformKinds: ['INCUBATOR'] }]

restsOn('G22', { absence: () => [['platforms']] })

/** Enterprises above scale without a centre; of the kinds there are in these worlds one is such by default. */
export function g22(world: FullWorld, _: string, { platformKinds = [RESEARCH] }: { platformKinds?: string[] }): Gap[] {
  return world.enterprises.flatMap((enterprise): Gap[] => {
    if (enterprise.above_scale !== 'true') return []
    const hosted = having(world.platforms, 'hosts', enterprise.id!)
    const wanted = hosted.filter(({ kind }) => platformKinds.includes(kind!))
    if (wanted.some(({ status }) => status === 'EXISTING')) return []
    const others = hosted.filter(({ kind, status }) => !platformKinds.includes(kind!) && status === 'EXISTING')
    const places = world.enterprise_chains.filter(
      (row) => row.enterprise === enterprise.id && rowOf(world.chains, row.chain!).status !== 'DISCONTINUED',
    )
    const chains = places.map(({ chain }) => chain!)
    const base = places.some((row) => row.chain_master === 'true') ? 0.6 : places.length ? 0.5 : 0.4
    return [
      {
        id: `gap:G22:${enterprise.id}`,
        severity: base - (wanted.length ? 0.1 : 0),
        subject: enterprise.id!,
        region: enterprise.region!,
        chain: chains.length === 1 ? chains[0]! : null,
        department: null,
        ...counts({
          'Existing R&D centres hosted': [],
          'Near misses: R&D centres hosted that do not exist yet or any more': wanted.map(({ id }) => id!),
          'Other existing platforms hosted': others.map(({ id }) => id!),
          'Chains it is on': chains,
        }),
      },
    ]
  })
}
