import { split, tree } from './counter.js'

/** Tables of a dataset, as rows of text. */
export type Row = Readonly<Record<string, string>>
export type Tables = Readonly<Record<string, readonly Row[]>>

/** What an oracle says of one gap; evidence and the ids behind it by English label. */
export interface Found {
  id: string
  severity: number
  subject: string
  region: string | null
  chain: string | null
  department: string | null
  evidence: Record<string, unknown>
  entities: Record<string, string[]>
}

/** What is asked: a region with those below it, chains; nothing for all. */
export interface Asked {
  asOf: string
  regions?: readonly string[]
  chains?: readonly string[]
}

export const inForce = (row: Row, asOf: string): boolean =>
  !(row.from && row.from > asOf) && !(row.to && row.to <= asOf)
export const kept = (asked: Asked, region: string | undefined): boolean =>
  asked.regions === undefined || (!!region && asked.regions.includes(region))
export const byId = (world: Tables, table: string, id: string | undefined): Row | undefined =>
  world[table]!.find((row) => row.id === id)
export const living = (world: Tables): Row[] => world.chains!.filter((row) => row.status !== 'DISCONTINUED')
export { split, tree }

/** A region and those above it. */
export function above(world: Tables, region: string): string[] {
  const row = byId(world, 'regions', region)
  return row?.parent ? [region, ...above(world, row.parent)] : [region]
}

/** Chains of a project that are not discontinued. */
export const chainsFor = (world: Tables, project: Row | undefined): string[] =>
  project
    ? split(project.chains)
        .filter((id) => living(world).some((row) => row.id === id))
        .sort()
    : []

const TIERS = [
  'ACADEMICIAN',
  'NATIONAL_PROGRAMME_EXPERT',
  'STATE_COUNCIL_ALLOWANCE',
  'PROVINCIAL_PROGRAMME_EXPERT',
  'LEADING',
  'TOP_NOTCH',
  'HIGH_LEVEL',
  'YOUTH',
]
export const isOfTier = (expert: Row, tier: string): boolean =>
  expert.talent_tier !== '' && TIERS.indexOf(expert.talent_tier!) <= TIERS.indexOf(tier)
