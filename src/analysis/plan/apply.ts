import { endAppointments, removeAppointments } from '../../generated/cypher.js'
import type { AppointmentRow } from '../../generated/cypher.js'
import type { LinkType } from '../../generated/writes.js'
import { createEntities, createLinks, createRelations, type NewLink } from '../../changes/write/index.js'
import type { Reader } from '../../store/store.js'
import type { Proposal } from './proposal.js'

/** Writes a proposal into a world that is rolled back, by what writes changes and imports. */
export async function apply(proposal: Proposal, ending: readonly AppointmentRow[], reader: Reader): Promise<void> {
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

  await createEntities(reader, [
    ['Expert', experts.map(({ row }) => row)],
    ['Platform', platforms.map(({ row }) => row)],
    ['Project', projects.map(({ row }) => row)],
  ])
  await createLinks(reader, [
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
  ])
  await createRelations(reader, [
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
  ])

  const begun = (row: AppointmentRow) => row.from == null || row.from < asOf
  const ended = ending.filter(begun).map(({ id }) => id)
  const removed = ending.filter((row) => !begun(row)).map(({ id }) => id)
  if (ended.length) await reader.run(endAppointments, { ids: ended, to: asOf })
  if (removed.length) await reader.run(removeAppointments, { ids: removed })
  await createRelations(
    reader,
    appoint.map(({ expert, chain, role, from, to, issuedBy, exceptions }, n) => ({
      type: 'APPOINTED_TO' as const,
      from: expertId(expert),
      to: chain,
      properties: given({
        id: `appointment:proposed-${n + 1}`,
        role,
        from,
        to,
        issuedBy,
        exceptions: exceptions?.length ? exceptions : null,
        expertId: expertId(expert),
        chainId: chain,
      }),
    })),
  )
}

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
