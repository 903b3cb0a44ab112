import fc from 'fast-check'
import type { Tables } from '../../oracle/paths.js'
import type { Row } from '../../oracle/world.js'

/** A small dataset whose ids carry a prefix, so that many can lie in one store without touching each other. */
export interface SmallWorld {
  prefix: string
  tables: Tables
  /** Ids of entities a question can be asked about. */
  ids: string[]
}

export const asOfs = ['2024-06-30', '2025-06-30', '2026-06-30'] as const
const days = ['', '', '', '2024-01-01', '2025-06-30', '2025-07-01', '2026-06-30', '2027-01-01']

const small = fc.nat({ max: 3 })
/** Between a third of so many and all. */
const many = <T>(value: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(value, { minLength: Math.floor(maxLength / 3), maxLength, size: 'max' })
const period = fc
  .tuple(fc.constantFrom(...days.slice(0, 5)), fc.constantFrom(...days))
  .filter(([from, to]) => !from || !to || from < to)
const tie = fc.record({ a: fc.nat({ max: 5 }), b: fc.nat({ max: 5 }), period, code: fc.nat({ max: 2 }) })

/** Worlds with a few experts, organisations, chains, projects and teams, tied to each other at random. */
export const sketch = fc.record({
  affiliations: many(tie, 7),
  engagements: many(tie, 4),
  appointments: many(tie, 4),
  cooperations: many(tie, 6),
  partnerships: many(tie, 3),
  roles: many(tie, 6),
  places: many(tie, 4),
  projects: many(
    fc.record({
      organisations: fc.uniqueArray(small, { maxLength: 2 }),
      chains: fc.uniqueArray(fc.nat({ max: 1 }), { maxLength: 2 }),
      demand: fc.boolean(),
    }),
    3,
  ),
  teams: many(
    fc.record({
      leader: small,
      members: fc.uniqueArray(small, { maxLength: 3 }),
      chains: fc.uniqueArray(fc.nat({ max: 1 }), { maxLength: 2 }),
    }),
    2,
  ),
  fields: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
})
export type Sketch = typeof sketch extends fc.Arbitrary<infer T> ? T : never

/** The tables of a sketch. */
export function worldOf(drawn: Sketch, index: number): SmallWorld {
  const prefix = `w${index}n`
  const id = (type: string, number: number): string => `${type}:${prefix}${number}`
  const expert = (number: number): string => id('expert', number % 4)
  const organisation = (number: number): string =>
    number % 4 < 2 ? id('institution', number % 2) : id('enterprise', number % 2)
  const chain = (number: number): string => id('chain', number % 2)
  const region = id('region', 0)
  const named = (type: string, number: number, rest: Row = {}): Row => ({
    id: id(type, number),
    name: `合成${type}${number}号`,
    ...rest,
  })
  const dated = (
    rows: Sketch['affiliations'],
    make: (row: Sketch['affiliations'][number]) => Row,
    key: (row: Row) => string,
  ): Row[] => [
    ...new Map(
      rows.map((row) => ({ ...make(row), from: row.period[0], to: row.period[1] })).map((row) => [key(row), row]),
    ).values(),
  ]
  const ends =
    (...columns: string[]) =>
    (row: Row): string =>
      columns.map((column) => row[column]).join('|')
  const projects = drawn.projects.map(({ organisations, chains, demand }, number) =>
    named('project', number, {
      undertaken_by: organisations.map(organisation).join(';'),
      chains: chains.map(chain).join(';'),
      demands: demand ? id('demand', 0) : '',
    }),
  )
  const tables: Record<string, Row[]> = {
    regions: [named('region', 0)],
    fields: [named('field', 0)],
    institutions: [0, 1].map((number) => named('institution', number)),
    enterprises: [0, 1].map((number) => named('enterprise', number, { region })),
    chains: [0, 1].map((number) => named('chain', number, { kind: 'INNOVATION', region })),
    experts: [0, 1, 2, 3].map((number) =>
      named('expert', number, { region, fields: drawn.fields[number] ? id('field', 0) : '' }),
    ),
    demands: [{ id: id('demand', 0), title: '合成需求', raised_by: id('enterprise', 0) }],
    projects,
    teams: drawn.teams.map(({ leader, members, chains }, number) =>
      named('team', number, {
        leader: expert(leader),
        members: members.map(expert).join(';'),
        chains: chains.map(chain).join(';'),
      }),
    ),
    affiliations: dated(
      drawn.affiliations,
      ({ a, b, code }) => ({ expert: expert(a), organisation: organisation(b), position: ['', '教授', '顾问'][code]! }),
      ends('expert', 'organisation', 'position', 'from'),
    ),
    engagements: dated(
      drawn.engagements,
      ({ a, b, code }) => ({
        expert: expert(a),
        organisation: organisation(b),
        mode: ['SEASONAL', 'PART_TIME', 'SECONDMENT'][code]!,
      }),
      ends('expert', 'organisation', 'mode', 'from'),
    ),
    appointments: [
      ...new Map(
        drawn.appointments
          .map(({ a, b, period: [from, to], code }) => ({
            expert: expert(a),
            chain: chain(b),
            role: code ? 'EXPERT' : 'LEADER',
            from: from || '2024-01-01',
            to: to > (from || '2024-01-01') ? to : '',
          }))
          .map((row) => [ends('expert', 'chain', 'role', 'from', 'to')(row), row]),
      ).values(),
    ].map((row, number) => ({ id: id('appointment', number), ...row })),
    cooperations: dated(
      drawn.cooperations.filter(({ a, b }) => a % 4 !== b % 4),
      ({ a, b, code }) => ({ expert: expert(a), with: expert(b), mode: ['', 'SEASONAL', 'PART_TIME'][code]! }),
      ends('expert', 'with', 'mode', 'from'),
    ),
    partnerships: dated(
      drawn.partnerships.filter(({ a, b }) => organisation(a) !== organisation(b)),
      ({ a, b, code }) => ({ a: organisation(a), b: organisation(b), kind: ['PROJECT', 'TALENT', 'PLATFORM'][code]! }),
      ends('a', 'b', 'kind', 'from'),
    ),
    project_roles: [
      ...new Map(
        drawn.roles
          .filter(() => projects.length > 0)
          .map(({ a, b, code }) => ({
            expert: expert(a),
            project: id('project', b % projects.length),
            role: ['PRINCIPAL', 'MEMBER', 'ADVISER'][code]!,
          }))
          .map((row) => [ends('expert', 'project', 'role')(row), row]),
      ).values(),
    ],
    enterprise_chains: [
      ...new Map(
        drawn.places
          .map(({ a, b }) => ({ enterprise: id('enterprise', a % 2), chain: chain(b) }))
          .map((row) => [ends('enterprise', 'chain')(row), row]),
      ).values(),
    ],
  }
  const kinds = ['experts', 'institutions', 'enterprises', 'chains', 'projects', 'teams', 'demands']
  return { prefix, tables, ids: kinds.flatMap((table) => tables[table]!.map((row) => row.id!)) }
}

/** Several worlds as one dataset. */
export function union(worlds: readonly SmallWorld[]): Record<string, Row[]> {
  const all: Record<string, Row[]> = {}
  for (const { tables } of worlds) for (const [name, rows] of Object.entries(tables)) (all[name] ??= []).push(...rows)
  return all
}
