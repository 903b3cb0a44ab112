import type { DatasetWriter } from '../writer.js'
import { institutionId } from './organisations.js'

/**
 * A little beside the industry chains of other regions, so that to compare regions says something. One line an expert:
 * number, rank, birth year, chain, field of the facts, home, organisation, role and first day of the letter.
 */
const people: readonly (readonly [number: number, rank: string, tier: string, born: number, chain: string, field: string, home: string, organisation: string, role: 'LEADER' | 'EXPERT', from: string])[] = [
  [101, 'SENIOR_FULL', 'LEADING', 1970, 'chain:luzhou-01', 'field:solid-state-brewing', '510500', 'enterprise:demo-luzhou-1', 'LEADER', '2025-04-01'],
  [102, 'SENIOR_ASSOCIATE', '', 1982, 'chain:luzhou-01', 'field:intelligent-brewing', '510500', 'enterprise:demo-luzhou-1', 'EXPERT', '2024-02-01'],
  [103, 'SENIOR_FULL', 'PROVINCIAL_PROGRAMME_EXPERT', 1968, 'chain:luzhou-04', 'field:biomedicine', '510500', 'institution:luzhou-swmu', 'EXPERT', '2025-06-01'],
  [104, 'SENIOR_FULL', 'PROVINCIAL_PROGRAMME_EXPERT', 1973, '', 'field:neurosurgery', '510500', 'institution:luzhou-swmu-hospital', 'EXPERT', ''],
  [105, 'SENIOR_FULL', 'NATIONAL_PROGRAMME_EXPERT', 1966, 'chain:pingdingshan-nylon-new-materials', 'field:nylon-new-materials', '410400', 'institution:demo-l', 'LEADER', '2024-03-01'],
  [106, 'SENIOR_ASSOCIATE', '', 1980, 'chain:pingdingshan-nylon-new-materials', 'field:polyamide-intermediates', '410400', 'enterprise:pingdingshan-nylon-tech', 'EXPERT', '2025-03-01'],
  [107, 'SENIOR_FULL', 'LEADING', 1975, 'chain:pingdingshan-high-voltage-electrical', 'field:high-voltage-electrical', '410400', 'enterprise:pingdingshan-pinggao', 'EXPERT', '2025-03-01'],
  [108, 'SENIOR_ASSOCIATE', 'YOUTH', 1988, 'chain:wuxiang-08', 'field:nano-calcium-carbonate', '140100', 'institution:demo-k', 'EXPERT', '2025-09-01'],
  [109, 'SENIOR_FULL', 'LEADING', 1974, 'chain:wuxiang-02', 'field:fly-ash-utilisation', '140100', 'institution:demo-k', 'LEADER', '2024-12-01'],
  [110, 'INTERMEDIATE', '', 1990, 'chain:wuxiang-02', 'field:solid-waste-utilisation', '140429', 'enterprise:wuxiang-hongchenwanju', 'EXPERT', '2025-12-01'],
]

/** Experts, letters, platforms, teams, projects and demands of Luzhou, Pingdingshan and Wuxiang. */
export function writeElsewhere(out: DatasetWriter): void {
  out.add('enterprises', { id: 'enterprise:demo-luzhou-1', name: '演示企业·泸州一', region: 'region:510500', tiers: ['HIGH_TECH', 'ABOVE_SCALE'], above_scale: true })
  out.add('enterprises', { id: 'enterprise:demo-luzhou-2', name: '演示企业·泸州二', region: 'region:510500', tiers: ['TECH_SME'], above_scale: true })
  out.add('enterprise_chains', { enterprise: 'enterprise:demo-luzhou-1', chain: 'chain:luzhou-01', chain_master: true })
  out.add('enterprise_chains', { enterprise: 'enterprise:demo-luzhou-2', chain: 'chain:luzhou-04' })
  for (const [number, rank, tier, born, chain, field, home, organisation, role, from] of people) {
    const id = `expert:demo-${number}`
    out.add('experts', { id, name: `演示专家·${number}`, title_rank: rank, talent_tier: tier, birth_year: born, years_experience: 2024 - born - 26, led_provincial_project: rank === 'SENIOR_FULL', award_level: rank === 'SENIOR_FULL' ? 'PROVINCIAL' : undefined, region: `region:${home}`, fields: [field] })
    out.add('affiliations', { expert: id, organisation, from: '2018-07-01' })
    if (!from) continue
    const slug = chain.slice('chain:'.length).split('-')[0]!
    out.add('appointments', { id: `appointment:demo-${number}`, expert: id, chain, role, from, to: `${Number(from.slice(0, 4)) + 3}${from.slice(4)}`, issued_by: issuers[slug], letter_no: `演示聘字〔${from.slice(0, 4)}〕${number}号` })
  }
  out.add('cooperations', { expert: 'expert:demo-109', with: 'expert:demo-110', mode: 'TECH_COOPERATION', from: '2025-01-01' })
  out.add('engagements', { expert: 'expert:demo-108', organisation: 'enterprise:wuxiang-shanyu', mode: 'WEEKEND_EXPERT', term: 'PERIODIC', from: '2025-09-01' })
  out.add('teams', { id: 'team:demo-luzhou', name: '演示团队·固态酿造', leader: 'expert:demo-101', members: ['expert:demo-102'], chains: ['chain:luzhou-01'], fields: ['field:solid-state-brewing'], region: 'region:510500' })
  out.add('teams', { id: 'team:demo-wuxiang', name: '演示团队·工业固废', members: ['expert:demo-110'], chains: ['chain:wuxiang-02'], fields: ['field:solid-waste-utilisation'], region: 'region:140429' })
  out.add('platforms', { id: 'platform:demo-pingdingshan', name: '演示平台·尼龙材料重点实验室', kind: 'KEY_LABORATORY', level: 'PROVINCIAL', status: 'EXISTING', region: 'region:410400', hosts: ['institution:demo-l'], chains: ['chain:pingdingshan-nylon-new-materials'], fields: ['field:nylon-new-materials'], established_on: '2022-05-01' })
  out.add('platforms', { id: 'platform:demo-wuxiang', name: '演示平台·固废利用中心', kind: 'TECH_INNOVATION_CENTRE', level: 'COUNTY', status: 'EXISTING', region: 'region:140429', hosts: [institutionId('K')], chains: ['chain:wuxiang-02'], fields: ['field:fly-ash-utilisation'], established_on: '2024-05-01' })
  out.add('demands', { id: 'demand:demo-luzhou', title: '演示需求·酿酒机器人', raised_by: 'enterprise:demo-luzhou-1', chain: 'chain:luzhou-01', fields: ['field:intelligent-brewing'], kind: 'TECHNOLOGY', status: 'TALENT_PUSHED', raised_on: '2026-03-01' })
  out.add('demands', { id: 'demand:demo-wuxiang', title: '演示需求·纳米碳酸钙改性', raised_by: 'enterprise:wuxiang-shanyu', chain: 'chain:wuxiang-08', fields: ['field:nano-calcium-carbonate'], kind: 'TECHNOLOGY', status: 'DEMAND_COLLECTED', raised_on: '2026-06-01' })
  out.add('projects', { id: 'project:demo-luzhou', name: '演示项目·智能化酿造', type: 'TECH_BREAKTHROUGH', mode: 'JOINT_RD', stage: 'ENGINEERING', status: 'ACTIVE', region: 'region:510500', start: '2025-05-01', end: '2028-05-01', budget_cny: 5_000_000, chains: ['chain:luzhou-01'], undertaken_by: ['enterprise:demo-luzhou-1'], demands: ['demand:demo-luzhou'] })
  out.add('projects', { id: 'project:demo-pingdingshan', name: '演示项目·尼龙重大专项', type: 'MAJOR_SPECIAL', mode: 'CHIEF_EXPERT_RESPONSIBILITY', stage: 'TECH_DEVELOPMENT', status: 'ACTIVE', region: 'region:410400', start: '2024-09-01', end: '2027-09-01', budget_cny: 20_000_000, chains: ['chain:pingdingshan-nylon-new-materials'], undertaken_by: ['institution:demo-l'] })
  out.add('project_roles', { project: 'project:demo-luzhou', expert: 'expert:demo-101', role: 'PRINCIPAL' })
  out.add('project_roles', { project: 'project:demo-pingdingshan', expert: 'expert:demo-105', role: 'PRINCIPAL' })
  out.add('achievements', { id: 'achievement:demo-pingdingshan', name: '演示成果·尼龙中间体工艺', project: 'project:demo-pingdingshan', maturity: 'PILOT', produced_on: '2026-04-01' })
}

const issuers: Readonly<Record<string, string>> = { luzhou: '泸州市科学技术和人才工作局', pingdingshan: '市科技局', wuxiang: '武乡县发展改革和科学技术局' }
