import * as q from '../../generated/cypher.js'
import type { AdminLevel, EnterpriseTier, PlatformKind, ProjectType, TalentTier } from '../../generated/types.js'
import type { RegisterName } from '../../registers.js'
import type { Reader } from '../../store/store.js'
import type { Bilingual } from '../io.js'
import type { CountedRow, CountScope } from './counted.js'
import { readTies, type IntroducedAs } from './introduced.js'

/** A named count of the graph: what a cell of a requirement template, or an indicator, can be bound to. */
export interface Counter {
  /** What it counts for. A region's count holds those of all regions below it. */
  of: 'CHAIN' | 'REGION'
  title: Bilingual
  /** Whether what it counts carries the day it came to be, so that what came in a period can be told. */
  dated: boolean
  /** The registers it counts: unless they are complete the count is a lower bound. */
  registers: readonly RegisterName[]
  /** Of a counter of introduced experts: which of them. */
  introduced?: IntroducedAs
  /** One query for all ids. */
  read(reader: Reader, ids: readonly string[], scope: CountScope): Promise<CountedRow[]>
}

type Read = Counter['read']
type Registers = readonly RegisterName[]

export const counter = (of: Counter['of'], registers: Registers, ZH: string, EN: string, read: Read): Counter => ({
  of,
  title: { ZH, EN },
  dated: false,
  registers,
  read,
})
export const chain = (registers: Registers, zh: string, en: string, read: Read): Counter =>
  counter('CHAIN', registers, zh, en, read)
export const dated = (given: Counter): Counter => ({ ...given, dated: true })

export const enterprises = (zh: string, en: string, tier: EnterpriseTier): Counter =>
  counter('REGION', ['enterprises'], zh, en, (reader, ids, { synthetic }) =>
    reader.run(q.countRegionEnterprises, { ids, tier, synthetic }),
  )
export const platforms = (
  zh: string,
  en: string,
  levels: readonly AdminLevel[] | null,
  ...kinds: PlatformKind[]
): Counter =>
  dated(
    counter('REGION', ['platforms'], zh, en, (reader, ids, scope) =>
      reader.run(q.countRegionPlatforms, { ids, levels, kinds: kinds.length ? kinds : null, ...scope }),
    ),
  )
export const projects = (zh: string, en: string, type: ProjectType): Counter =>
  dated(
    counter('REGION', ['projects'], zh, en, (reader, ids, scope) =>
      reader.run(q.countRegionProjects, { ids, type, ...scope }),
    ),
  )
export const experts = (zh: string, en: string, ...tiers: TalentTier[]): Counter =>
  counter('REGION', ['experts'], zh, en, (reader, ids, { synthetic }) =>
    reader.run(q.countRegionExperts, { ids, tiers: tiers.length ? tiers : null, synthetic }),
  )
export const teams = (registers: Registers, zh: string, en: string, ...tiers: TalentTier[]): Counter =>
  counter('REGION', registers, zh, en, (reader, ids, { synthetic }) =>
    reader.run(q.countRegionTeams, { ids, tiers: tiers.length ? tiers : null, synthetic }),
  )
export const introduced = (as: IntroducedAs, zh: string, en: string, ...tiers: TalentTier[]): Counter => ({
  ...dated(
    counter('REGION', ['experts', 'appointments', 'engagements', 'affiliations'], zh, en, (reader, ids, scope) =>
      readTies(reader, ids, tiers.length ? tiers : null, scope),
    ),
  ),
  introduced: as,
})

export const NATIONAL: readonly AdminLevel[] = ['NATIONAL']
export const PROVINCIAL: readonly AdminLevel[] = ['PROVINCIAL']
export const PROVINCIAL_UP: readonly AdminLevel[] = ['NATIONAL', 'PROVINCIAL']
export const MUNICIPAL_UP: readonly AdminLevel[] = [...PROVINCIAL_UP, 'MUNICIPAL']
export const NATIONAL_TALENT: readonly TalentTier[] = [
  'ACADEMICIAN',
  'NATIONAL_PROGRAMME_EXPERT',
  'STATE_COUNCIL_ALLOWANCE',
]
export const LEADING_UP: readonly TalentTier[] = [...NATIONAL_TALENT, 'PROVINCIAL_PROGRAMME_EXPERT', 'LEADING']
export const TOP_NOTCH_UP: readonly TalentTier[] = [...LEADING_UP, 'TOP_NOTCH']
export const HIGH_LEVEL_UP: readonly TalentTier[] = [...TOP_NOTCH_UP, 'HIGH_LEVEL']
export const CENTRES: readonly PlatformKind[] = [
  'ENGINEERING_TECH_RESEARCH_CENTRE',
  'TECH_INNOVATION_CENTRE',
  'INDUSTRY_INNOVATION_CENTRE',
  'ENGINEERING_RESEARCH_CENTRE',
  'ENTERPRISE_TECH_CENTRE',
]
export const STATIONS: readonly PlatformKind[] = [
  'ACADEMICIAN_WORKSTATION',
  'POSTDOC_WORKSTATION',
  'POSTDOC_INNOVATION_BASE',
]
export const CARRIERS: readonly PlatformKind[] = [
  'UNIVERSITY_SCIENCE_PARK',
  'INCUBATOR',
  'MAKER_SPACE',
  'SKILL_MASTER_STUDIO',
  'DUAL_INNOVATION_BASE',
]
export const VENTURE: readonly PlatformKind[] = [
  'DUAL_INNOVATION_BASE',
  'MAKER_SPACE',
  'AGRI_MAKER_SPACE',
  'INCUBATOR',
  'ACCELERATOR',
]
export const JOINT: readonly PlatformKind[] = [
  'JOINT_RD_CENTRE',
  'COLLABORATIVE_INNOVATION_CENTRE',
  'INDUSTRY_TECH_INSTITUTE',
]
