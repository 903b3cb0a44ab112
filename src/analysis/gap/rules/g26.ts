import { existingPlatforms } from '../../../generated/cypher.js'
import {
  inOffice,
  isOpen,
  readAppointed,
  readOrganisations,
  readPosts,
  readProjects,
  type AppointedChain,
  type Participation,
} from '../appointed.js'
import { kinds } from '../parameters.js'
import { anywhere } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { lacking, prose, type Lack } from '../words/g26.js'

/** An appointed expert who lacks a project, a platform or both (人才缺项目或平台). */
export const g26 = defineRule({
  id: 'G26',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)@L27:14-43'],
  registers: ['appointments', 'project_roles', 'projects', 'platforms', 'affiliations', 'engagements'],
  presupposes: ['appointments'],
  parameters: { kinds },
  // A platform of an organisation counts for all who are tied to it, on whatever chain.
  reach: anywhere,
  mends: {
    chains: [
      'Expert/Chain',
      'Project/Expert/Chain',
      'Platform/Institution/Expert/Chain',
      'Platform/Enterprise/Expert/Chain',
      'Platform/Department/Expert/Chain',
    ],
  },
  inParts: true,
  async detect(scope) {
    const { asOf, regionIds, chainIds, reader, eligibility } = scope
    const chains = await readPosts(scope)
    const people = await readAppointed(scope)
    const organisations = await readOrganisations(scope)
    const projects = await readProjects(scope)
    const issuers = await eligibility.issuersOf(
      'EXPERT',
      chains.map(({ regionId }) => regionId),
    )
    // Many experts are tied to the same few who host platforms: these are read by themselves.
    const few = regionIds !== null || chainIds !== null
    const tied = new Set([...organisations.values()].flat())
    const hosts = tied.size ? await reader.run(existingPlatforms, { ids: few ? [...tied] : null }) : []
    const hosted = new Map(hosts.map(({ id, platforms }) => [id, platforms]))
    return chains.flatMap((chain) =>
      [...inOffice(chain, asOf).keys()].flatMap((id) => {
        const expert: Expert = {
          id,
          name: people.get(id)!.name,
          projects: projects.get(id) ?? [],
          organisations: organisations.get(id) ?? [],
        }
        return draftOf(chain, expert, hosted, asOf, issuers.get(chain.regionId)!) ?? []
      }),
    )
  },
})

interface Expert {
  id: string
  name: string
  projects: readonly Participation[]
  organisations: readonly string[]
}

function draftOf(
  { chainId, chainName, regionId }: AppointedChain,
  { id, name, projects, organisations }: Expert,
  hosted: ReadonlyMap<string, readonly string[]>,
  asOf: string,
  departmentId: string | null,
): Draft | undefined {
  const [project, platform] = [!projects.some(isOpen), !organisations.some((one) => hosted.has(one))]
  const missing: Lack[] = [...(project ? (['PROJECT'] as const) : []), ...(platform ? (['PLATFORM'] as const) : [])]
  if (!missing.length) return undefined
  const group = (ZH: string, EN: string, found: readonly string[]): Evidence => {
    const ids = found.length > 1 ? [...new Set(found)].sort() : found
    return { label: { ZH, EN }, value: ids.length, entities: listed(ids) }
  }
  return {
    subjectId: id,
    apart: chainId,
    severity: project && platform ? 0.5 : 0.3,
    absence: project ? (platform ? NEITHER : NO_PROJECT) : NO_PLATFORM,
    regionId,
    chainId,
    departmentId,
    evidence: () => [
      { label: { ZH: '所缺', EN: 'Lacks' }, value: missing, entities: [] },
      group('参与的拟立项或在研项目', 'Planned or active projects taken part in', idsOf(projects.filter(isOpen))),
      group('参与的其他项目', 'Other projects taken part in', idsOf(projects.filter((one) => !isOpen(one)))),
      group(
        '任职或受聘单位的已建平台',
        'Existing platforms of the organisations tied to',
        organisations.flatMap((one) => hosted.get(one) ?? []),
      ),
    ],
    explanation: () => lacking({ chain: chainName, expert: name, asOf, missing }),
  }
}

const idsOf = (some: readonly Participation[]): string[] => some.map(({ id }) => id)

const NO_PROJECT = [['project_roles', 'projects']] as const
const NO_PLATFORM = [['platforms', 'affiliations', 'engagements']] as const
const NEITHER = [...NO_PROJECT, ...NO_PLATFORM] as const
