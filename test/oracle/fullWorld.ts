import fc from 'fast-check'
import { asOfs, world } from './arbitrary.js'
import { dayBefore, monthsOn } from './calendar.js'
import { split, type Row, type World } from './world.js'

/** A world in which experts also work, cooperate and serve: what the rules beyond appointments look at. */
export interface FullWorld extends World {
  institutions: Row[]
  enterprises: Row[]
  enterprise_chains: Row[]
  affiliations: Row[]
  engagements: Row[]
  cooperations: Row[]
  teams: Row[]
  platforms: Row[]
  projects: Row[]
  project_roles: Row[]
  achievements: Row[]
  demands: Row[]
}

/** Several worlds as one. */
export function unionOf(worlds: readonly FullWorld[]): FullWorld {
  const all: Record<string, Row[]> = {}
  for (const each of worlds)
    for (const [table, rows] of Object.entries(each) as [string, Row[]][]) (all[table] ??= []).push(...rows)
  return all as unknown as FullWorld
}

const days = [...new Set(asOfs.flatMap((asOf) => [-12, 0, 6, 12].map((months) => monthsOn(asOf, months))))]
  .flatMap((day) => [dayBefore(day), day])
  .sort()
const day = fc.constantFrom('', '', '', ...days)
const index = fc.integer({ min: 0, max: 11 })
const few = (max: number) => fc.uniqueArray(index, { maxLength: max })
const list = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }, maxLength: number, minLength = 0) =>
  fc.array(fc.record(shape), { minLength, maxLength })
const period = { from: day, to: day }

const extras = fc.record({
  homes: fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 7, maxLength: 7 }),
  // Beside the appointments of the base, which are about dates: some that mostly go on, so that chains have networks.
  posts: list({ expert: index, chain: index, to: day }, 8),
  enterprises: list({ region: index, scale: fc.constantFrom('true', 'true', 'false', '') }, 4, 1),
  places: list({ enterprise: index, chain: index, master: fc.constantFrom('true', 'false', '') }, 4),
  affiliations: list({ expert: index, at: index, ...period }, 7),
  engagements: list({ expert: index, at: index, ...period }, 3),
  cooperations: list({ expert: index, other: index, ...period }, 9),
  teams: list({ chains: few(2), fields: few(2) }, 2),
  platforms: list(
    {
      chains: few(2),
      fields: few(2),
      hosts: few(2),
      level: fc.constantFrom('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', ''),
      status: fc.constantFrom('EXISTING', 'EXISTING', 'EXISTING', 'PLANNED', 'EXITING', ''),
    },
    3,
  ),
  projects: list(
    {
      chains: few(2),
      by: few(2),
      demands: few(2),
      status: fc.constantFrom('PLANNED', 'ACTIVE', 'ACTIVE', 'COMPLETED', 'TERMINATED', ''),
    },
    4,
  ),
  roles: list({ expert: index, project: index }, 6),
  achievements: list({ project: index, on: day }, 2),
  demands: list(
    {
      by: index,
      chain: fc.integer({ min: -1, max: 11 }),
      fields: few(2),
      status: fc.constantFrom('', 'DEMAND_COLLECTED', 'MATCHED', 'LANDED'),
    },
    4,
    1,
  ),
})
type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never

/** A small full world whose ids begin with `key`. */
export const fullWorld = (key: string): fc.Arbitrary<FullWorld> =>
  fc.tuple(world(key), extras).map(([base, drawn]) => completed(base, drawn, key))

function completed(base: World, drawn: Extras, key: string): FullWorld {
  const at = (rows: readonly Row[], n: number): string => rows[n % rows.length]!.id!
  const some = (rows: readonly Row[], ns: readonly number[]): string =>
    rows.length ? [...new Set(ns.map((n) => at(rows, n)))].join(';') : ''
  const rowsOf = <T>(items: readonly T[], row: (item: T, n: number) => Row): Row[] => items.map(row)
  // A region apart from the others, so that some are from elsewhere.
  const regions = [...base.regions, { id: `region:${key}-far`, name: `${key}外地` }]
  const experts = base.experts.map((row, n): Row => ({
    ...row,
    region: drawn.homes[n]! < 0 ? '' : at(regions, drawn.homes[n]!),
  }))
  const enterprises = rowsOf(drawn.enterprises, ({ region, scale }, n) => ({
    id: `enterprise:${key}-${n}`,
    name: `${key}企业${n}`,
    region: at(base.regions, region),
    above_scale: scale,
  }))
  const institutions: Row[] = [0, 1].map((n) => ({ id: `institution:${key}-${n}`, name: `${key}院校${n}` }))
  const organisations = [...enterprises, ...institutions]
  const demands = rowsOf(drawn.demands, ({ by, chain, fields, status }, n) => ({
    id: `demand:${key}-${n}`,
    title: `${key}需求${n}`,
    raised_by: at(enterprises, by),
    chain: chain < 0 ? '' : at(base.chains, chain),
    fields: some(base.fields, fields),
    status,
  }))
  const projects = rowsOf(drawn.projects, ({ chains, by, demands: addressed, status }, n) => ({
    id: `project:${key}-${n}`,
    name: `${key}项目${n}`,
    stage: ['BASIC_RESEARCH', 'PILOT', '', 'INDUSTRIALISATION'][(n + chains.length) % 4]!,
    status,
    chains: some(base.chains, chains),
    undertaken_by: some(organisations, by),
    demands: some(demands, addressed),
  }))
  return {
    ...base,
    regions,
    experts,
    enterprises,
    institutions,
    demands,
    projects,
    appointments: [
      ...base.appointments,
      ...rowsOf(drawn.posts, ({ expert, chain, to }, n) => ({
        id: `appointment:${key}-post${n}`,
        expert: at(experts, expert),
        chain: at(base.chains, chain),
        role: 'EXPERT',
        from: '2020-02-01',
        to,
      })),
    ],
    enterprise_chains: distinct(
      rowsOf(drawn.places, ({ enterprise, chain, master }) => ({
        enterprise: at(enterprises, enterprise),
        chain: at(base.chains, chain),
        chain_master: master,
      })),
      ['enterprise', 'chain'],
    ),
    affiliations: rowsOf(drawn.affiliations, ({ expert, at: n, from, to }, position) => ({
      expert: at(experts, expert),
      organisation: at(organisations, n),
      position: `职务${position}`,
      ...ordered(from, to),
    })),
    engagements: distinct(
      rowsOf(drawn.engagements, ({ expert, at: n, from, to }) => ({
        expert: at(experts, expert),
        organisation: at(organisations, n),
        mode: 'SEASONAL',
        ...ordered(from, to),
      })),
      ['expert', 'organisation', 'from'],
    ),
    cooperations: distinct(
      rowsOf(drawn.cooperations, ({ expert, other, from, to }) => ({
        expert: at(experts, expert),
        with: at(experts, other),
        mode: 'TECH_COOPERATION',
        ...ordered(from, to),
      })).filter((row) => row.expert !== row.with),
      ['expert', 'with', 'from'],
    ),
    teams: rowsOf(drawn.teams, ({ chains, fields }, n) => ({
      id: `team:${key}-${n}`,
      name: `${key}团队${n}`,
      chains: some(base.chains, chains),
      fields: some(base.fields, fields),
    })),
    platforms: rowsOf(drawn.platforms, ({ chains, fields, hosts, level, status }, n) => ({
      id: `platform:${key}-${n}`,
      name: `${key}平台${n}`,
      kind: ['LABORATORY', 'INCUBATOR', 'LABORATORY'][n % 3]!,
      level,
      status,
      chains: some(base.chains, chains),
      fields: some(base.fields, fields),
      hosts: some(organisations, hosts),
    })),
    project_roles: projects.length
      ? distinct(
          rowsOf(drawn.roles, ({ expert, project }) => ({
            project: at(projects, project),
            expert: at(experts, expert),
            role: 'MEMBER',
          })),
          ['project', 'expert'],
        )
      : [],
    achievements: projects.length
      ? rowsOf(drawn.achievements, ({ project, on }, n) => ({
          id: `achievement:${key}-${n}`,
          name: `${key}成果${n}`,
          maturity: ['TECH_DEVELOPMENT', 'TRANSFORMATION', ''][(n + project) % 3]!,
          project: at(projects, project),
          produced_on: on,
        }))
      : [],
  }
}

const ordered = (from: string, to: string): { from: string; to: string } =>
  from && to && from > to ? { from: to, to: from } : { from, to: from === to ? '' : to }

const distinct = (rows: readonly Row[], columns: readonly string[]): Row[] => [
  ...new Map(rows.map((row) => [columns.map((column) => row[column]).join(' '), row])).values(),
]

/** A region and all below it. */
export function regionsWithin(all: World, region: string): string[] {
  const found = [region]
  for (const id of found) found.push(...all.regions.filter(({ parent }) => parent === id).map((row) => row.id!))
  return found
}

/** Everybody with an active appointment to a chain, sorted. */
export const appointedTo = (all: World, chain: string, active: (row: Row) => boolean, role?: string): string[] =>
  [
    ...new Set(
      all.appointments
        .filter((row) => row.chain === chain && active(row) && (!role || row.role === role))
        .map(({ expert }) => expert!),
    ),
  ].sort()

/** The ids of the rows whose list of a column holds an id, sorted. */
export const having = (rows: readonly Row[], column: string, id: string): Row[] =>
  rows.filter((row) => split(row[column]).includes(id)).sort((a, b) => (a.id! < b.id! ? -1 : 1))
