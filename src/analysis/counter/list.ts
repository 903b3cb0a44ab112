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

const counter = (of: Counter['of'], registers: Registers, ZH: string, EN: string, read: Read): Counter => ({
  of,
  title: { ZH, EN },
  dated: false,
  registers,
  read,
})
const chain = (registers: Registers, zh: string, en: string, read: Read): Counter =>
  counter('CHAIN', registers, zh, en, read)
const dated = (given: Counter): Counter => ({ ...given, dated: true })

const enterprises = (zh: string, en: string, tier: EnterpriseTier): Counter =>
  counter('REGION', ['enterprises'], zh, en, (reader, ids, { synthetic }) =>
    reader.run(q.countRegionEnterprises, { ids, tier, synthetic }),
  )
const platforms = (zh: string, en: string, levels: readonly AdminLevel[] | null, ...kinds: PlatformKind[]): Counter =>
  dated(
    counter('REGION', ['platforms'], zh, en, (reader, ids, scope) =>
      reader.run(q.countRegionPlatforms, { ids, levels, kinds: kinds.length ? kinds : null, ...scope }),
    ),
  )
const projects = (zh: string, en: string, type: ProjectType): Counter =>
  dated(
    counter('REGION', ['projects'], zh, en, (reader, ids, scope) =>
      reader.run(q.countRegionProjects, { ids, type, ...scope }),
    ),
  )
const experts = (zh: string, en: string, ...tiers: TalentTier[]): Counter =>
  counter('REGION', ['experts'], zh, en, (reader, ids, { synthetic }) =>
    reader.run(q.countRegionExperts, { ids, tiers: tiers.length ? tiers : null, synthetic }),
  )
const teams = (registers: Registers, zh: string, en: string, ...tiers: TalentTier[]): Counter =>
  counter('REGION', registers, zh, en, (reader, ids, { synthetic }) =>
    reader.run(q.countRegionTeams, { ids, tiers: tiers.length ? tiers : null, synthetic }),
  )
const introduced = (as: IntroducedAs, zh: string, en: string, ...tiers: TalentTier[]): Counter => ({
  ...dated(
    counter('REGION', ['experts', 'appointments', 'engagements', 'affiliations'], zh, en, (reader, ids, scope) =>
      readTies(reader, ids, tiers.length ? tiers : null, scope),
    ),
  ),
  introduced: as,
})

const NATIONAL: readonly AdminLevel[] = ['NATIONAL']
const PROVINCIAL: readonly AdminLevel[] = ['PROVINCIAL']
const PROVINCIAL_UP: readonly AdminLevel[] = ['NATIONAL', 'PROVINCIAL']
const MUNICIPAL_UP: readonly AdminLevel[] = [...PROVINCIAL_UP, 'MUNICIPAL']
const NATIONAL_TALENT: readonly TalentTier[] = ['ACADEMICIAN', 'NATIONAL_PROGRAMME_EXPERT', 'STATE_COUNCIL_ALLOWANCE']
const LEADING_UP: readonly TalentTier[] = [...NATIONAL_TALENT, 'PROVINCIAL_PROGRAMME_EXPERT', 'LEADING']
const TOP_NOTCH_UP: readonly TalentTier[] = [...LEADING_UP, 'TOP_NOTCH']
const HIGH_LEVEL_UP: readonly TalentTier[] = [...TOP_NOTCH_UP, 'HIGH_LEVEL']
const CENTRES: readonly PlatformKind[] = [
  'ENGINEERING_TECH_RESEARCH_CENTRE',
  'TECH_INNOVATION_CENTRE',
  'INDUSTRY_INNOVATION_CENTRE',
  'ENGINEERING_RESEARCH_CENTRE',
  'ENTERPRISE_TECH_CENTRE',
]
const STATIONS: readonly PlatformKind[] = ['ACADEMICIAN_WORKSTATION', 'POSTDOC_WORKSTATION', 'POSTDOC_INNOVATION_BASE']
const CARRIERS: readonly PlatformKind[] = [
  'UNIVERSITY_SCIENCE_PARK',
  'INCUBATOR',
  'MAKER_SPACE',
  'SKILL_MASTER_STUDIO',
  'DUAL_INNOVATION_BASE',
]
const VENTURE: readonly PlatformKind[] = [
  'DUAL_INNOVATION_BASE',
  'MAKER_SPACE',
  'AGRI_MAKER_SPACE',
  'INCUBATOR',
  'ACCELERATOR',
]
const JOINT: readonly PlatformKind[] = ['JOINT_RD_CENTRE', 'COLLABORATIVE_INNOVATION_CENTRE', 'INDUSTRY_TECH_INSTITUTE']

/** Every counter by its name. To add one: its query file where it needs one, and a line here. */
export const counters = {
  'chain.experts': chain(['appointments'], '在聘专家', 'Appointed experts', (reader, ids, scope) =>
    reader.run(q.countChainExperts, { ids, ...scope }),
  ),
  'chain.achievements': chain(['achievements'], '技术成果', 'Achievements', (reader, ids, scope) =>
    reader.run(q.countChainAchievements, { ids, ...scope }),
  ),
  'chain.platforms': dated(
    chain(['platforms'], '已有平台', 'Existing platforms', (reader, ids, scope) =>
      reader.run(q.countChainPlatforms, { ids, ...scope }),
    ),
  ),
  'chain.projects': chain(['projects'], '拟建和在建项目', 'Planned or active projects', (reader, ids, { synthetic }) =>
    reader.run(q.countChainProjects, { ids, synthetic }),
  ),
  'chain.leadingEnterprises': chain(
    ['enterprise_chains'],
    '龙头企业',
    'Leading enterprises',
    (reader, ids, { synthetic }) => reader.run(q.countChainLeadingEnterprises, { ids, synthetic }),
  ),
  'chain.products': chain(['products'], '代表产品', 'Representative products', (reader, ids, { synthetic }) =>
    reader.run(q.countChainProducts, { ids, synthetic }),
  ),
  'chain.teams': chain(['teams'], '科研团队', 'Research teams', (reader, ids, { synthetic }) =>
    reader.run(q.countChainTeams, { ids, synthetic }),
  ),
  'enterprises.highTech': enterprises('高新技术企业', 'High-tech enterprises', 'HIGH_TECH'),
  'enterprises.techSme': enterprises('科技型中小企业', 'Technology SMEs', 'TECH_SME'),
  'enterprises.innovationLeader': enterprises('创新龙头企业', 'Innovation leaders', 'INNOVATION_LEADER'),
  'enterprises.innovativePacesetter': enterprises('创新型领军企业', 'Innovative pacesetters', 'INNOVATIVE_PACESETTER'),
  'platforms.existing': platforms('已有平台', 'Existing platforms', null),
  'platforms.national': platforms('国家级平台', 'National platforms', NATIONAL),
  'platforms.provincialUp': platforms('省级以上平台', 'Platforms of provincial level or higher', PROVINCIAL_UP),
  'platforms.keyLabsMunicipalUp': platforms(
    '市级以上重点实验室',
    'Key laboratories of municipal level or higher',
    MUNICIPAL_UP,
    'KEY_LABORATORY',
  ),
  'platforms.centresMunicipalUp': platforms(
    '市级以上工程（技术）研究中心、技术创新中心、企业技术中心',
    'Engineering, innovation and enterprise technology centres of municipal level or higher',
    MUNICIPAL_UP,
    ...CENTRES,
  ),
  'platforms.carriersMunicipalUp': platforms(
    '市级以上孵化载体',
    'Incubation carriers of municipal level or higher',
    MUNICIPAL_UP,
    ...CARRIERS,
  ),
  'platforms.stations': platforms(
    '院士工作站、博士后科研工作站（创新实践基地）',
    'Academician and postdoctoral stations',
    null,
    ...STATIONS,
  ),
  'platforms.stationsAndBases': platforms(
    '院士（博士后）工作站和引才引智基地',
    'Academician and postdoctoral stations and talent bases',
    null,
    ...STATIONS,
    'TALENT_INTRO_BASE',
  ),
  'platforms.talentBasesProvincialUp': platforms(
    '国、省级引才引智基地',
    'Talent bases of provincial level or higher',
    PROVINCIAL_UP,
    'TALENT_INTRO_BASE',
  ),
  'platforms.talentBasesNational': platforms(
    '国家引才引智基地',
    'National talent bases',
    NATIONAL,
    'TALENT_INTRO_BASE',
  ),
  'platforms.postdocStations': platforms('博士后科研工作站', 'Postdoctoral workstations', null, 'POSTDOC_WORKSTATION'),
  'platforms.industrialisationBasesNational': platforms(
    '国家高新技术产业化基地',
    'National bases of high-tech industrialisation',
    NATIONAL,
    'HIGHTECH_INDUSTRIALISATION_BASE',
  ),
  'platforms.scienceParksNational': platforms(
    '国家大学科技园',
    'National university science parks',
    NATIONAL,
    'UNIVERSITY_SCIENCE_PARK',
  ),
  'platforms.incubatorsNational': platforms('国家级孵化器', 'National incubators', NATIONAL, 'INCUBATOR'),
  'platforms.makerSpacesNational': platforms('国家级众创空间', 'National maker spaces', NATIONAL, 'MAKER_SPACE'),
  'platforms.keyLabsProvincial': platforms(
    '省级重点实验室',
    'Provincial key laboratories',
    PROVINCIAL,
    'KEY_LABORATORY',
  ),
  'platforms.researchCentresProvincial': platforms(
    '省级工程技术研究中心',
    'Provincial engineering research centres',
    PROVINCIAL,
    'ENGINEERING_TECH_RESEARCH_CENTRE',
  ),
  'platforms.clinicalCentresProvincial': platforms(
    '省级临床医学研究中心',
    'Provincial clinical research centres',
    PROVINCIAL,
    'CLINICAL_RESEARCH_CENTRE',
  ),
  'platforms.enterpriseCentresProvincial': platforms(
    '省级企业技术中心',
    'Provincial enterprise technology centres',
    PROVINCIAL,
    'ENTERPRISE_TECH_CENTRE',
  ),
  'platforms.coopBasesProvincial': platforms(
    '省级国际科技合作基地',
    'Provincial bases of international cooperation',
    PROVINCIAL,
    'INTL_SCI_COOP_BASE',
  ),
  'platforms.incubatorsProvincial': platforms('省级孵化器', 'Provincial incubators', PROVINCIAL, 'INCUBATOR'),
  'platforms.makerSpacesProvincial': platforms('省级众创空间', 'Provincial maker spaces', PROVINCIAL, 'MAKER_SPACE'),
  'platforms.ventureService': platforms('新型创业服务平台', 'Venture service platforms', null, ...VENTURE),
  'platforms.universityIndustry': platforms('产学研平台', 'University–industry platforms', null, ...JOINT),
  'chains.innovation': counter('REGION', ['chains'], '产业创新链', 'Innovation chains', (reader, ids, { synthetic }) =>
    reader.run(q.countRegionChains, { ids, kind: 'INNOVATION', synthetic }),
  ),
  'chains.industry': counter('REGION', ['chains'], '产业链', 'Industry chains', (reader, ids, { synthetic }) =>
    reader.run(q.countRegionChains, { ids, kind: 'INDUSTRY', synthetic }),
  ),
  'achievements.transferred': dated(
    counter('REGION', ['achievements'], '转化成果', 'Transferred achievements', (reader, ids, scope) =>
      reader.run(q.countRegionTransfers, { ids, ...scope }),
    ),
  ),
  'projects.techBreakthrough': projects('技术攻关项目', 'Technology breakthrough projects', 'TECH_BREAKTHROUGH'),
  'projects.majorSpecial': projects('重大科技专项', 'Major special projects', 'MAJOR_SPECIAL'),
  'experts.all': experts('专家', 'Experts'),
  'experts.academicians': experts('两院院士', 'Academicians', 'ACADEMICIAN'),
  'experts.national': experts('国家级专家', 'Experts of national programmes', ...NATIONAL_TALENT),
  'experts.provincialProgramme': experts(
    '省级人才计划专家',
    'Experts of provincial programmes',
    'PROVINCIAL_PROGRAMME_EXPERT',
  ),
  'experts.leadingUp': experts('领军及以上人才', 'Talents of the leading tier or higher', ...LEADING_UP),
  'experts.topNotchUp': experts('拔尖及以上人才', 'Talents of the top-notch tier or higher', ...TOP_NOTCH_UP),
  'experts.highLevelUp': experts('高层次人才', 'Talents of the high-level tier or higher', ...HIGH_LEVEL_UP),
  'experts.youth': experts('青年科技人才', 'Young talents', 'YOUTH'),
  'talents.introduced': introduced('ANY', '引进人才', 'Introduced talents'),
  'talents.introducedWholeTime': introduced('WHOLE_TIME', '全职引进人才', 'Talents introduced whole-time'),
  'talents.introducedFlexible': introduced('FLEXIBLE', '柔性引进人才', 'Talents introduced flexibly'),
  'talents.topNotchUpFlexible': introduced(
    'FLEXIBLE',
    '柔性引进拔尖及以上人才',
    'Talents of the top-notch tier or higher introduced flexibly',
    ...TOP_NOTCH_UP,
  ),
  'talents.academiciansFlexible': introduced(
    'FLEXIBLE',
    '柔性引进两院院士',
    'Academicians introduced flexibly',
    'ACADEMICIAN',
  ),
  'talents.leadingUpIntroduced': introduced(
    'ANY',
    '引进领军及以上人才',
    'Introduced talents of the leading tier or higher',
    ...LEADING_UP,
  ),
  'talents.highLevelUpIntroduced': introduced(
    'ANY',
    '引进高层次人才',
    'Introduced talents of the high-level tier or higher',
    ...HIGH_LEVEL_UP,
  ),
  'teams.all': teams(['teams'], '团队', 'Teams'),
  'teams.highLevel': teams(
    ['teams', 'experts'],
    '高层次人才团队',
    'Teams with a talent of the high-level tier or higher',
    ...HIGH_LEVEL_UP,
  ),
} as const satisfies Record<string, Counter>

export type CounterName = keyof typeof counters
