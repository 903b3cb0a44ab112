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
import type { Absence, Draft, Evidence } from '../finding.js'
import type { Bilingual } from '../../io.js'
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
    const world: World = { asOf, people, organisations, projects, issuers, hosted }
    return chains.flatMap((chain) =>
      [...inOffice(chain, asOf).keys()].flatMap((id) => {
        const lacks = new Lacking(world, chain, id)
        return lacks.missing.length ? lacks : []
      }),
    )
  },
})

interface World {
  asOf: string
  people: Awaited<ReturnType<typeof readAppointed>>
  organisations: Awaited<ReturnType<typeof readOrganisations>>
  projects: Awaited<ReturnType<typeof readProjects>>
  issuers: ReadonlyMap<string | null, string | null>
  /** By id of an organisation, its platforms that exist. */
  hosted: ReadonlyMap<string, readonly string[]>
}

/** What somebody appointed to a chain lacks: of tens of thousands, so that nothing is held that can be looked up. */
class Lacking implements Draft {
  readonly missing: readonly Lack[]
  readonly subjectId: string
  readonly #world: World
  readonly #chain: AppointedChain

  constructor(world: World, chain: AppointedChain, id: string) {
    this.#world = world
    this.#chain = chain
    this.subjectId = id
    this.missing = this.#projects.some(isOpen)
      ? this.#hasPlatform
        ? NOTHING
        : PLATFORM
      : this.#hasPlatform
        ? PROJECT
        : BOTH
  }

  get apart(): string {
    return this.#chain.chainId
  }

  get severity(): number {
    return this.missing === BOTH ? 0.5 : 0.3
  }

  get absence(): Absence {
    return this.missing === BOTH ? NEITHER : this.missing === PROJECT ? NO_PROJECT : NO_PLATFORM
  }

  get regionId(): string {
    return this.#chain.regionId
  }

  get chainId(): string {
    return this.#chain.chainId
  }

  get departmentId(): string | null {
    return this.#world.issuers.get(this.regionId)!
  }

  get evidence(): Evidence[] {
    const projects = this.#projects
    const { hosted } = this.#world
    return [
      { label: { ZH: '所缺', EN: 'Lacks' }, value: this.missing, entities: [] },
      group('参与的拟立项或在研项目', 'Planned or active projects taken part in', idsOf(projects.filter(isOpen))),
      group('参与的其他项目', 'Other projects taken part in', idsOf(projects.filter((one) => !isOpen(one)))),
      group(
        '任职或受聘单位的已建平台',
        'Existing platforms of the organisations tied to',
        this.#organisations.flatMap((one) => hosted.get(one) ?? []),
      ),
    ]
  }

  get explanation(): Bilingual {
    const { asOf, people } = this.#world
    const expert = people.get(this.subjectId)!.name
    return lacking({ chain: this.#chain.chainName, expert, asOf, missing: this.missing })
  }

  get #projects(): readonly Participation[] {
    return this.#world.projects.get(this.subjectId) ?? []
  }

  get #organisations(): readonly string[] {
    return this.#world.organisations.get(this.subjectId) ?? []
  }

  get #hasPlatform(): boolean {
    return this.#organisations.some((one) => this.#world.hosted.has(one))
  }
}

const NOTHING: readonly Lack[] = []
const PROJECT: readonly Lack[] = ['PROJECT']
const PLATFORM: readonly Lack[] = ['PLATFORM']
const BOTH: readonly Lack[] = ['PROJECT', 'PLATFORM']

function group(ZH: string, EN: string, found: readonly string[]): Evidence {
  const ids = found.length > 1 ? [...new Set(found)].sort() : found
  return { label: { ZH, EN }, value: ids.length, entities: listed(ids) }
}

const idsOf = (some: readonly Participation[]): string[] => some.map(({ id }) => id)

const NO_PROJECT = [['project_roles', 'projects']] as const
const NO_PLATFORM = [['platforms', 'affiliations', 'engagements']] as const
const NEITHER = [...NO_PROJECT, ...NO_PLATFORM] as const
