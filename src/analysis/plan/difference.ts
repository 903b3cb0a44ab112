import type { AppointmentRow } from '../../generated/cypher.js'
import type { LinkType } from '../../generated/writes.js'
import type { Difference, NewLink, NewRelation } from '../../changes/write/index.js'
import type { Proposal } from './proposal.js'

/**
 * What a proposal makes of the graph: an appointment that ends goes on until then, one that has not begun never was.
 */
export function differenceOf(proposal: Proposal, ending: readonly AppointmentRow[]): Difference {
  const { asOf, addExperts, addPlatforms, addProjects, appoint, idOf } = proposal
  const expertId = (given: string) => proposal.experts.get(given) ?? given
  const experts = addExperts.map(({ key, region, fields, organisations, name, ...facts }) => ({
    row: given({ id: idOf('expert', key), name, ...facts, regionId: region }),
    fields,
    organisations,
  }))
  const platforms = addPlatforms.map(({ key, region, chains, fields, hosts, name, kind, level, status }) => ({
    row: given({ id: idOf('platform', key), name, kind, level, status, regionId: region }),
    chains,
    fields,
    hosts,
  }))
  const projects = addProjects.map(({ key, region, chains, undertakenBy, demands, participants, name, ...facts }) => ({
    row: given({ id: idOf('project', key), name, ...facts, regionId: region }),
    chains,
    undertakenBy,
    demands,
    participants,
  }))

  const ended = ending.filter(({ from }) => from == null || from < asOf)
  return {
    removed: ending.map(({ id, expertId: from }) => ({ type: 'APPOINTED_TO' as const, from, id })),
    entities: [
      ['Expert', experts.map(({ row }) => row)],
      ['Platform', platforms.map(({ row }) => row)],
      ['Project', projects.map(({ row }) => row)],
    ],
    links: [
      ...[...experts, ...platforms, ...projects].flatMap(({ row: { id, regionId } }) =>
        links('IN_REGION', id, regionId == null ? [] : [regionId]),
      ),
      ...[...experts, ...platforms].flatMap(({ row, fields }) => links('SPECIALISES_IN', row.id, fields)),
      ...platforms.flatMap(({ row, chains, hosts }) => [
        ...links('SERVES', row.id, chains),
        ...links('HOSTED_BY', row.id, hosts),
      ]),
      ...projects.flatMap(({ row, chains, demands, undertakenBy }) => [
        ...links('FOR_CHAIN', row.id, chains),
        ...links('ADDRESSES', row.id, demands),
        ...links('UNDERTAKES', row.id, undertakenBy).map(({ type, from, to }) => ({ type, from: to, to: from })),
      ]),
    ],
    relations: [
      ...experts.flatMap(({ row: { id }, organisations }) =>
        unique(organisations).map((to) => ({
          type: 'AFFILIATED_WITH' as const,
          from: id,
          to,
          properties: { id: `affiliation:${id}~${to}`, expertId: id, organisationId: to },
        })),
      ),
      ...projects.flatMap(({ row: { id }, participants }) =>
        unique(participants?.map(expertId)).map((from) => ({
          type: 'PARTICIPATES_IN' as const,
          from,
          to: id,
          properties: { id: `project_role:${id}~${from}`, expertId: from, projectId: id },
        })),
      ),
      ...ended.map((row) => appointment({ ...row, to: asOf })),
      ...appoint.map(({ expert, chain, role, from, to, issuedBy, exceptions }, n) =>
        appointment({
          id: `appointment:proposed-${n + 1}`,
          role,
          from,
          to,
          issuedBy,
          exceptions: exceptions?.length ? exceptions : null,
          expertId: expertId(expert),
          chainId: chain,
        }),
      ),
    ],
  }
}

const appointment = (row: { id: string; expertId: string; chainId: string; [more: string]: unknown }): NewRelation => ({
  type: 'APPOINTED_TO',
  from: row.expertId,
  to: row.chainId,
  properties: given(row),
})

const unique = (ids: readonly string[] | null | undefined): string[] => [...new Set(ids ?? [])]

const links = (type: LinkType, from: string, ids: readonly string[] | null | undefined): NewLink[] =>
  unique(ids).map((to) => ({ type, from, to }))

/** Properties without those that are absent: to write a null is not the same in every engine. */
const given = <T extends object>(row: T): Given<T> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as Given<T>

/** The same without what is not there. */
type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
