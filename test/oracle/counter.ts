/** Counts on the tables of a dataset, apart from the project's: rows of text, as they stand in the files. */
type Row = Readonly<Record<string, string>>
type World = Readonly<Record<string, readonly Row[]>>

export interface Thing {
  id: string
  /** The day it came to be, '' where none is given. */
  on: string
}

export const split = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean)

/** A region and all below it, by asking every region for those above it. */
export function tree(world: World, root: string): string[] {
  const isBelow = (id: string): boolean => id === root || (world.regions!.find((row) => row.id === id)?.parent ? isBelow(world.regions!.find((row) => row.id === id)!.parent!) : false)
  return world.regions!.map((row) => row.id!).filter(isBelow)
}

const things = (rows: readonly Row[], on = ''): Thing[] =>
  rows.map((row) => ({ id: row.id!, on: (on && row[on]) || '' })).sort((a, b) => (a.id < b.id ? -1 : 1))

const byDay = (cell: string | undefined, asOf: string) => !cell || cell <= asOf

/** What a chain counter counts; undefined for a counter there isn't. */
export function countOfChain(world: World, counter: string, chain: string, asOf: string): Thing[] | undefined {
  const on = (row: Row) => split(row.chains).includes(chain)
  switch (counter) {
    case 'chain.experts': {
      const appointed = world.appointments!.filter((row) => row.chain === chain && byDay(row.from, asOf) && (!row.to || asOf < row.to)).map((row) => row.expert)
      return things(world.experts!.filter((row) => appointed.includes(row.id)))
    }
    case 'chain.achievements': {
      const projects = world.projects!.filter(on).map((row) => row.id)
      return things(world.achievements!.filter((row) => projects.includes(row.project) && byDay(row.produced_on, asOf)))
    }
    case 'chain.platforms':
      return things(world.platforms!.filter((row) => on(row) && row.status === 'EXISTING'))
    case 'chain.projects':
      return things(world.projects!.filter((row) => on(row) && ['PLANNED', 'ACTIVE'].includes(row.status!)))
    case 'chain.leadingEnterprises': {
      const places = world.enterprise_chains!.filter((row) => row.chain === chain)
      return things(world.enterprises!.filter((row) => places.some((place) => place.enterprise === row.id && (place.chain_master === 'true' || split(row.tiers).includes('INNOVATION_LEADER')))))
    }
    case 'chain.products':
      return things(world.products!.filter(on))
    case 'chain.teams':
      return things(world.teams!.filter(on))
    default:
      return undefined
  }
}

const TIERS: Record<string, string> = { highTech: 'HIGH_TECH', techSme: 'TECH_SME', innovationLeader: 'INNOVATION_LEADER', innovativePacesetter: 'INNOVATIVE_PACESETTER' }
const TYPES: Record<string, string> = { techBreakthrough: 'TECH_BREAKTHROUGH', majorSpecial: 'MAJOR_SPECIAL' }
const LEVELS: Record<string, string[]> = { national: ['NATIONAL'], provincialUp: ['PROVINCIAL', 'NATIONAL'] }
const BELOW_TOP_NOTCH = ['', 'HIGH_LEVEL', 'YOUTH']

/** What a region counter counts, in the region and all below it; undefined for a counter there isn't. */
export function countOfRegion(world: World, counter: string, region: string, asOf: string): Thing[] | undefined {
  const regions = tree(world, region)
  const here = (row: Row) => regions.includes(row.region!)
  const [what, which = ''] = counter.split('.')
  switch (what) {
    case 'enterprises':
      return things(world.enterprises!.filter((row) => here(row) && split(row.tiers).includes(TIERS[which]!)))
    case 'platforms':
      return things(world.platforms!.filter((row) => here(row) && row.status === 'EXISTING' && (which === 'existing' || LEVELS[which]!.includes(row.level!))), 'established_on')
    case 'chains':
      return things(world.chains!.filter((row) => here(row) && row.kind === which.toUpperCase() && row.status !== 'DISCONTINUED'))
    case 'projects':
      return things(world.projects!.filter((row) => here(row) && row.type === TYPES[which] && ['', 'ACTIVE', 'COMPLETED'].includes(row.status!) && byDay(row.start, asOf)), 'start')
    case 'achievements': {
      const projects = world.projects!.filter(here).map((row) => row.id)
      const receivers = world.enterprises!.filter(here).map((row) => row.id)
      return things(world.achievements!.filter((row) => row.transferred_to && byDay(row.transferred_on, asOf) && (projects.includes(row.project) || receivers.includes(row.transferred_to))), 'transferred_on')
    }
    case 'experts':
      return things(world.experts!.filter((row) => here(row) && (which === 'all' || (which === 'academicians' ? row.talent_tier === 'ACADEMICIAN' : !BELOW_TOP_NOTCH.includes(row.talent_tier!)))))
    case 'teams':
      return things(world.teams!.filter(here))
    default:
      return undefined
  }
}
