import {
  above,
  byId,
  inForce,
  isOfTier,
  kept,
  living,
  tree,
  type Asked,
  type Found,
  type Row,
  type Tables,
} from './regional.js'
import { restsOn } from './registers.js'

export const worlds = 'regional'
/** What it is tried with; the first are the defaults. */
export const settings = [{}, { minShare: 0.9, tier: 'TOP_NOTCH' }, { minShare: 0.25 }]

const NAMES: Record<string, string> = {
  UNIVERSITY: 'university',
  RESEARCH_INSTITUTE: 'research institute',
  HOSPITAL: 'hospital',
  VOCATIONAL_COLLEGE: 'vocational college',
}

restsOn('G15', { absence: () => [['appointments', 'affiliations', 'engagements']] })

/** Regions whose talents are tied to too few of their chains. */
export function g15(
  world: Tables,
  asked: Asked,
  { minShare = 0.5, tier = 'PROVINCIAL_PROGRAMME_EXPERT' }: { minShare?: number; tier?: string } = {},
): Found[] {
  if (asked.chains) return []
  const talents = world.experts!.filter((expert) => isOfTier(expert, tier))
  return world.regions!.flatMap(({ id: region }): Found[] => {
    if (!kept(asked, region)) return []
    if (!talents.some((expert) => expert.region === region) && !living(world).some((chain) => chain.region === region))
      return []
    const below = tree(world, region!)
    const own = talents.filter((expert) => below.includes(expert.region!)).sort((a, b) => (a.id! < b.id! ? -1 : 1))
    const chains = living(world)
      .filter((chain) => [...below, ...above(world, region!)].includes(chain.region!))
      .map((chain) => chain.id!)
    const tied = own.filter((expert) => chains.some((chain) => tiedTo(world, expert, chain, asked.asOf)))
    if (!own.length || !chains.length || tied.length / own.length >= minShare) return []
    const kinds: Record<string, Row[]> = {}
    for (const expert of own) for (const kind of kindsOf(world, expert, asked.asOf)) (kinds[kind] ??= []).push(expert)
    const idsOf = (rows: Row[]) => rows.map((row) => row.id!)
    return [
      {
        id: `gap:G15:${region}`,
        severity: 0.8 - (0.4 * tied.length) / own.length / minShare,
        subject: region!,
        region: region!,
        chain: null,
        department: null,
        evidence: {
          'Experts of the tier or higher': own.length,
          'With a tie to a chain': tied.length,
          'Without a tie to a chain': own.length - tied.length,
          'Share with a tie': tied.length / own.length,
          'Share wanted': minShare,
          'Chains of the region': chains.length,
          ...Object.fromEntries(
            Object.entries(kinds).map(([kind, rows]) => [
              `Employer: ${kind}`,
              { experts: rows.length, tied: rows.filter((row) => tied.includes(row)).length },
            ]),
          ),
        },
        entities: {
          'Experts of the tier or higher': idsOf(own),
          'With a tie to a chain': idsOf(tied),
          'Chains of the region': chains.sort(),
          ...Object.fromEntries(
            Object.entries(kinds).map(([kind, rows]) => [
              `Employer: ${kind}`,
              idsOf(rows.filter((row) => !tied.includes(row))),
            ]),
          ),
        },
      },
    ]
  })
}

const posts = (world: Tables, table: string, expert: Row, asOf: string) =>
  world[table]!.filter((row) => row.expert === expert.id && inForce(row, asOf)).map((row) => row.organisation!)

function tiedTo(world: Tables, expert: Row, chain: string, asOf: string): boolean {
  const firms = [...posts(world, 'affiliations', expert, asOf), ...posts(world, 'engagements', expert, asOf)]
  return (
    world.appointments!.some((row) => row.expert === expert.id && row.chain === chain && inForce(row, asOf)) ||
    world.enterprise_chains!.some((row) => row.chain === chain && firms.includes(row.enterprise!))
  )
}

function kindsOf(world: Tables, expert: Row, asOf: string): Set<string> {
  const kinds = posts(world, 'affiliations', expert, asOf).map((id) =>
    id.startsWith('enterprise:')
      ? 'enterprise'
      : (NAMES[byId(world, 'institutions', id)!.kind!] ?? 'institution of unknown kind'),
  )
  return new Set(kinds.length ? kinds : ['none'])
}
