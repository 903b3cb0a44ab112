import type { DatasetWriter } from '../writer.js'
import { chainId, fieldId, two } from './fields.js'
import { institutionId, organisationId } from './organisations.js'
import { expertOf } from './roster.js'

const QIANNAN = 'region:522700'
const SCIENCE = 'department:qiannan-kjj'

/** Alliances: chain, name, kind, level or -, lead, day, members as organisation=role or organisation=role=last day. */
const alliances: readonly (readonly [
  chain: number,
  name: string,
  kind: string,
  level: string,
  lead: string,
  day: string,
  members: string,
])[] = [
  [
    1,
    '磷化工技术创新联盟',
    'TECH_ALLIANCE',
    'PROVINCIAL',
    'e1',
    '2022-05-20',
    'e1=LEAD B=DEPUTY G=COUNCIL e2=MEMBER e3=MEMBER=2025-06-01',
  ],
  [2, '电池材料创新联合体', 'CONSORTIUM', 'MUNICIPAL', 'e1', '2024-03-15', 'e1=LEAD D=DEPUTY e2=MEMBER'],
  [9, '茶产业技术创新联盟', 'TECH_ALLIANCE', 'MUNICIPAL', 'J', '2021-09-01', 'J=LEAD e1=MEMBER e2=MEMBER'],
  [10, '刺梨产业创新联合体', 'CONSORTIUM', '-', 'e1', '2026-02-10', 'e1=LEAD'],
]

/** Events: name, kind, first day, day after the last, chain, what came of it as type:key=kind=day=million yuan. */
const activities: readonly (readonly [
  name: string,
  kind: string,
  from: string,
  to: string,
  chain: number,
  outcomes: string,
])[] = [
  [
    '产业创新链人才对接会',
    'MATCHMAKING',
    '2026-04-18',
    '2026-04-19',
    2,
    'demand:03=MATCHED=2026-04-19 expert:0205=INTRODUCED=2026-04-20',
  ],
  [
    '磷化工成果博览会',
    'FAIR',
    '2025-10-16',
    '2025-10-19',
    1,
    'project:0102=SIGNED=2025-10-17=2.1 demand:02=MATCHED=2025-10-17',
  ],
  ['茶产业创新大赛', 'COMPETITION', '2026-05-21', '2026-05-23', 9, 'achievement:04=LANDED=2026-08-01=0.6'],
  ['蔬菜产业路演', 'ROADSHOW', '2026-03-12', '2026-03-13', 13, ''],
]

/** Platforms away from home: name, where, chain, day, what came home. */
const enclaves: readonly (readonly [name: string, at: string, chain: number, day: string, outcomes: string])[] = [
  ['贵阳人才飞地', '520100', 6, '2024-09-01', 'expert:0601=RETURNED=2024-12-16 project:0601=LANDED=2026-03-01=1.2'],
  ['广州研发飞地', '440100', 12, '2025-06-01', ''],
]

/** Dispatches: expert, chain and enterprise or county, kind, person-times, first day, day after the last or -. */
const dispatches: readonly (readonly [
  expert: string,
  chain: number,
  served: string,
  kind: string,
  times: number,
  from: string,
  to: string,
])[] = [
  ['0902', 9, 'e1', 'ENTERPRISE_COMMISSIONER', 6, '2025-04-01', '2028-04-01'],
  ['0905', 9, '522723', 'AGRICULTURAL_COMMISSIONER', 24, '2026-01-01', '2027-01-01'],
  ['1001', 10, 'e1', 'ENTERPRISE_COMMISSIONER', 8, '2024-05-01', '2027-05-01'],
  ['1102', 11, '522727', 'AGRICULTURAL_COMMISSIONER', 18, '2025-03-01', '2026-03-01'],
  ['0101', 1, 'e1', 'ENTERPRISE_COMMISSIONER', 5, '2024-06-01', '2027-06-01'],
  ['0103', 1, 'e2', 'ENTERPRISE_COMMISSIONER', 4, '2025-03-05', '2026-03-05'],
  ['0202', 2, 'e1', 'DEPUTY', 1, '2025-02-18', '2027-02-18'],
  ['0402', 4, 'e2', 'ENTERPRISE_COMMISSIONER', 3, '2025-09-01', '-'],
  ['0801', 8, '522731', 'AGRICULTURAL_COMMISSIONER', 30, '2025-07-01', '2027-07-01'],
  ['1401', 14, '522732', 'SERVICE_GROUP', 12, '2025-04-01', '2028-04-01'],
]

/** Agencies: name, kind, host, brokers, what they brokered as type:key=day=million yuan. */
const agencies: readonly (readonly [
  name: string,
  kind: string,
  host: string,
  brokers: readonly string[],
  brokered: string,
])[] = [
  [
    '黔南技术转移中心',
    'TECH_TRANSFER',
    'G',
    ['0192', '1191'],
    'achievement:01=2026-06-20=1.8 achievement:06=2026-01-30=0.9',
  ],
  ['农业技术经理人事务所', 'BROKER_FIRM', 'J', ['0892', '1291', '1091'], 'demand:15=2025-07-20=0.3'],
  ['都匀检验检测机构', 'TESTING', 'H', [], ''],
]

/** What organisations and regions are in together, and whom they send and bring home (联盟、活动、选派). */
export function writeNetworks(out: DatasetWriter): void {
  alliances.forEach(([chain, name, kind, level, lead, day, members], index) => {
    const id = `alliance:demo-${two(index + 1)}`
    const facts = { region: QIANNAN, lead: organisationId(chain, lead), founded_on: day, chains: [chainId(chain)] }
    const shown = level === '-' ? undefined : level
    out.add('alliances', { id, name: `演示联盟·${name}`, kind, level: shown, ...facts, fields: [fieldId(chain, '1')] })
    for (const [member, role, to] of parts(members))
      out.add('alliance_members', { alliance: id, member: organisationId(chain, member!), role, from: day, to })
  })
  activities.forEach(([name, kind, from, to, chain, outcomes], index) => {
    const id = `activity:demo-${two(index + 1)}`
    const held = { region: QIANNAN, organisers: [SCIENCE], from, to, chains: [chainId(chain)] }
    out.add('activities', { id, name: `演示活动·${name}`, kind, ...held })
    writeOutcomes(out, id, outcomes)
  })
  enclaves.forEach(([name, at, chain, day, outcomes], index) => {
    const id = `platform:demo-away-${index + 1}`
    const served = { region: `region:${at}`, chains: [chainId(chain)], for_region: QIANNAN, established_on: day }
    out.add('platforms', { id, name: `演示平台·${name}`, kind: 'TALENT_ENCLAVE', status: 'EXISTING', ...served })
    writeOutcomes(out, id, outcomes)
  })
  for (const [key, chain, at, kind, times, from, to] of dispatches) {
    const served = at.startsWith('e') ? organisationId(chain, at) : `region:${at}`
    const until = to === '-' ? undefined : to
    const { id: expert } = expertOf(key)
    out.add('dispatches', { expert, served, kind, person_times: times, department: SCIENCE, from, to: until })
  }
  agencies.forEach(([name, kind, host, brokers, brokered], index) => {
    const id = `agency:demo-${two(index + 1)}`
    const kept = { region: QIANNAN, host: institutionId(host), brokers: brokers.map((key) => expertOf(key).id) }
    out.add('agencies', { id, name: `演示机构·${name}`, kind, level: 'MUNICIPAL', ...kept, founded_on: '2023-01-01' })
    for (const [object, on, million] of parts(brokered))
      out.add('brokerages', { broker: id, object: idOf(object!), on, contract_cny: cny(million) })
  })
  out.add('mutual_recognitions', {
    id: 'mutual:demo-1',
    name: '演示互认·贵阳与黔南人才层次互认',
    kind: 'TALENT_TIER',
    region: QIANNAN,
    parties: [QIANNAN, 'region:520100'],
    from: '2025-01-01',
    to: '2028-01-01',
  })
  out.add('peer_groups', {
    id: 'peers:demo-1',
    name: '演示对标组·四地',
    region: QIANNAN,
    regions: [QIANNAN, 'region:510500', 'region:410400', 'region:140429'],
    purpose: '年度对标',
  })
}

function writeOutcomes(out: DatasetWriter, origin: string, outcomes: string): void {
  for (const [result, kind, on, million] of parts(outcomes))
    out.add('outcomes', { origin, result: idOf(result!), kind, on, amount_cny: cny(million) })
}

const parts = (text: string): string[][] => (text === '' ? [] : text.split(' ').map((part) => part.split('=')))
const cny = (million: string | undefined): number | undefined =>
  (million && Math.round(Number(million) * 1e6)) || undefined
/** `expert:0601` by the key of the roster, others by their demonstration id. */
const idOf = (one: string): string => {
  const [type, key] = one.split(':') as [string, string]
  return type === 'expert' ? expertOf(key).id : `${type}:demo-${key}`
}
