import fc from 'fast-check'
import { dayBefore, monthsOn } from './calendar.js'
import type { Row, World } from './world.js'

/** The days the worlds are looked at; what happens in them happens around these. */
export const asOfs = ['2024-02-29', '2025-08-31', '2026-06-30'] as const

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/**
 * Days on which something changes: the days looked at, both ends of the default periods, ends of years; and the days
 * beside them.
 */
const days = [
  ...new Set(
    asOfs
      .flatMap((asOf) => [0, -36, -12, -3, 2, 6, 12, 30, 36].map((months) => monthsOn(asOf, months)))
      .concat('2024-01-01', '2027-01-01', '2029-01-01'),
  ),
]
  .flatMap((day) => [dayBefore(day), day, dayAfter(day)])
  .sort()

const day = fc.constantFrom(...days)
const maybe = <T>(value: fc.Arbitrary<T>, share = 0.75) =>
  fc.option(value, { freq: Math.round(1 / (1 - share)) - 1 || 1, nil: '' as const })

interface Sketch {
  regions: number
  broader: number[]
  rules: {
    role: string
    region: number
    termYears: string
    issuer: string
    conditions: { attribute: string; value: string; soft: boolean; advisory: boolean }[]
  }[]
  experts: { rank: string; birth: string; years: string; led: string; award: string; fields: number[] }[]
  chains: { kind: string; status: string; region: number; needs: number[] }[]
  segments: { chain: number; needs: number[] }[]
  appointments: {
    expert: number
    chain: number
    role: string
    from: string
    to: string
    issuedBy: string
    exceptions: number[]
    letter: string
  }[]
}

const condition = fc.oneof(
  fc.record({
    attribute: fc.constant('title_rank'),
    value: fc.constantFrom('SENIOR_FULL', 'SENIOR_ASSOCIATE', 'INTERMEDIATE'),
  }),
  fc.record({ attribute: fc.constant('years_experience'), value: fc.constantFrom('5', '10') }),
  fc.record({ attribute: fc.constant('led_provincial_project'), value: fc.constant('true') }),
  fc.record({ attribute: fc.constant('award_level'), value: fc.constantFrom('NATIONAL', 'PROVINCIAL') }),
  fc.record({ attribute: fc.constant('age_throughout_term'), value: fc.constantFrom('60', '65') }),
  fc.record({ attribute: fc.constant('field_fit'), value: fc.constant('') }),
  fc.record({ attribute: fc.constant('judgement'), value: fc.constant('') }),
)

const sketch: fc.Arbitrary<Sketch> = fc.record({
  regions: fc.integer({ min: 1, max: 3 }),
  broader: fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 3, maxLength: 6 }),
  rules: fc.array(
    fc.record({
      role: fc.constantFrom('LEADER', 'EXPERT'),
      region: fc.integer({ min: 0, max: 2 }),
      termYears: fc.constantFrom('3', '3', '2', ''),
      issuer: fc.constantFrom('gov', 'sci', ''),
      conditions: fc.array(
        fc
          .tuple(condition, fc.boolean(), fc.integer({ max: 5, min: 0 }))
          .map(([row, soft, n]) => ({ ...row, soft, advisory: n === 0 })),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 0, maxLength: 4 },
  ),
  experts: fc.array(
    fc.record({
      rank: fc.constantFrom(
        'SENIOR_FULL',
        'SENIOR_FULL',
        'SENIOR_ASSOCIATE',
        'SENIOR_ASSOCIATE',
        'INTERMEDIATE',
        'JUNIOR',
        '',
      ),
      birth: maybe(fc.constantFrom('1959', '1960', '1961', '1962', '1963', '1964', '1965', '1966', '1980')),
      years: maybe(fc.constantFrom('4', '5', '9', '10', '25')),
      led: maybe(fc.constantFrom('true', 'true', 'false')),
      award: maybe(fc.constantFrom('NATIONAL', 'PROVINCIAL', 'MUNICIPAL')),
      fields: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
    }),
    { minLength: 2, maxLength: 7 },
  ),
  chains: fc.array(
    fc.record({
      kind: fc.constantFrom('INNOVATION', 'INNOVATION', 'INNOVATION', 'INDUSTRY'),
      status: fc.constantFrom('', 'ACTIVE', 'PLANNED', 'DISCONTINUED'),
      region: fc.integer({ min: 0, max: 2 }),
      needs: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  segments: fc.array(
    fc.record({
      chain: fc.integer({ min: 0, max: 2 }),
      needs: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  appointments: fc.array(
    fc.record({
      expert: fc.integer({ min: 0, max: 6 }),
      chain: fc.integer({ min: 0, max: 2 }),
      role: fc.constantFrom('LEADER', 'EXPERT', 'EXPERT'),
      from: day,
      to: maybe(day, 0.8),
      issuedBy: fc.constantFrom('gov', 'gov alias', 'gov id', 'sci', 'sci alias', 'other', ''),
      exceptions: fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 3 }),
      letter: fc.constantFrom('', '2025-1'),
    }),
    { minLength: 1, maxLength: 12 },
  ),
})

/** A small world whose ids begin with `key`, so that many live side by side in one store. */
export const world = (key: string): fc.Arbitrary<World> => sketch.map((drawn) => worldOf(drawn, key))

function worldOf(drawn: Sketch, key: string): World {
  const pick = <T>(items: readonly T[], index: number): T => items[index % items.length]!
  const regions = Array.from({ length: drawn.regions }, (_, n): Row => ({
    id: `region:${key}-${n}`,
    name: `${key}地区${n}`,
    parent: n === 0 ? '' : `region:${key}-${n === 2 ? 1 : 0}`,
  }))
  const fields = drawn.broader.map((above, n): Row => ({
    id: `field:${key}-${n}`,
    name: `${key}领域${n}`,
    broader: above >= 0 && above < n ? `field:${key}-${above}` : '',
  }))
  const some = (rows: readonly Row[], indexes: readonly number[]) =>
    [...new Set(indexes.map((index) => pick(rows, index).id!))].join(';')
  const departments: Row[] = [
    { id: `department:${key}-gov`, name: `${key}州人民政府`, aliases: `大${key}州人民政府` },
    { id: `department:${key}-sci`, name: `${key}州科技局`, aliases: `${key}州科学技术局;大${key}州科技局` },
  ]
  const issuers: Record<string, string> = {
    gov: departments[0]!.name!,
    'gov alias': departments[0]!.aliases!,
    'gov id': departments[0]!.id!,
    sci: departments[1]!.name!,
    'sci alias': departments[1]!.aliases!.split(';')[1]!,
    other: '另一个县人民政府',
    '': '',
  }
  const rules = drawn.rules.map(({ role, region, termYears, issuer }, n): Row => ({
    id: `rule:${key}-${n}`,
    name: `${key}条件${n}`,
    role,
    region: pick(regions, region).id!,
    term_years: termYears,
    issuer: issuer && `department:${key}-${issuer}`,
  }))
  const conditions = drawn.rules.flatMap((rule, n) =>
    rule.conditions.map(({ attribute, value, soft, advisory }, m): Row => ({
      id: `condition:${key}-${n}-${m}`,
      rule: `rule:${key}-${n}`,
      attribute,
      value,
      comparator:
        { field_fit: 'FITS', judgement: 'JUDGED', age_throughout_term: 'LE', led_provincial_project: 'EQ' }[
          attribute
        ] ?? 'GE',
      soft: String(soft),
      advisory: String(advisory),
      title: `条件${n}-${m}`,
      title_en: `Condition ${n}-${m}`,
    })),
  )
  const soft = conditions.filter((row) => row.soft === 'true')
  const experts = drawn.experts.map(({ rank, birth, years, led, award, fields: own }, n): Row => ({
    id: `expert:${key}-${n}`,
    name: `${key}专家${n}`,
    title_rank: rank,
    birth_year: birth,
    years_experience: years,
    led_provincial_project: led,
    award_level: award,
    fields: some(fields, own),
  }))
  const chains = drawn.chains.map(({ kind, status, region, needs }, n): Row => ({
    id: `chain:${key}-${n}`,
    name: `${key}链${n}`,
    kind,
    status,
    region: pick(regions, region).id!,
    needs_fields: some(fields, needs),
  }))
  const segments = drawn.segments.map(({ chain, needs }, n): Row => ({
    id: `segment:${key}-${n}`,
    name: `${key}环节${n}`,
    chain: pick(chains, chain).id!,
    needs_fields: some(fields, needs),
  }))
  const appointments = drawn.appointments.map(
    ({ expert, chain, role, from, to, issuedBy, exceptions, letter }, n): Row => ({
      id: `appointment:${key}-${n}`,
      expert: pick(experts, expert).id!,
      chain: pick(chains, chain).id!,
      role,
      from: to !== '' && to < from ? to : from,
      to: to === from ? '' : to !== '' && to < from ? from : to,
      issued_by: issuers[issuedBy]!,
      letter_no: letter,
      exceptions: soft.length ? some(soft, exceptions) : '',
    }),
  )
  return {
    regions,
    departments,
    fields,
    chains,
    segments,
    experts,
    appointments,
    eligibility_rules: rules,
    eligibility_conditions: conditions,
  }
}
