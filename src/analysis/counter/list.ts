import * as q from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import type { Bilingual } from '../io.js'

/** One thing counted, with the day it came to be where the graph tells. */
export interface Counted {
  id: string
  on?: string | null
}

/** What a counter finds for one chain or region; ids that were not asked for or are unknown have no row. */
export interface CountedRow {
  id: string
  items: Counted[]
  received?: Counted[]
}

/** A named count of the graph: what a cell of a requirement template, or an indicator, can be bound to. */
export interface Counter {
  /** What it counts for. A region's count holds those of all regions below it. */
  of: 'CHAIN' | 'REGION'
  title: Bilingual
  /** Whether what it counts carries the day it came to be, so that what came in a period can be told. */
  dated: boolean
  /** One query for all ids; `asOf` is ISO YYYY-MM-DD. */
  read(reader: Reader, ids: readonly string[], asOf: string): Promise<CountedRow[]>
}

const title = (ZH: string, EN: string): Bilingual => ({ ZH, EN })
const chain = (zh: string, en: string, read: Counter['read']): Counter => ({ of: 'CHAIN', title: title(zh, en), dated: false, read })
const region = (zh: string, en: string, read: Counter['read']): Counter => ({ of: 'REGION', title: title(zh, en), dated: false, read })
const dated = (counter: Counter): Counter => ({ ...counter, dated: true })

/** Every counter by its name. To add one: its query file, and a line here. */
export const counters = {
  'chain.experts': chain('在聘专家', 'Appointed experts', (reader, ids, asOf) => reader.run(q.countChainExperts, { ids, asOf })),
  'chain.achievements': chain('技术成果', 'Achievements', (reader, ids, asOf) => reader.run(q.countChainAchievements, { ids, asOf })),
  'chain.platforms': chain('已有平台', 'Existing platforms', (reader, ids) => reader.run(q.countChainPlatforms, { ids })),
  'chain.projects': chain('拟建和在建项目', 'Planned or active projects', (reader, ids) => reader.run(q.countChainProjects, { ids })),
  'chain.leadingEnterprises': chain('龙头企业', 'Leading enterprises', (reader, ids) => reader.run(q.countChainLeadingEnterprises, { ids })),
  'chain.products': chain('代表产品', 'Representative products', (reader, ids) => reader.run(q.countChainProducts, { ids })),
  'chain.teams': chain('科研团队', 'Research teams', (reader, ids) => reader.run(q.countChainTeams, { ids })),
  'enterprises.highTech': region('高新技术企业', 'High-tech enterprises', (reader, ids) => reader.run(q.countRegionEnterprises, { ids, tier: 'HIGH_TECH' })),
  'enterprises.techSme': region('科技型中小企业', 'Technology SMEs', (reader, ids) => reader.run(q.countRegionEnterprises, { ids, tier: 'TECH_SME' })),
  'enterprises.innovationLeader': region('创新龙头企业', 'Innovation leaders', (reader, ids) => reader.run(q.countRegionEnterprises, { ids, tier: 'INNOVATION_LEADER' })),
  'enterprises.innovativePacesetter': region('创新型领军企业', 'Innovative pacesetters', (reader, ids) => reader.run(q.countRegionEnterprises, { ids, tier: 'INNOVATIVE_PACESETTER' })),
  'platforms.existing': dated(region('已有平台', 'Existing platforms', (reader, ids) => reader.run(q.countRegionPlatforms, { ids }))),
  'platforms.national': dated(region('国家级平台', 'National platforms', (reader, ids) => reader.run(q.countRegionPlatforms, { ids, levels: ['NATIONAL'] }))),
  'platforms.provincialUp': dated(region('省级以上平台', 'Platforms of provincial level or higher', (reader, ids) => reader.run(q.countRegionPlatforms, { ids, levels: ['NATIONAL', 'PROVINCIAL'] }))),
  'chains.innovation': region('产业创新链', 'Innovation chains', (reader, ids) => reader.run(q.countRegionChains, { ids, kind: 'INNOVATION' })),
  'chains.industry': region('产业链', 'Industry chains', (reader, ids) => reader.run(q.countRegionChains, { ids, kind: 'INDUSTRY' })),
  'achievements.transferred': dated(region('转化成果', 'Transferred achievements', (reader, ids, asOf) => reader.run(q.countRegionTransfers, { ids, asOf }))),
  'projects.techBreakthrough': dated(region('技术攻关项目', 'Technology breakthrough projects', (reader, ids, asOf) => reader.run(q.countRegionProjects, { ids, asOf, type: 'TECH_BREAKTHROUGH' }))),
  'projects.majorSpecial': dated(region('重大科技专项', 'Major special projects', (reader, ids, asOf) => reader.run(q.countRegionProjects, { ids, asOf, type: 'MAJOR_SPECIAL' }))),
  'experts.all': region('专家', 'Experts', (reader, ids) => reader.run(q.countRegionExperts, { ids })),
  'experts.academicians': region('两院院士', 'Academicians', (reader, ids) => reader.run(q.countRegionExperts, { ids, tiers: ['ACADEMICIAN'] })),
  'experts.topNotchUp': region('拔尖及以上人才', 'Talents of the top-notch tier or higher', (reader, ids) =>
    reader.run(q.countRegionExperts, { ids, tiers: ['ACADEMICIAN', 'NATIONAL_PROGRAMME_EXPERT', 'STATE_COUNCIL_ALLOWANCE', 'PROVINCIAL_PROGRAMME_EXPERT', 'LEADING', 'TOP_NOTCH'] }),
  ),
  'teams.all': region('团队', 'Teams', (reader, ids) => reader.run(q.countRegionTeams, { ids })),
} as const satisfies Record<string, Counter>

export type CounterName = keyof typeof counters
