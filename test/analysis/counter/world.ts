import type { MemoryTables } from '../../../src/import/read/memory.js'

export type Row = Record<string, string>
export type Tables = Record<string, Row[]>

const DAYS = [
  '2020-12-31',
  '2021-06-30',
  '2021-12-31',
  '2022-01-01',
  '2022-12-31',
  '2023-12-31',
  '2024-02-29',
  '2024-12-31',
  '2025-12-31',
  '2026-06-30',
  '2027-12-31',
]
const COUNTERS = [
  '',
  '',
  'enterprises.highTech',
  'enterprises.techSme',
  'enterprises.innovationLeader',
  'enterprises.innovativePacesetter',
  'platforms.existing',
  'platforms.national',
  'platforms.provincialUp',
  'chains.innovation',
  'chains.industry',
  'achievements.transferred',
  'projects.techBreakthrough',
  'projects.majorSpecial',
  'experts.all',
  'experts.academicians',
  'experts.topNotchUp',
  'teams.all',
  'chain.experts',
  'chain.platforms',
  'no.such.counter',
]
const CELLS = [
  'chain.experts',
  'chain.achievements',
  'chain.platforms',
  'chain.projects',
  'chain.leadingEnterprises',
  'chain.products',
  'chain.teams',
  'platforms.existing',
  'no.such.counter',
]
const COMPARATORS = [
  'GE',
  'GE',
  'GT',
  'LE',
  'EQ',
  'APPROX',
  'GROWTH_GE',
  'MULTIPLE',
  'RANGE',
  'OPEN',
  'COVERAGE',
  'PEER_AVERAGE',
  'RANK_BAND',
]
const CLAUSES = ['一', '一/(一)', '一/(一)/1', '二', '二/(一)', '三']

/** A small generator of random numbers with a seed (mulberry32). */
export function dice(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (to: number) => Math.floor(next() * to)
  const pick = <T>(of: readonly T[]): T => of[whole(of.length)]!
  const some = <T>(of: readonly T[], share = 0.4): T[] => of.filter(() => next() < share)
  const maybe = (text: string, share = 0.7) => (next() < share ? text : '')
  return { whole, pick, some, maybe }
}

/** One small world whose ids carry a key, with everything counters, matrices and progress look at. */
export function randomWorld(key: string, seed: number): Tables {
  const { whole, pick, some, maybe } = dice(seed)
  const ids = (type: string, count: number) => Array.from({ length: count }, (_, n) => `${type}:${key}-${n}`)
  const [regions, chains, experts, projects, enterprises, platforms, indicators, policies, departments] = [
    ids('region', 5),
    ids('chain', 5),
    ids('expert', 4),
    ids('project', 6),
    ids('enterprise', 5),
    ids('platform', 6),
    ids('indicator', 5),
    ids('policy', 2),
    ids('department', 3),
  ]
  const named = (id: string) => ({ id, name: `演示${id.replace(':', '')}` })
  const day = () => pick(DAYS)
  const figure = () => pick(['0', '0.5', '1', '1.5', '2', '3', '4', '7.25', '10', '20'])
  const unit = () => pick(['', '', '家', '个', '%', '亿元', '千万元'])
  return {
    regions: regions.map((id, n) => ({ ...named(id), parent: n === 0 ? '' : pick(regions.slice(0, Math.min(n, 3))) })),
    departments: departments.map((id) => ({ ...named(id), region: pick(regions) })),
    chains: chains.map((id) => ({
      ...named(id),
      kind: pick(['INNOVATION', 'INNOVATION', 'INDUSTRY']),
      region: pick(regions),
      status: pick(['', 'ACTIVE', 'PLANNED', 'DISCONTINUED']),
      order: maybe(String(whole(3)), 0.6),
    })),
    experts: experts.map((id) => ({
      ...named(id),
      region: maybe(pick(regions)),
      talent_tier: pick(['', 'ACADEMICIAN', 'LEADING', 'TOP_NOTCH', 'YOUTH']),
    })),
    appointments: ids('appointment', 7).map((id) => ({
      id,
      expert: pick(experts),
      chain: pick(chains),
      role: pick(['LEADER', 'EXPERT']),
      from: pick(DAYS.slice(0, 9)),
      to: maybe('2026-06-30', 0.4) || maybe('2028-01-01', 0.5),
    })),
    enterprises: enterprises.map((id) => ({
      ...named(id),
      region: pick(regions),
      tiers: some(['HIGH_TECH', 'TECH_SME', 'INNOVATION_LEADER', 'INNOVATIVE_PACESETTER', 'CHAIN_MASTER']).join(';'),
    })),
    enterprise_chains: enterprises.flatMap((enterprise) =>
      some(chains, 0.3).map((chain) => ({ enterprise, chain, chain_master: pick(['', 'true', 'false']) })),
    ),
    projects: projects.map((id) => ({
      ...named(id),
      type: pick(['', 'TECH_BREAKTHROUGH', 'TECH_BREAKTHROUGH', 'MAJOR_SPECIAL']),
      status: pick(['', 'PLANNED', 'ACTIVE', 'COMPLETED', 'TERMINATED']),
      region: maybe(pick(regions)),
      start: maybe(day(), 0.6),
      chains: some(chains, 0.3).join(';'),
    })),
    achievements: ids('achievement', 6).map((id) => {
      const receiver = maybe(pick(enterprises), 0.6)
      return {
        ...named(id),
        project: maybe(pick(projects), 0.8),
        produced_on: maybe(day(), 0.6),
        transferred_to: receiver,
        transferred_on: receiver && maybe(day(), 0.6),
      }
    }),
    platforms: platforms.map((id) => ({
      ...named(id),
      kind: 'KEY_LABORATORY',
      level: pick(['', 'NATIONAL', 'PROVINCIAL', 'MUNICIPAL']),
      status: pick(['', 'EXISTING', 'EXISTING', 'PLANNED', 'EXITING']),
      region: maybe(pick(regions)),
      chains: some(chains, 0.3).join(';'),
      established_on: maybe(day(), 0.5),
    })),
    products: ids('product', 3).map((id) => ({
      ...named(id),
      enterprise: pick(enterprises),
      chains: some(chains).join(';'),
    })),
    teams: ids('team', 3).map((id) => ({ ...named(id), chains: some(chains).join(';'), region: maybe(pick(regions)) })),
    policies: policies.map((id, n) => ({
      id,
      title: `演示${id}`,
      date: n === 0 ? pick(DAYS.slice(0, 5)) : maybe(pick(DAYS), 0.6),
      region: maybe(pick(regions), 0.8),
    })),
    indicators: indicators.map((id) => ({ ...named(id), unit: '' })),
    metric_bindings: indicators.flatMap((metric) => {
      const counter = pick(COUNTERS)
      return counter ? [{ metric, counter }] : []
    }),
    observations: ids('observation', 14).map((id) => ({
      id,
      region: pick(regions),
      metric: pick(indicators),
      date: day(),
      value: figure(),
      unit: unit(),
      source: `${policies[0]}#一`,
      derived: pick(['', 'true']),
    })),
    targets: ids('target', 9).map((id, n) => {
      const comparator = pick(COMPARATORS)
      return {
        ...named(id),
        policy: pick(policies),
        region: pick(regions),
        metric: pick(indicators.slice(0, 4)),
        comparator,
        value: maybe(figure(), 0.9),
        value_to: comparator === 'RANGE' ? '12' : '',
        unit: unit(),
        scope: pick(['NEW', 'NEW', 'TOTAL', 'TOTAL', 'CUMULATIVE', 'ANNUAL', '']),
        deadline_year: maybe(pick(['2024', '2025', '2027']), 0.9),
        chain: maybe(pick(chains), 0.1),
        broken_down_from: n > 4 ? maybe(`target:${key}-${whole(4)}`, 0.5) : '',
      }
    }),
    measures: ids('measure', 6).map((id) => ({
      id,
      policy: pick(policies),
      clause: pick(CLAUSES),
      title: `演示${id}`,
      responsible: some(departments).join(';'),
    })),
    templates: Array.from({ length: 5 }, (_, n) => ({
      id: `template:${key}`,
      name: `演示模板${key}`,
      cell: `单元${n}`,
      cell_en: maybe(`cell ${n}`, 0.5),
      counter: pick(CELLS),
      minimum: String(whole(4)),
      policy: policies[0]!,
      clause: '一/(一)',
      source: maybe(Array.from({ length: 1 + whole(2) }, () => `${pick(policies)}#${pick(CLAUSES)}`).join(';'), 0.6),
    })),
  }
}

/** Several worlds as one dataset. */
export function union(worlds: readonly Tables[]): MemoryTables {
  const all: Tables = {}
  for (const world of worlds) for (const [name, rows] of Object.entries(world)) (all[name] ??= []).push(...rows)
  return all
}
