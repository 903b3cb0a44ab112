/** Counts on the tables of a dataset, apart from the project's: rows of text, as they stand in the files. */
type Row = Readonly<Record<string, string>>
type World = Readonly<Record<string, readonly Row[]>>

export interface Thing {
  id: string
  /** The day it came to be, '' where none is given. */
  on: string
  sources: string[]
}

export const split = (cell: string | undefined): string[] => (cell ?? '').split(';').filter(Boolean)

/** A region and all below it, by asking every region for those above it. */
export function tree(world: World, root: string): string[] {
  const isBelow = (id: string): boolean =>
    id === root ||
    (world.regions!.find((row) => row.id === id)?.parent
      ? isBelow(world.regions!.find((row) => row.id === id)!.parent!)
      : false)
  return world.regions!.map((row) => row.id!).filter(isBelow)
}

const things = (rows: readonly Row[], on = ''): Thing[] =>
  rows
    .map((row) => ({ id: row.id!, on: (on && row[on]) || '', sources: split(row.source) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))

const byDay = (cell: string | undefined, asOf: string) => !cell || cell <= asOf

/** Columns without which a row of a table is none. */
const NEEDED: Record<string, string[]> = {
  appointments: ['expert', 'chain'],
  affiliations: ['expert', 'organisation'],
  engagements: ['expert', 'organisation'],
  enterprise_chains: ['enterprise', 'chain'],
  project_roles: ['expert', 'project'],
}

const facts = new WeakMap<World, World>()

/**
 * The tables as they would be if nobody had ever put demonstration data in: neither its rows, nor what refers to them.
 */
export function factsOf(world: World): World {
  if (!facts.has(world)) {
    const gone = new Set(
      Object.values(world).flatMap((rows) =>
        rows.filter((row) => row.synthetic === 'true' && row.id).map((row) => row.id!),
      ),
    )
    const left = (row: Row): Row =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          cell
            .split(';')
            .filter((id) => !gone.has(id))
            .join(';'),
        ]),
      )
    const kept = (table: string, row: Row): boolean =>
      row.synthetic !== 'true' && !(NEEDED[table] ?? []).some((column) => gone.has(row[column]!))
    // A target stays one of its chain.
    const of = (table: string, rows: readonly Row[]): Row[] =>
      rows.filter((row) => kept(table, row)).map((row) => (table === 'targets' ? row : left(row)))
    facts.set(world, Object.fromEntries(Object.entries(world).map(([table, rows]) => [table, of(table, rows)])))
  }
  return facts.get(world)!
}

/** What a chain counter counts; undefined for a counter there isn't. */
export function countOfChain(world: World, counter: string, chain: string, asOf: string): Thing[] | undefined {
  const on = (row: Row) => split(row.chains).includes(chain)
  switch (counter) {
    case 'chain.experts': {
      const appointed = world
        .appointments!.filter((row) => row.chain === chain && byDay(row.from, asOf) && (!row.to || asOf < row.to))
        .map((row) => row.expert)
      return things(world.experts!.filter((row) => appointed.includes(row.id)))
    }
    case 'chain.achievements': {
      const projects = world.projects!.filter(on).map((row) => row.id)
      return things(world.achievements!.filter((row) => projects.includes(row.project) && byDay(row.produced_on, asOf)))
    }
    case 'chain.platforms':
      return things(
        world.platforms!.filter((row) => on(row) && row.status === 'EXISTING' && byDay(row.established_on, asOf)),
        'established_on',
      )
    case 'chain.projects':
      return things(world.projects!.filter((row) => on(row) && ['PLANNED', 'ACTIVE'].includes(row.status!)))
    case 'chain.leadingEnterprises': {
      const places = world.enterprise_chains!.filter((row) => row.chain === chain)
      return things(
        world.enterprises!.filter((row) =>
          places.some(
            (place) =>
              place.enterprise === row.id &&
              (place.chain_master === 'true' || split(row.tiers).includes('INNOVATION_LEADER')),
          ),
        ),
      )
    }
    case 'chain.products':
      return things(world.products!.filter(on))
    case 'chain.teams':
      return things(world.teams!.filter(on))
    default:
      return undefined
  }
}

const ENTERPRISES: Record<string, string> = {
  highTech: 'HIGH_TECH',
  techSme: 'TECH_SME',
  innovationLeader: 'INNOVATION_LEADER',
  innovativePacesetter: 'INNOVATIVE_PACESETTER',
}
const PROJECTS: Record<string, string> = { techBreakthrough: 'TECH_BREAKTHROUGH', majorSpecial: 'MAJOR_SPECIAL' }
const STATIONS = ['ACADEMICIAN_WORKSTATION', 'POSTDOC_WORKSTATION', 'POSTDOC_INNOVATION_BASE']
const CENTRES = [
  'ENGINEERING_TECH_RESEARCH_CENTRE',
  'ENGINEERING_RESEARCH_CENTRE',
  'ENTERPRISE_TECH_CENTRE',
  'TECH_INNOVATION_CENTRE',
  'INDUSTRY_INNOVATION_CENTRE',
]
/** Lowest and highest level, and kinds, of platforms; nothing for any. */
const PLATFORMS: Record<string, [from: string, to: string, kinds: string[]]> = {
  existing: ['', '', []],
  national: ['NATIONAL', 'NATIONAL', []],
  provincialUp: ['PROVINCIAL', 'NATIONAL', []],
  keyLabsMunicipalUp: ['MUNICIPAL', 'NATIONAL', ['KEY_LABORATORY']],
  centresMunicipalUp: ['MUNICIPAL', 'NATIONAL', CENTRES],
  carriersMunicipalUp: [
    'MUNICIPAL',
    'NATIONAL',
    ['UNIVERSITY_SCIENCE_PARK', 'INCUBATOR', 'MAKER_SPACE', 'SKILL_MASTER_STUDIO', 'DUAL_INNOVATION_BASE'],
  ],
  stations: ['', '', STATIONS],
  stationsAndBases: ['', '', [...STATIONS, 'TALENT_INTRO_BASE']],
  postdocStations: ['', '', ['POSTDOC_WORKSTATION']],
  talentBasesProvincialUp: ['PROVINCIAL', 'NATIONAL', ['TALENT_INTRO_BASE']],
  talentBasesNational: ['NATIONAL', 'NATIONAL', ['TALENT_INTRO_BASE']],
  industrialisationBasesNational: ['NATIONAL', 'NATIONAL', ['HIGHTECH_INDUSTRIALISATION_BASE']],
  scienceParksNational: ['NATIONAL', 'NATIONAL', ['UNIVERSITY_SCIENCE_PARK']],
  incubatorsNational: ['NATIONAL', 'NATIONAL', ['INCUBATOR']],
  makerSpacesNational: ['NATIONAL', 'NATIONAL', ['MAKER_SPACE']],
  keyLabsProvincial: ['PROVINCIAL', 'PROVINCIAL', ['KEY_LABORATORY']],
  researchCentresProvincial: ['PROVINCIAL', 'PROVINCIAL', ['ENGINEERING_TECH_RESEARCH_CENTRE']],
  clinicalCentresProvincial: ['PROVINCIAL', 'PROVINCIAL', ['CLINICAL_RESEARCH_CENTRE']],
  enterpriseCentresProvincial: ['PROVINCIAL', 'PROVINCIAL', ['ENTERPRISE_TECH_CENTRE']],
  coopBasesProvincial: ['PROVINCIAL', 'PROVINCIAL', ['INTL_SCI_COOP_BASE']],
  incubatorsProvincial: ['PROVINCIAL', 'PROVINCIAL', ['INCUBATOR']],
  makerSpacesProvincial: ['PROVINCIAL', 'PROVINCIAL', ['MAKER_SPACE']],
  ventureService: ['', '', ['INCUBATOR', 'ACCELERATOR', 'MAKER_SPACE', 'AGRI_MAKER_SPACE', 'DUAL_INNOVATION_BASE']],
  universityIndustry: ['', '', ['JOINT_RD_CENTRE', 'COLLABORATIVE_INNOVATION_CENTRE', 'INDUSTRY_TECH_INSTITUTE']],
}
const LEVELS = ['COUNTY', 'MUNICIPAL', 'PROVINCIAL', 'NATIONAL']
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
/** Highest and lowest tier of talent, as positions; nothing for any. */
const EXPERTS: Record<string, [number, number] | undefined> = {
  all: undefined,
  academicians: [0, 0],
  national: [0, 2],
  provincialProgramme: [3, 3],
  leadingUp: [0, 4],
  topNotchUp: [0, 5],
  highLevelUp: [0, 6],
  youth: [7, 7],
}
/** Of whom, and how, for counters of introduced talent. */
const TALENTS: Record<string, [tiers: string, how: string]> = {
  introduced: ['all', 'any'],
  introducedWholeTime: ['all', 'whole'],
  introducedFlexible: ['all', 'flexible'],
  topNotchUpFlexible: ['topNotchUp', 'flexible'],
  academiciansFlexible: ['academicians', 'flexible'],
  leadingUpIntroduced: ['leadingUp', 'any'],
  highLevelUpIntroduced: ['highLevelUp', 'any'],
}

const isOf = (expert: Row, tiers: string): boolean => {
  const range = EXPERTS[tiers]
  const at = TIERS.indexOf(expert.talent_tier ?? '')
  return range === undefined || (at >= range[0] && at <= range[1])
}

/** Experts from outside a region with the ties they have to it that had begun. */
function outsiders(
  world: World,
  counter: string,
  region: string,
  asOf: string,
): { expert: Row; ties: { from: string; to: string; post: boolean }[]; how: string }[] {
  const [tiers, how] = TALENTS[counter.split('.')[1]!]!
  const regions = tree(world, region)
  const chains = world.chains!.filter((row) => regions.includes(row.region!)).map(({ id }) => id)
  const places = [...(world.institutions ?? []), ...world.enterprises!]
    .filter((row) => regions.includes(row.region!))
    .map(({ id }) => id)
  return world
    .experts!.filter((row) => row.region && !regions.includes(row.region) && isOf(row, tiers))
    .map((expert) => {
      const mine = (rows: readonly Row[] | undefined, there: (row: Row) => boolean, post: boolean) =>
        (rows ?? [])
          .filter((row) => row.expert === expert.id && there(row) && byDay(row.from, asOf))
          .map((row) => ({ from: row.from ?? '', to: row.to ?? '', post }))
      const at = (row: Row) => places.includes(row.organisation)
      return {
        expert,
        how,
        ties: [
          ...mine(world.appointments, (row) => chains.includes(row.chain), false),
          ...mine(world.engagements, at, false),
          ...mine(world.affiliations, at, true),
        ],
      }
    })
}

const suits = (ties: readonly { post: boolean }[], how: string) =>
  ties.length > 0 && (how === 'any' || ties.some(({ post }) => post) === (how === 'whole'))
const holds = ({ from, to }: { from: string; to: string }, day: string) => from <= day && (to === '' || to > day)

/** Whether what a counter counts carries days. */
export const isDated = (counter: string): boolean =>
  counter === 'chain.platforms' || /^(platforms|projects|achievements|talents)\./.test(counter)

/** The registers a counter counts. */
export function registersOf(counter: string): string[] {
  const [what, which] = counter.split('.')
  if (what === 'chain') return [{ experts: 'appointments', leadingEnterprises: 'enterprise_chains' }[which!] ?? which!]
  if (what === 'talents') return ['experts', 'appointments', 'engagements', 'affiliations']
  return counter === 'teams.highLevel' ? ['teams', 'experts'] : [what!]
}

/** What of a counter for regions, or chains, has come since a day: not what a policy itself names. */
export function newOf(
  world: World,
  counter: string,
  place: { region: string; chain: string },
  policy: Row,
  asOf: string,
): Thing[] {
  const day = policy.date!
  if (counter.startsWith('talents.')) {
    return things(
      outsiders(world, counter, place.region, asOf)
        .filter(
          ({ ties, how }) =>
            !ties.some((tie) => holds(tie, day)) &&
            suits(
              ties.filter(({ from }) => from > day),
              how,
            ),
        )
        .map(({ expert }) => expert),
    )
  }
  const all = place.chain
    ? countOfChain(world, counter, place.chain, asOf)!
    : countOfRegion(world, counter, place.region, asOf)!
  return all.filter(
    ({ on, sources }) =>
      on > day &&
      !(
        sources.some((source) => source.startsWith(`${policy.id}#`)) &&
        sources.every((source) => source.startsWith('policy:'))
      ),
  )
}

/** What of a counter came in the year of a day, up to that day. */
export function yearOf(
  world: World,
  counter: string,
  place: { region: string; chain: string },
  year: string,
  until: string,
): Thing[] {
  if (counter.startsWith('talents.'))
    return newOf(world, counter, place, { id: 'none', date: `${Number(year) - 1}-12-31` }, until)
  return (
    place.chain
      ? countOfChain(world, counter, place.chain, until)!
      : countOfRegion(world, counter, place.region, until)!
  ).filter(({ on }) => on.startsWith(year))
}

/** What a region counter counts, in the region and all below it; undefined for a counter there isn't. */
export function countOfRegion(world: World, counter: string, region: string, asOf: string): Thing[] | undefined {
  const regions = tree(world, region)
  const here = (row: Row) => regions.includes(row.region!)
  const [what, which = ''] = counter.split('.')
  switch (what) {
    case 'enterprises':
      return things(world.enterprises!.filter((row) => here(row) && split(row.tiers).includes(ENTERPRISES[which]!)))
    case 'platforms': {
      const [from, to, kinds] = PLATFORMS[which]!
      const fits = (row: Row) =>
        (!from ||
          (LEVELS.includes(row.level!) &&
            LEVELS.indexOf(row.level!) >= LEVELS.indexOf(from) &&
            LEVELS.indexOf(row.level!) <= LEVELS.indexOf(to))) &&
        (kinds.length === 0 || kinds.includes(row.kind!))
      return things(
        world.platforms!.filter(
          (row) => here(row) && row.status === 'EXISTING' && fits(row) && byDay(row.established_on, asOf),
        ),
        'established_on',
      )
    }
    case 'chains':
      return things(
        world.chains!.filter(
          (row) => here(row) && row.kind === which.toUpperCase() && ['', 'ACTIVE'].includes(row.status!),
        ),
      )
    case 'projects':
      return things(
        world.projects!.filter(
          (row) =>
            here(row) &&
            row.type === PROJECTS[which] &&
            ['', 'ACTIVE', 'COMPLETED'].includes(row.status!) &&
            byDay(row.start, asOf),
        ),
        'start',
      )
    case 'achievements': {
      const projects = world.projects!.filter(here).map((row) => row.id)
      const receivers = world.enterprises!.filter(here).map((row) => row.id)
      const known = world.enterprises!.map((row) => row.id)
      return things(
        world.achievements!.filter(
          (row) =>
            row.transferred_to &&
            known.includes(row.transferred_to) &&
            byDay(row.transferred_on, asOf) &&
            (projects.includes(row.project) || receivers.includes(row.transferred_to)),
        ),
        'transferred_on',
      )
    }
    case 'experts':
      return things(world.experts!.filter((row) => here(row) && isOf(row, which)))
    case 'talents':
      return things(
        outsiders(world, counter, region, asOf)
          .filter(({ ties, how }) =>
            suits(
              ties.filter((tie) => holds(tie, asOf)),
              how,
            ),
          )
          .map(({ expert }) => expert),
      )
    case 'teams': {
      const eminent = world.experts!.filter((row) => isOf(row, 'highLevelUp')).map(({ id }) => id)
      return things(
        world.teams!.filter(
          (row) =>
            here(row) && (which === 'all' || [row.leader, ...split(row.members)].some((id) => eminent.includes(id))),
        ),
      )
    }
    default:
      return undefined
  }
}

/** How a register is kept for a region: of the facts alone. */
export function standingOf(
  world: World,
  register: string,
  region: string,
  asOf: string,
): 'COMPLETE' | 'KEPT' | 'EMPTY' {
  const up = (id: string): string[] => [
    id,
    ...world.regions!.filter((row) => row.id === id && row.parent).flatMap((row) => up(row.parent!)),
  ]
  if (
    world.registers?.some(
      (row) =>
        row.register === register &&
        up(region).includes(row.region!) &&
        row.complete_from! <= asOf &&
        (!row.complete_to || asOf < row.complete_to),
    )
  )
    return 'COMPLETE'
  const line = new Set([...up(region), ...tree(world, region)])
  return [...line].some((id) => entered(world, register, id)) ? 'KEPT' : 'EMPTY'
}

/** Whether a region itself has an entry of a register: a row of its own, or beside something of it. */
function entered(world: World, register: string, region: string): boolean {
  const of = (table: string) => (world[table] ?? []).filter((row) => row.region === region).map(({ id }) => id!)
  const chains = of('chains')
  const rows = world[register] ?? []
  const known = new Set(Object.values(world).flatMap((table) => table.map(({ id }) => id)))
  const organisations = [...of('institutions'), ...of('enterprises')]
  const projects = world
    .projects!.filter((row) => row.region === region || split(row.chains).some((id) => chains.includes(id)))
    .map(({ id }) => id)
  switch (register) {
    case 'appointments':
      return rows.some((row) => chains.includes(row.chain!) && known.has(row.expert!))
    case 'affiliations':
    case 'engagements':
      return rows.some(
        (row) =>
          known.has(row.expert!) &&
          known.has(row.organisation!) &&
          (of('experts').includes(row.expert!) || organisations.includes(row.organisation!)),
      )
    case 'enterprise_chains':
      return rows.some(
        (row) =>
          known.has(row.chain!) &&
          known.has(row.enterprise!) &&
          (chains.includes(row.chain!) || of('enterprises').includes(row.enterprise!)),
      )
    case 'achievements':
      return rows.some((row) => projects.includes(row.project))
    case 'products':
      return rows.some(
        (row) => of('enterprises').includes(row.enterprise!) || split(row.chains).some((id) => chains.includes(id)),
      )
    case 'teams':
    case 'platforms':
    case 'projects':
      return rows.some((row) => row.region === region || split(row.chains).some((id) => chains.includes(id)))
    default:
      return rows.some((row) => row.region === region)
  }
}
