import { planTouched, type AppointmentRow, type PlanTouchedResult } from '../../generated/cypher.js'
import type { Difference } from '../../changes/write/index.js'
import type { Change } from '../gap/reach.js'
import type { Touched } from '../gap/touched.js'
import { idsIn } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Trees } from '../trees.js'
import type { Proposal } from './proposal.js'

/** How many ids one query takes. */
const QUERY_IDS = 5_000

/** What a proposal touches, read before it is applied; `ending` are the appointments it ends. */
export async function changeOf(
  proposal: Proposal,
  ending: readonly AppointmentRow[],
  reader: Reader,
  trees: Trees,
): Promise<Change> {
  const { appoint, addExperts, addPlatforms, addProjects, idOf } = proposal
  const added = new Map(addExperts.map((expert) => [expert.key, expert]))
  const appointees = [
    ...appoint.map(({ expert }) => expert).filter((id) => !added.has(id)),
    ...ending.map(({ expertId }) => expertId),
  ]
  const participants = addProjects.flatMap((project) => project.participants ?? []).filter((id) => !added.has(id))
  const known = await read([...new Set([...appointees, ...participants])], reader)
  const tree = await trees.regions()
  const upwards = (region: string | null | undefined): readonly string[] => (region == null ? [] : tree.upwards(region))
  const all = [...addExperts, ...addPlatforms, ...addProjects]
  return {
    appointed: distinct([...appoint.map(({ chain }) => chain), ...ending.map(({ chainId }) => chainId)]),
    served: distinct(addPlatforms.flatMap(({ chains }) => chains ?? [])),
    developed: distinct(addProjects.flatMap(({ chains }) => chains ?? [])),
    tied: distinct(participants.flatMap((id) => known.get(id)?.chains ?? [])),
    organisations: distinct([
      ...addExperts.flatMap(({ organisations }) => organisations ?? []),
      ...addPlatforms.flatMap(({ hosts }) => hosts ?? []),
      ...addProjects.flatMap(({ undertakenBy }) => undertakenBy ?? []),
    ]),
    demands: distinct(addProjects.flatMap(({ demands }) => demands ?? [])),
    projects: addProjects.map(({ key }) => idOf('project', key)),
    experts: [
      ...addExperts.map(({ region, talentTier = null }) => ({ regionId: region, talentTier })),
      ...distinct(appointees).flatMap((id) => known.get(id) ?? []),
    ].map(({ regionId, talentTier }) => ({ talentTier, regionIds: upwards(regionId) })),
    skills: addExperts.some(({ fields }) => fields?.length),
    regionIds: distinct(all.flatMap(({ region }) => upwards(region))),
  }
}

async function read(ids: readonly string[], reader: Reader): Promise<Map<string, PlanTouchedResult>> {
  const found = new Map<string, PlanTouchedResult>()
  for (let from = 0; from < ids.length; from += QUERY_IDS)
    for (const row of await reader.run(planTouched, { ids: ids.slice(from, from + QUERY_IDS) })) found.set(row.id, row)
  return found
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

/** The same as if it were committed. */
export function touchedBy(difference: Difference, ending: readonly AppointmentRow[]): Touched {
  const { removed, entities, links, relations } = difference
  const added = entities.filter(([, rows]) => rows.length > 0)
  const labels = new Set<string>(added.map(([label]) => label))
  const ids = new Set(idsIn([difference, ending]))
  return {
    names: new Set([...labels, ...[...removed, ...links, ...relations].map(({ type }) => type)]),
    labels,
    shared: new Set(),
    // Nothing that is proposed is an entry of a register.
    entries: new Set(),
    fewer: new Set(),
    rows: new Set(added.flatMap(([, rows]) => idsIn(rows.map((row) => (row as { id: string }).id)))),
    ids,
    followed: ids,
  }
}
