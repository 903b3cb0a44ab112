import fc from 'fast-check'
import { asOfs } from './arbitrary.js'
import { dayBefore } from './calendar.js'
import { fullWorld, type FullWorld } from './fullWorld.js'
import { split, type Row } from './world.js'

/** A full world with platforms of the kinds that named paths know, members of teams, tiers and partnerships. */
export interface MatchWorld extends FullWorld {
  partnerships: Row[]
}

export const stations = [
  'ACADEMICIAN_WORKSTATION',
  'POSTDOC_WORKSTATION',
  'POSTDOC_INNOVATION_BASE',
  'SCHOLAR_WORKSTATION',
  'TALENT_MOBILE_STATION',
]
export const parks = [
  'HIGHTECH_ZONE',
  'AGRI_SCIENCE_PARK',
  'INDUSTRIAL_PARK',
  'UNIVERSITY_SCIENCE_PARK',
  'HIGHTECH_INDUSTRIALISATION_BASE',
]
export const sharedKinds = ['PROJECT', 'PLATFORM', 'CONVERSION', 'TALENT', 'RESOURCE']

const index = fc.nat({ max: 11 })
const few = (maxLength: number) => fc.uniqueArray(index, { maxLength })
const day = fc.constantFrom('', '', '', ...asOfs.flatMap((asOf) => [dayBefore(asOf), asOf]))
const extras = fc.record({
  kinds: fc.array(fc.constantFrom(...stations, ...parks, 'INCUBATOR'), { minLength: 9, maxLength: 9 }),
  more: fc.array(
    fc.record({
      status: fc.constantFrom('EXISTING', 'EXISTING', 'EXISTING', 'EXISTING', 'PLANNED', ''),
      chains: few(2),
      hosts: few(2),
      relies: few(2),
    }),
    { minLength: 2, maxLength: 6 },
  ),
  teams: fc.array(fc.record({ leader: fc.integer({ min: -3, max: 6 }), members: few(3) }), {
    minLength: 2,
    maxLength: 2,
  }),
  tiers: fc.array(fc.constantFrom('', '', 'HIGH_TECH', 'INNOVATION_LEADER;HIGH_TECH'), { minLength: 4, maxLength: 4 }),
  partnerships: fc.array(fc.record({ a: index, b: index, kind: fc.constantFrom(...sharedKinds), from: day, to: day }), {
    maxLength: 6,
  }),
  cooperations: fc.array(fc.record({ a: index, b: index }), { maxLength: 5 }),
  roles: fc.array(fc.record({ a: index, b: index }), { maxLength: 5 }),
  // Whether an outside expert, a local one and an enterprise stand in a row: by chance they hardly do.
  row: fc.boolean(),
})
type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never

/** A small world whose ids begin with `key`. */
export const matchWorld = (key: string): fc.Arbitrary<MatchWorld> =>
  fc.tuple(fullWorld(key), extras).map(([base, drawn]) => completed(base, drawn, key))

function completed(base: FullWorld, drawn: Extras, key: string): MatchWorld {
  const at = (rows: readonly Row[], n: number): string => rows[n % rows.length]!.id!
  const some = (rows: readonly Row[], ns: readonly number[]): string =>
    rows.length ? [...new Set(ns.map((n) => at(rows, n)))].join(';') : ''
  const organisations = [...base.enterprises, ...base.institutions]
  const added = drawn.more.map(({ status, chains, hosts }, n): Row => ({
    id: `platform:${key}-more${n}`,
    name: `${key}平台甲${n}`,
    status,
    chains: some(base.chains, chains),
    hosts: some(organisations, hosts),
  }))
  const platforms = [...base.platforms, ...added].map((row, n): Row => ({ ...row, kind: drawn.kinds[n % 9]! }))
  const others = (id: string) => platforms.filter((row) => row.id !== id)
  const once = (rows: readonly Row[], columns: readonly string[]) => [
    ...new Map(rows.map((row) => [columns.map((column) => row[column]).join(' '), row])).values(),
  ]
  const chain = base.chains[0]!
  const [local, outside] = [base.experts[0]!.id!, base.experts[1]!.id!]
  const far = base.regions.at(-1)!.id!
  const inRow = (row: Row): Row[] => (drawn.row ? [row] : [])
  return {
    ...base,
    experts: base.experts.map((row): Row =>
      !drawn.row
        ? row
        : row.id === local
          ? { ...row, region: chain.region! }
          : row.id === outside
            ? { ...row, region: far }
            : row,
    ),
    appointments: [
      ...base.appointments,
      ...inRow({
        id: `appointment:${key}-row`,
        expert: local,
        chain: chain.id!,
        role: 'EXPERT',
        from: '2021-03-01',
        to: '',
      }),
    ],
    affiliations: [
      ...base.affiliations,
      ...inRow({ expert: local, organisation: base.enterprises[0]!.id!, position: '首席', from: '2021-03-01', to: '' }),
    ],
    enterprise_chains: once(
      [...base.enterprise_chains, ...inRow({ enterprise: base.enterprises[0]!.id!, chain: chain.id! })],
      ['enterprise', 'chain'],
    ),
    enterprises: base.enterprises.map((row, n): Row => ({ ...row, tiers: drawn.tiers[n % 4]! })),
    // A ring of platforms that rely on each other is refused, so each relies on those before it only.
    platforms: platforms.map((row, n): Row => ({
      ...row,
      relies_on: n === 0 ? '' : some(others(row.id!).slice(0, n), drawn.more[n % drawn.more.length]!.relies),
    })),
    teams: base.teams.map((row, n): Row => ({
      ...row,
      leader: drawn.teams[n]!.leader < 0 ? '' : at(base.experts, drawn.teams[n]!.leader),
      members: some(base.experts, drawn.teams[n]!.members),
    })),
    cooperations: once(
      [
        ...base.cooperations,
        ...inRow({ expert: outside, with: local, mode: 'SECONDMENT', from: '2021-03-01', to: '' }),
        ...drawn.cooperations
          .map(({ a, b }): Row => ({
            expert: at(base.experts, a),
            with: at(base.experts, b),
            mode: 'PART_TIME',
            from: '',
            to: '',
          }))
          .filter((row) => row.expert !== row.with),
      ],
      ['expert', 'with', 'mode', 'from'],
    ),
    project_roles: base.projects.length
      ? once(
          [
            ...base.project_roles,
            ...drawn.roles.map(({ a, b }): Row => ({
              project: at(base.projects, b),
              expert: at(base.experts, a),
              role: 'ADVISER',
            })),
          ],
          ['project', 'expert', 'role'],
        )
      : [],
    partnerships: once(
      drawn.partnerships
        .map(({ a, b, kind, from, to }): Row => ({
          a: at(organisations, a),
          b: at(organisations, b),
          kind,
          from: from && to && from > to ? to : from,
          to: from === to ? '' : from && to && from > to ? from : to,
        }))
        .filter((row) => row.a !== row.b),
      ['a', 'b', 'kind', 'from'],
    ),
  }
}

/** A relation as the tables tell it. */
export interface Relation {
  type: string
  a: string
  b: string
}

const strengths: Record<string, number> = {
  COOPERATES_WITH: 1,
  LEADS: 1,
  APPOINTED_TO: 0.9,
  AFFILIATED_WITH: 0.9,
  ENGAGED_BY: 0.9,
  MEMBER_OF: 0.9,
  PARTICIPATES_IN: 0.9,
  PARTNERS_WITH: 0.9,
  UNDERTAKES: 0.9,
  ADDRESSES: 0.8,
  PRODUCED: 0.8,
  RAISED_BY: 0.8,
  HOSTED_BY: 0.8,
  RELIES_ON: 0.8,
  SERVES: 0.6,
  ON_CHAIN: 0.6,
  FOR_CHAIN: 0.6,
}
/** Strength of the ties of a type, as documented. */
export const strengthOf = (type: string): number => strengths[type]!

export const inForce = (row: Row, asOf: string): boolean =>
  !(row.from && row.from > asOf) && !(row.to && row.to <= asOf)

/** Every relation of collaboration that is active at a day. */
export function relationsOf(world: MatchWorld, asOf: string): Relation[] {
  const found: Relation[] = []
  const add = (type: string, row: Row, a: string | undefined, ...ends: (string | undefined)[]) => {
    for (const b of ends) if (a && b && inForce(row, asOf)) found.push({ type, a, b })
  }
  for (const row of world.affiliations) add('AFFILIATED_WITH', row, row.expert, row.organisation)
  for (const row of world.engagements) add('ENGAGED_BY', row, row.expert, row.organisation)
  for (const row of world.appointments) add('APPOINTED_TO', row, row.expert, row.chain)
  for (const row of world.cooperations) add('COOPERATES_WITH', row, row.expert, row.with)
  for (const row of world.partnerships) add('PARTNERS_WITH', row, row.a, row.b)
  for (const row of world.project_roles) add('PARTICIPATES_IN', row, row.expert, row.project)
  for (const row of world.enterprise_chains) add('ON_CHAIN', row, row.enterprise, row.chain)
  for (const row of world.achievements) add('PRODUCED', {}, row.project, row.id)
  for (const row of world.demands) {
    add('RAISED_BY', {}, row.id, row.raised_by)
    add('FOR_CHAIN', {}, row.id, row.chain)
  }
  for (const row of world.teams) {
    add('LEADS', {}, row.leader, row.id)
    for (const member of split(row.members)) add('MEMBER_OF', {}, member, row.id)
    add('SERVES', {}, row.id, ...split(row.chains))
  }
  for (const row of world.platforms) {
    add('SERVES', {}, row.id, ...split(row.chains))
    add('HOSTED_BY', {}, row.id, ...split(row.hosts))
    add('RELIES_ON', {}, row.id, ...split(row.relies_on))
  }
  for (const row of world.projects) {
    add('FOR_CHAIN', {}, row.id, ...split(row.chains))
    add('ADDRESSES', {}, row.id, ...split(row.demands))
    for (const organisation of split(row.undertaken_by)) add('UNDERTAKES', {}, organisation, row.id)
  }
  return found
}

/** What a way through an entity is worth. */
export function throughput(relations: readonly Relation[], id: string): number {
  const degree = relations.filter(({ a, b }) => a === id || b === id).length
  return 1 / (1 + Math.log(degree))
}
