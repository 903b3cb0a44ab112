import { dayBefore, monthsOn } from '../../oracle/calendar.js'
import { dice, type Row, type Tables } from '../counter/world.js'
import { progressWorld } from '../progress/world.js'

/** The days the worlds are looked at. */
export const asOfs = ['2024-02-29', '2026-06-30'] as const

const after = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
/** Days on which something changes: ends of the periods asked for, and the days beside them. */
const DAYS = [...new Set(asOfs.flatMap((asOf) => [0, -3, -6, -12, -24].map((months) => monthsOn(asOf, months))))]
  .flatMap((day) => [dayBefore(day), day, after(day)])
  .sort()
const TIERS = [
  'ACADEMICIAN',
  'NATIONAL_PROGRAMME_EXPERT',
  'STATE_COUNCIL_ALLOWANCE',
  'PROVINCIAL_PROGRAMME_EXPERT',
  'PROVINCIAL_PROGRAMME_EXPERT',
  'LEADING',
  'TOP_NOTCH',
  '',
]
const CHECKS = [
  '',
  'G15 {}',
  'G15 {"minShare":1}',
  'G16 {"months":3}',
  'G16',
  'G17 {}',
  'G17 {"kinds":["INDUSTRY"]}',
  'G18 {}',
  'G20 {}',
  'G77 {}',
  'G16 {"months":"three"}',
  'G17 {"kind":"INDUSTRY"}',
]

/** One small world with everything the rules about regions, projects and measures look at; ids carry the key. */
export function regionalWorld(key: string, seed: number): Tables {
  const base = progressWorld(key, seed)
  const { whole, pick, some, maybe } = dice(seed ^ 0x5bd1e995)
  const ids = (type: string, count: number) => Array.from({ length: count }, (_, n) => `${type}:${key}-${n}`)
  const idsOf = (table: string) => base[table]!.map((row) => row.id!)
  const [regions, chains, policies, departments, enterprises] = [
    'regions',
    'chains',
    'policies',
    'departments',
    'enterprises',
  ].map(idsOf) as [string[], string[], string[], string[], string[]]
  const experts = ids('expert', 7)
  const institutions = ids('institution', 4)
  const term = () => {
    const [a, b] = [pick(DAYS), pick(DAYS)]
    return { from: maybe(a < b ? a : b, 0.8), to: a === b ? '' : maybe(a < b ? b : a, 0.5) }
  }
  const receivers = () => maybe(pick(enterprises), 0.5)
  const tie = (n: number): Row => ({
    expert: pick(experts),
    organisation: pick([...institutions, ...enterprises]),
    position: `职务${n}`,
    ...term(),
  })
  const lots = dice(seed ^ 0x2545f491)
  // With dice of their own, so that what was drawn before is drawn as before.
  const more = dice(seed ^ 0x1b873593)
  const enterprisesTold = base.enterprises!.map((row) => ({
    ...row,
    above_scale: more.pick(['true', 'true', 'false', '']),
  }))
  const meetings = ids('meeting', 4).map((id) => ({
    id,
    name: `演示${id}`,
    region: more.maybe(more.pick(regions), 0.8),
    on: more.maybe(more.pick(DAYS), 0.6),
    chains: more.some(chains, 0.2).join(';'),
  }))
  const marked = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, synthetic: lots.maybe('true', 0.15) }))
  return {
    ...base,
    ...ledgers(key, seed, { regions, chains, departments, enterprises, institutions }),
    enterprises: enterprisesTold,
    dispatches: experts.slice(0, 5).map((expert): Row => {
      const [a, b] = [more.pick(DAYS), more.pick(DAYS)]
      return {
        expert,
        served: more.pick([...enterprises, ...enterprises, ...institutions, ...regions]),
        kind: 'ENTERPRISE_COMMISSIONER',
        from: a < b ? a : b,
        to: a === b ? '' : more.maybe(a < b ? b : a, 0.6),
      }
    }),
    meetings,
    action_items: ids('item', 8).map((id) => ({
      id,
      name: `演示${id}`,
      meeting: more.pick(meetings).id,
      kind: more.pick(['DECISION', 'FINDING', 'SUGGESTION', '']),
      department: more.maybe(more.pick(departments), 0.6),
      due: more.maybe(more.pick(DAYS), 0.85),
      status: more.pick(['OPEN', 'OPEN', 'DONE', 'DROPPED', '']),
      closed_on: more.maybe(more.pick(DAYS), 0.3),
    })),
    regions: base.regions!.map((row) => ({ ...row, level: row.parent ? 'COUNTY' : 'PREFECTURE' })),
    institutions: institutions.map((id) => ({
      id,
      name: `演示${id}`,
      kind: pick(['UNIVERSITY', 'HOSPITAL', 'RESEARCH_INSTITUTE', 'VOCATIONAL_COLLEGE', '']),
    })),
    experts: marked(
      experts.map((id) => ({ id, name: `演示${id}`, region: maybe(pick(regions), 0.85), talent_tier: pick(TIERS) })),
    ),
    chains: base.chains!.map((row) => ({
      ...row,
      kind: pick(['INNOVATION', 'INNOVATION', 'INDUSTRY', 'INDUSTRY', 'TALENT']),
      status: pick(['', 'ACTIVE', 'PLANNED', 'ACTIVE', 'DISCONTINUED']),
      supports: some(chains, 0.22)
        .filter((id) => id !== row.id)
        .join(';'),
    })),
    appointments: marked(
      ids('appointment', 4).map((id) => ({
        id,
        expert: pick(experts),
        chain: pick(chains),
        role: pick(['LEADER', 'EXPERT']),
        ...term(),
        from: pick(DAYS.slice(0, 4)),
        to: maybe(pick(DAYS.slice(6)), 0.5),
      })),
    ),
    affiliations: marked(Array.from({ length: 6 }, (_, n) => tie(n))),
    engagements: ['SECONDMENT', 'PART_TIME'].map((mode): Row => ({
      expert: pick(experts),
      organisation: pick([...institutions, ...enterprises]),
      mode,
      ...term(),
    })),
    policies: base.policies!.map((row) => ({
      ...row,
      status: pick(['ISSUED', 'ISSUED', 'DRAFT', 'REPEALED', '']),
      region: maybe(pick(regions), 0.8),
    })),
    clauses: policies.flatMap((policy) =>
      ['一', '二', '二/(一)'].map((path) => ({
        id: `clause:${policy.slice('policy:'.length)}#${path}`,
        policy,
        path,
        title: '',
      })),
    ),
    targets: base.targets!.map((row) => ({
      ...row,
      aspirational: pick(['', 'true', 'false']),
      clause: maybe(pick(['一', '二', '二/(一)']), 0.7),
      chain: maybe(pick(chains), 0.2),
    })),
    projects: base.projects!.map((row) => {
      const end = maybe(pick(DAYS), 0.7)
      return {
        ...row,
        start: end && row.start! >= end ? '' : row.start!,
        end,
        region: maybe(pick(regions), 0.8),
        undertaken_by: some([...enterprises, ...institutions], 0.1).join(';'),
      }
    }),
    achievements: ids('achievement', 6).map((id) => {
      const receiver = receivers()
      return {
        id,
        name: `演示${id}`,
        project: maybe(pick(idsOf('projects')), 0.8),
        produced_on: maybe(pick(DAYS), 0.75),
        transferred_to: receiver,
        transferred_on: receiver && maybe(pick(DAYS), 0.7),
      }
    }),
    observations: base.observations!.map((row) => ({ ...row, value: pick(['0', '1', '2', '3', '4', row.value!]) })),
    measures: ids('measure', 9).map((id, n) => ({
      id,
      policy: pick(policies),
      clause: pick(['一', '二', '二/(一)']),
      title: `演示${id}`,
      parent: n > 0 ? maybe(`measure:${key}-${whole(n)}`, 0.6) : '',
      responsible: some(departments, 0.12).join(';'),
    })),
    declared_gaps: marked(
      ids('gapdecl', 4).map((id) => ({
        id,
        policy: pick(policies),
        clause: '一',
        region: pick(regions),
        title: `演示短板${id}`,
        check: pick(CHECKS),
      })),
    ),
  }
}

type Ids = Record<'regions' | 'chains' | 'departments' | 'enterprises' | 'institutions', readonly string[]>

/** What comes due in a world: tickets, promises, posts hard to fill, calls with their answers, recognitions. */
function ledgers(key: string, seed: number, { regions, chains, departments, enterprises, institutions }: Ids): Tables {
  const { whole, pick, maybe } = dice(seed ^ 0x3c6ef372)
  const each = (type: string, count: number, row: (id: string) => Row): Row[] =>
    Array.from({ length: count }, (_, n) => row(`${type}:${key}-${n}`))
  const spell = (): [string, string] => {
    const [a, b] = [pick(DAYS), pick(DAYS)]
    return a < b ? [a, b] : [b, a]
  }
  const work = (id: string, begun: string, done: string): Row => {
    const [first, last] = spell()
    return {
      id,
      kind: pick(['HOUSING', 'FINANCE', 'OTHER']),
      region: pick(regions),
      department: maybe(pick(departments), 0.4),
      [begun]: first,
      due: maybe(last, 0.85),
      [done]: maybe(pick(DAYS.filter((day) => day >= first)), 0.4),
    }
  }
  const calls = each('opencall', 4, (id) => ({
    id,
    name: `演示${id}`,
    region: maybe(pick(regions), 0.85),
    chain: maybe(pick(chains), 0.6),
    deadline: maybe(pick(DAYS), 0.85),
    reward_cny: maybe('500000', 0.5),
    status: pick(['', 'PUBLISHED', 'WITHDRAWN', 'AWARDED']),
  }))
  const distinct = (rows: readonly Row[], columns: readonly string[]): Row[] => [
    ...new Map(rows.map((row) => [columns.map((column) => row[column]).join(' '), row])).values(),
  ]
  return {
    service_tickets: each('ticket', 5, (id) => ({
      ...work(id, 'raised_on', 'closed_on'),
      enterprise: maybe(pick(enterprises), 0.5),
    })),
    talent_promises: each('promise', 5, (id) => ({
      ...work(id, 'promised_on', 'given_on'),
      expert: `expert:${key}-${whole(7)}`,
      amount_cny: maybe('300000', 0.5),
    })),
    shortage_posts: each('shortagepost', 6, (id) => ({
      id,
      name: `演示${id}`,
      employer: pick([...enterprises, ...enterprises, ...institutions]),
      year: pick(['2022', '2023', '2024', '2025', '2026', '2027']),
      wanted: String(1 + whole(4)),
      filled: pick(['', '0', '0', '1', '2', '4']),
      chain: maybe(pick(chains), 0.5),
      rank: pick(['', 'MOST_URGENT', 'URGENT', 'NEEDED']),
    })),
    open_calls: calls,
    bids: distinct(
      Array.from({ length: 3 }, () => ({
        call: pick(calls.map(({ id }) => id!)),
        bidder: pick([...enterprises, ...institutions]),
        on: maybe(pick(DAYS), 0.7),
        result: pick(['', 'SUBMITTED', 'WITHDRAWN', 'WON']),
      })),
      ['call', 'bidder'],
    ),
    recognitions: distinct(
      Array.from({ length: 6 }, () => {
        const [from, to] = spell()
        return {
          enterprise: pick(enterprises),
          tier: pick(['HIGH_TECH', 'TECH_SME', 'SPECIALISED']),
          from,
          to: from === to ? '' : maybe(to, 0.85),
        }
      }),
      ['enterprise', 'tier', 'from'],
    ),
  }
}
