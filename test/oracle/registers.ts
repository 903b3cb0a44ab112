import { factsOf } from './counter.js'
import { ruleOf } from './eligibility.js'
import { active, split, type World } from './world.js'

type Row = Readonly<Record<string, string>>
type Tables = Readonly<Partial<Record<string, readonly Row[]>>>

/** What is expected of a gap as far as registers go. */
interface Told {
  id: string
  region: string | null
  evidence: Record<string, unknown>
}

export interface NotAssessed {
  rule: string
  region: string
  register: string
}

const of = (world: object, table: string): readonly Row[] => (world as Tables)[table] ?? []

/** Regions that a row of a register is about. */
function places(world: object, register: string): string[] {
  const region = (table: string) => new Map(of(world, table).map((row) => [row.id!, row.region ?? '']))
  const [chains, experts, enterprises, institutions, projects, policies] = [
    'chains',
    'experts',
    'enterprises',
    'institutions',
    'projects',
    'policies',
  ].map(region) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ]
  const calls = region('open_calls')
  const chainsOf = (row: Row) => split(row.chains ?? row.chain).map((id) => chains.get(id) ?? '')
  const organisation = (id: string | undefined) => enterprises.get(id!) ?? institutions.get(id!) ?? ''
  const post = (row: Row) => [experts.get(row.expert!) ?? '', organisation(row.organisation)]
  const project = (id: string | undefined): string[] =>
    of(world, 'projects')
      .filter((row) => row.id === id)
      .flatMap((row) => [projects.get(row.id!) ?? '', ...chainsOf(row)])
  const about: Record<string, (row: Row) => string[]> = {
    appointments: (row) => [chains.get(row.chain!) ?? ''],
    segments: (row) => [chains.get(row.chain!) ?? ''],
    enterprise_chains: (row) => [chains.get(row.chain!) ?? '', organisation(row.enterprise)],
    affiliations: post,
    engagements: post,
    cooperations: (row) => [experts.get(row.expert!) ?? '', experts.get(row.with!) ?? ''],
    teams: (row) => [row.region ?? '', ...chainsOf(row)],
    platforms: (row) => [row.region ?? '', ...chainsOf(row)],
    projects: (row) => [row.region ?? '', ...chainsOf(row)],
    project_roles: (row) => project(row.project),
    achievements: (row) => project(row.project),
    products: (row) => [...chainsOf(row), organisation(row.enterprise)],
    measures: (row) => [policies.get(row.policy!) ?? ''],
    recognitions: (row) => [organisation(row.enterprise)],
    shortage_posts: (row) => [organisation(row.employer)],
    bids: (row) => [calls.get(row.call!) ?? ''],
    dispatches: (row) => [row.served!.startsWith('region:') ? row.served! : organisation(row.served)],
    action_items: (row) =>
      of(world, 'meetings').flatMap(({ id, region }) => (id === row.meeting ? [region ?? ''] : [])),
  }
  const needs = [
    ...of(world, 'chains')
      .filter((row) => row.needs_fields)
      .map((row) => row.region!),
    ...of(world, 'segments')
      .filter((row) => row.needs_fields)
      .map((row) => chains.get(row.chain!)!),
    ...of(world, 'chain_needs').map((row) => chains.get(row.chain!)!),
  ]
  return register === 'chain_needs'
    ? needs
    : of(world, register).flatMap(about[register] ?? ((row) => [row.region ?? '']))
}

const known = new WeakMap<object, Map<string, Set<string>>>()
/** Regions a register is kept for: those with entries, and all above and below each of them. */
function keptFor(world: object, register: string): Set<string> {
  const cache = known.get(world) ?? new Map<string, Set<string>>()
  known.set(world, cache)
  if (!cache.has(register)) {
    const own = new Set(places(world, register).filter(Boolean))
    const found = new Set([...own].flatMap((id) => above(world, id)))
    for (const { id } of of(world, 'regions')) if (above(world, id!).some((up) => own.has(up))) found.add(id!)
    cache.set(register, found)
  }
  return cache.get(register)!
}

function above(world: object, region: string): string[] {
  const row = of(world, 'regions').find(({ id }) => id === region)
  return row?.parent ? [region, ...above(world, row.parent)] : [region]
}

export function standing(world: object, register: string, region: string, asOf: string): 'COMPLETE' | 'KEPT' | 'EMPTY' {
  const line = above(world, region)
  const declared = of(world, 'registers').some(
    (row) =>
      row.register === register &&
      line.includes(row.region!) &&
      row.complete_from! <= asOf &&
      !(row.complete_to && row.complete_to <= asOf),
  )
  return declared ? 'COMPLETE' : keptFor(world, register).has(region) ? 'KEPT' : 'EMPTY'
}

/** What an oracle says of the registers its rule rests on; each tells it by itself. */
interface Rests {
  /**
   * The registers in which something is missing by a gap, all of one of the lists; null where it rests on what is
   * there.
   */
  absence?(gap: Told, params: any, counterOf: (cell: string) => string): string[][] | null
  /** Without which the rule can say nothing of the chains of a region. */
  presupposes?: string
}
const rests = new Map<string, Rests>()
export const restsOn = (rule: string, how: Rests): void => void rests.set(rule, how)

/** Regions where a rule lacks what it holds people or chains against. */
function without(world: object, rule: string, asOf: string, kinds: readonly string[]): string[] {
  const living = of(world, 'chains').filter((chain) => chain.status !== 'DISCONTINUED')
  const looked = living.filter((chain) => kinds.includes(chain.kind!))
  if (rule === 'G17') {
    const innovation = living.filter(({ kind }) => kind === 'INNOVATION').map(({ region }) => region!)
    return looked
      .filter(
        (chain) => chain.kind === 'INDUSTRY' && !above(world, chain.region!).some((id) => innovation.includes(id)),
      )
      .map(({ region }) => `${region} chains`)
  }
  const role = { G02: 'LEADER', G04: 'EXPERT' }[rule]
  if (!role) return []
  const staffed = (chain: Row) =>
    of(world, 'appointments').some((row) => row.chain === chain.id && row.role === role && active(row, asOf))
  return looked
    .filter((chain) => staffed(chain) && !ruleOf(world as World, role, chain.region!))
    .map(({ region }) => `${region} eligibility_rules`)
}

/** What remains of the gaps an oracle finds, each with its assurance, and what is not assessed. */
export function assured<G extends Told>(
  all: object,
  rule: string,
  gaps: readonly G[],
  asOf: string,
  params: any = {},
  counterOf: (cell: string) => string = () => '',
): { gaps: (G & { assurance: string })[]; notAssessed: NotAssessed[] } {
  // What is stated is held against facts alone.
  const world = rule === 'G19' ? (factsOf(all as never) as object) : all
  const left: (G & { assurance: string })[] = []
  const missing = new Set<string>()
  const kinds: string[] = params.kinds ?? ['INNOVATION', 'INDUSTRY']
  const { absence, presupposes } = rests.get(rule) ?? {}
  if (presupposes) {
    for (const chain of of(world, 'chains')) {
      if (
        chain.status !== 'DISCONTINUED' &&
        kinds.includes(chain.kind!) &&
        standing(world, presupposes, chain.region!, asOf) === 'EMPTY'
      )
        missing.add(`${chain.region} ${presupposes}`)
    }
  }
  for (const text of without(world, rule, asOf, kinds)) missing.add(text)
  for (const gap of gaps) {
    const lists = absence?.(gap, params, counterOf) ?? null
    const of = (register: string) => standing(world, register, gap.region!, asOf)
    const complete =
      gap.region === null ? undefined : lists?.find((list) => list.every((register) => of(register) === 'COMPLETE'))
    if (lists === null)
      left.push({ ...gap, assurance: rule === 'G20' && gap.evidence.Verdict === 'UNKNOWN' ? 'PRESUMED' : 'PROVEN' })
    else if (complete)
      left.push({ ...gap, assurance: 'PROVEN', evidence: { ...gap.evidence, 'Registers declared complete': complete } })
    else if (gap.region === null || lists.some((list) => list.every((register) => of(register) !== 'EMPTY')))
      left.push({ ...gap, assurance: 'PRESUMED' })
    else for (const register of lists.flat()) if (of(register) === 'EMPTY') missing.add(`${gap.region} ${register}`)
  }
  return {
    gaps: left,
    notAssessed: [...missing]
      .sort()
      .map((text) => ({ rule, region: text.split(' ')[0]!, register: text.split(' ')[1]! })),
  }
}

const REGISTERS = [
  'appointments',
  'teams',
  'platforms',
  'projects',
  'experts',
  'achievements',
  'affiliations',
  'engagements',
  'cooperations',
  'project_roles',
  'enterprise_chains',
  'chains',
  'measures',
  'chain_needs',
  'products',
  'enterprises',
  'service_tickets',
  'talent_promises',
  'shortage_posts',
  'bids',
  'recognitions',
  'dispatches',
  'action_items',
]

/** Declarations for some of the regions, which differ from world to world. */
export function declarations(regions: readonly Row[], seed: number): Row[] {
  return regions.flatMap(({ id }, n) =>
    REGISTERS.flatMap((register, m): Row[] => {
      const drawn = (seed * 31 + n * 17 + m * 7) % 11
      if (drawn > 3) return []
      return [
        {
          region: id!,
          register,
          complete_from: ['2020-01-01', '2024-02-29', '2024-03-01', '2026-06-30'][drawn]!,
          complete_to: ['', '2025-08-31', '2026-06-30', ''][(seed + m) % 4]!,
        },
      ].filter((row) => !row.complete_to || row.complete_to > row.complete_from)
    }),
  )
}

const ALL = [
  ...REGISTERS,
  'segments',
  'departments',
  'institutions',
  'demands',
  'partnerships',
  'policies',
  'targets',
  'observations',
  'programmes',
]

/**
 * Declarations by which every register is complete everywhere: for tests of what is missing, and not of what is
 * recorded.
 */
export const complete = (regions: readonly Row[]): Row[] =>
  regions
    .filter(({ parent }) => !parent)
    .flatMap(({ id }) => ALL.map((register) => ({ region: id!, register, complete_from: '1990-01-01' })))
