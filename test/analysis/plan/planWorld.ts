import { createContext, type Context } from '../../../src/context.js'
import type { WhatIfInput } from '../../../src/generated/types.js'
import type { Query } from '../../../src/query/query.js'
import type { Store } from '../../../src/store/store.js'
import type { FullWorld } from '../../oracle/fullWorld.js'
import type { Row } from '../../oracle/world.js'

/** A context that can ask of changed worlds, as a request has it. */
export const contextOf = (store: Store, timeoutMs = 30_000): Context =>
  createContext({
    reader: store,
    today: '2020-01-01',
    requestId: 'test',
    rolledBack: (work) => store.transaction(work, { rollback: true, timeoutMs }),
  })

type Dump = Query<Record<string, never>, { row: unknown }[]>
const dump = (name: string, text: string): Dump => ({
  name,
  write: false,
  returns: 'many',
  params: {},
  columns: { row: { kind: 'scalar', name: 'json' } },
  text,
})
const nodes = dump('test/nodes', 'MATCH (n) RETURN n {.*, labels: labels(n)} AS row')
const relations = dump(
  'test/relations',
  'MATCH (a)-[r]->(b) RETURN {from: a.id, type: type(r), to: b.id, facts: r {.*}} AS row',
)

/** Everything a store holds: nodes with labels and properties, relations with theirs; in an order of its own. */
export async function everything(store: Store): Promise<string[]> {
  const rows = [...(await store.run(nodes, {})), ...(await store.run(relations, {}))]
  return rows.map(({ row }) => JSON.stringify(sorted(row))).sort()
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, item]) => [key, sorted(item)]),
        )
      : value

const joined = (ids: readonly string[] | null | undefined): string => [...new Set(ids ?? [])].join(';')
const text = (value: unknown): string => (value == null ? '' : String(value))

/** The tables as somebody would change them by hand. */
export function changed(
  world: FullWorld,
  { appoint, endAppointments, addExperts, addPlatforms, addProjects }: WhatIfInput,
  asOf: string,
): FullWorld {
  const keys = new Set(addExperts?.map(({ key }) => key))
  const expertId = (given: string) => (keys.has(given) ? `expert:proposed-${given}` : given)
  const ends = new Set(endAppointments)
  const appointments = world.appointments
    .filter(({ id, from }) => !(ends.has(id!) && from! >= asOf))
    .map((row): Row => (ends.has(row.id!) ? { ...row, to: asOf } : row))
  return {
    ...world,
    experts: [
      ...world.experts,
      ...(addExperts ?? []).map(
        ({
          key,
          name,
          titleRank,
          birthYear,
          yearsExperience,
          ledProvincialProject,
          awardLevel,
          region,
          fields,
        }): Row => ({
          id: `expert:proposed-${key}`,
          name: name!,
          title_rank: text(titleRank),
          birth_year: text(birthYear),
          years_experience: text(yearsExperience),
          led_provincial_project: text(ledProvincialProject),
          award_level: text(awardLevel),
          region: text(region),
          fields: joined(fields),
        }),
      ),
    ],
    affiliations: [
      ...world.affiliations,
      ...(addExperts ?? []).flatMap(({ key, organisations }) =>
        [...new Set(organisations)].map((organisation): Row => ({
          expert: `expert:proposed-${key}`,
          organisation,
          position: '',
          from: '',
          to: '',
        })),
      ),
    ],
    platforms: [
      ...world.platforms,
      ...(addPlatforms ?? []).map(({ key, name, kind, level, status, region, chains, fields, hosts }): Row => ({
        id: `platform:proposed-${key}`,
        name: name!,
        kind: kind!,
        level: text(level),
        status: text(status),
        region: text(region),
        chains: joined(chains),
        fields: joined(fields),
        hosts: joined(hosts),
      })),
    ],
    projects: [
      ...world.projects,
      ...(addProjects ?? []).map(({ key, name, status, region, start, end, chains, undertakenBy, demands }): Row => ({
        id: `project:proposed-${key}`,
        name: name!,
        status: text(status),
        region: text(region),
        start: text(start),
        end: text(end),
        chains: joined(chains),
        undertaken_by: joined(undertakenBy),
        demands: joined(demands),
      })),
    ],
    project_roles: [
      ...world.project_roles,
      ...(addProjects ?? []).flatMap(({ key, participants }) =>
        [...new Set(participants)].map((expert): Row => ({
          project: `project:proposed-${key}`,
          expert: expertId(expert),
          role: '',
        })),
      ),
    ],
    appointments: [
      ...appointments,
      ...(appoint ?? []).map(({ expert, chain, role, from, to, issuedBy, exceptions }, n): Row => ({
        id: `appointment:proposed-${n + 1}`,
        expert: expertId(expert),
        chain,
        role,
        from,
        to: text(to),
        issued_by: text(issuedBy),
        letter_no: '',
        exceptions: joined(exceptions),
      })),
    ],
  }
}
