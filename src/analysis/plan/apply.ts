import * as cypher from '../../generated/cypher.js'
import type { AppointmentRow } from '../../generated/cypher.js'
import type { Query } from '../../query/query.js'
import type { Reader } from '../../store/store.js'
import type { Proposal } from './proposal.js'

type Link = { from: string; to: string }

/** Writes a proposal into a world that is rolled back, one query after the other, as an import would write it. */
export async function apply(proposal: Proposal, ending: readonly AppointmentRow[], reader: Reader): Promise<void> {
  const { asOf, addExperts, addPlatforms, addProjects, appoint, idOf } = proposal
  const expertId = (given: string) => proposal.experts.get(given) ?? given
  const write = async <Row>(query: Query<{ rows: Row[] }, void>, rows: readonly Row[]) => {
    if (rows.length) await reader.run(query, { rows: [...rows] })
  }
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

  await write(
    cypher.createExpert,
    experts.map(({ row }) => row),
  )
  await write(
    cypher.createPlatform,
    platforms.map(({ row }) => row),
  )
  await write(
    cypher.createProject,
    projects.map(({ row }) => row),
  )
  await write(
    cypher.linkInRegion,
    [...experts, ...platforms, ...projects].flatMap(({ row: { id, regionId } }) =>
      links(id, regionId == null ? [] : [regionId]),
    ),
  )
  await write(
    cypher.linkSpecialisesIn,
    [...experts, ...platforms].flatMap(({ row, fields }) => links(row.id, fields)),
  )
  await write(
    cypher.createAffiliation,
    experts.flatMap(({ row, organisations }) =>
      links(row.id, organisations).map((link) => ({
        ...link,
        properties: { id: `affiliation:${link.from}~${link.to}`, expertId: link.from, organisationId: link.to },
      })),
    ),
  )
  await write(
    cypher.linkServes,
    platforms.flatMap(({ row, chains }) => links(row.id, chains)),
  )
  await write(
    cypher.linkHostedBy,
    platforms.flatMap(({ row, hosts }) => links(row.id, hosts)),
  )
  await write(
    cypher.linkForChain,
    projects.flatMap(({ row, chains }) => links(row.id, chains)),
  )
  await write(
    cypher.linkUndertakes,
    projects.flatMap(({ row, undertakenBy }) =>
      links(row.id, undertakenBy).map(({ from, to }) => ({ from: to, to: from })),
    ),
  )
  await write(
    cypher.linkAddresses,
    projects.flatMap(({ row, demands }) => links(row.id, demands)),
  )
  await write(
    cypher.createProjectParticipation,
    projects.flatMap(({ row, participants }) =>
      links(row.id, participants?.map(expertId)).map(({ to }) => ({
        from: to,
        to: row.id,
        properties: { id: `project_role:${row.id}~${to}`, expertId: to, projectId: row.id },
      })),
    ),
  )

  const begun = (row: AppointmentRow) => row.from == null || row.from < asOf
  const ended = ending.filter(begun).map(({ id }) => id)
  const removed = ending.filter((row) => !begun(row)).map(({ id }) => id)
  if (ended.length) await reader.run(cypher.endAppointments, { ids: ended, to: asOf })
  if (removed.length) await reader.run(cypher.removeAppointments, { ids: removed })
  await write(
    cypher.createAppointment,
    appoint.map(({ expert, chain, role, from, to, issuedBy, exceptions }, n) => ({
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

const links = (from: string, ids: readonly string[] | null | undefined): Link[] =>
  [...new Set(ids ?? [])].map((to) => ({ from, to }))

/** Properties without those that are absent: to write a null is not the same in every engine. */
const given = <T extends object>(row: T): Given<T> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as Given<T>

/** The same without what is not there. */
type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
