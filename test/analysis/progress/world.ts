import { counterNames } from '../../../src/analysis/counter/index.js'
import { dice, randomWorld, type Row, type Tables } from '../counter/world.js'

const DAYS = [
  '2020-06-30',
  '2021-12-31',
  '2022-01-01',
  '2022-12-31',
  '2023-06-30',
  '2024-02-29',
  '2024-12-31',
  '2025-06-30',
  '2026-06-30',
]
const KINDS = [
  'KEY_LABORATORY',
  'KEY_LABORATORY',
  'INCUBATOR',
  'MAKER_SPACE',
  'TALENT_INTRO_BASE',
  'POSTDOC_WORKSTATION',
  'ACADEMICIAN_WORKSTATION',
  'ENGINEERING_TECH_RESEARCH_CENTRE',
  'ENTERPRISE_TECH_CENTRE',
  'CLINICAL_RESEARCH_CENTRE',
  'INTL_SCI_COOP_BASE',
  'UNIVERSITY_SCIENCE_PARK',
  'HIGHTECH_INDUSTRIALISATION_BASE',
  'JOINT_RD_CENTRE',
  'LABORATORY',
]
const REGISTERS = [
  'platforms',
  'projects',
  'achievements',
  'enterprises',
  'experts',
  'appointments',
  'engagements',
  'affiliations',
  'teams',
  'chains',
  'enterprise_chains',
  'products',
]
const TIERS = [
  '',
  'ACADEMICIAN',
  'NATIONAL_PROGRAMME_EXPERT',
  'STATE_COUNCIL_ALLOWANCE',
  'PROVINCIAL_PROGRAMME_EXPERT',
  'LEADING',
  'TOP_NOTCH',
  'HIGH_LEVEL',
  'YOUTH',
]

/**
 * One small world with what progress of targets looks at beside counters: registers, demonstration data, ties from
 * outside.
 */
export function progressWorld(key: string, seed: number): Tables {
  const world = randomWorld(key, seed)
  const { pick, some, maybe, whole } = dice(seed ^ 0x51ed270b)
  const ids = (table: string) => world[table]!.map((row) => row.id!)
  const marked = (rows: readonly Row[] | undefined, share = 0.12): Row[] =>
    (rows ?? []).map((row) => ({ ...row, synthetic: maybe('true', share) }))
  const institutions = ['a', 'b', 'c'].map((n): Row => ({
    id: `institution:${key}-${n}`,
    name: `演示院所${key}${n}`,
    kind: 'UNIVERSITY',
    region: maybe(pick(ids('regions'))),
  }))
  const term = (): Row => {
    const [a, b] = [pick(DAYS), pick(DAYS)]
    return { from: maybe(a < b ? a : b, 0.85), to: a === b ? '' : maybe(a < b ? b : a, 0.4) }
  }
  const organisations = [...institutions.map(({ id }) => id!), ...ids('enterprises')]
  const tie = (): Row => ({ expert: pick(ids('experts')), organisation: pick(organisations), ...term() })
  const policy = () => pick(ids('policies'))
  // A register of the whole world, or of one region, or of none.
  const roots = world.regions!.filter((row) => !row.parent).map((row) => row.id!)
  const declared = pick([[], REGISTERS, REGISTERS, some(REGISTERS, 0.5)])
  return {
    ...world,
    institutions: marked(institutions),
    regions: world.regions!,
    chains: marked(world.chains, 0.06),
    experts: marked(world.experts!.map((row) => ({ ...row, talent_tier: pick(TIERS) }))),
    teams: marked(
      world.teams!.map((row) => ({
        ...row,
        leader: maybe(pick(ids('experts')), 0.6),
        members: some(ids('experts'), 0.3).join(';'),
      })),
    ),
    appointments: marked(world.appointments),
    affiliations: marked(Array.from({ length: 3 }, (_, n) => ({ ...tie(), position: `职务${n}` }))),
    engagements: marked(['SECONDMENT', 'PART_TIME', 'SEASONAL'].map((mode) => ({ ...tie(), mode }))),
    enterprises: marked(world.enterprises),
    projects: marked(world.projects!.map((row) => ({ ...row, source: pick(['', '', `${policy()}#一`]) }))),
    achievements: marked(world.achievements),
    platforms: marked(
      [
        ...world.platforms!,
        ...world.platforms!.map((row): Row => ({
          ...row,
          id: `${row.id}-more`,
          level: pick(['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY']),
          status: 'EXISTING',
          region: pick(ids('regions')),
        })),
      ].map((row) => ({
        ...row,
        kind: pick(KINDS),
        source: pick(['', '', `${policy()}#一`, `${policy()}#一;某市平台名录`]),
      })),
    ),
    metric_bindings: ids('indicators').flatMap((metric) =>
      whole(6)
        ? [{ metric, counter: pick(counterNames.filter((name) => whole(3) === 0 || !name.startsWith('chain.'))) }]
        : [],
    ),
    observations: marked(
      world
        .observations!.map((row) => ({
          ...row,
          region: pick([row.region!, roots[0]!]),
          metric: pick([row.metric!, ids('indicators')[0]!]),
          date: pick([row.date!, '2023-12-31', '2024-12-31', '2025-12-31']),
          derived: maybe('true', 0.25),
        }))
        .slice(0, 3 + whole(12)),
    ),
    targets: marked(
      world.targets!.map((row) => ({
        ...row,
        unit: pick(['', '家', '个', row.unit!]),
        deadline_year: pick([row.deadline_year!, row.deadline_year!, '2030']),
      })),
      0.06,
    ),
    registers: declared.map((register) => ({
      region: pick([...roots, ...roots, pick(ids('regions'))]),
      register,
      complete_from: pick(DAYS.slice(0, 4)),
      complete_to: maybe(pick(DAYS.slice(6)), 0.2),
      synthetic: maybe('true', 0.1),
    })),
  }
}
