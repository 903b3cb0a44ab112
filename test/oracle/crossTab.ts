import { active, rowOf, split, type Row } from './world.js'

type Tables = Readonly<Record<string, readonly Row[]>>
type Pair = readonly [row: string, column: string]

/** Which table an entity type has, and the day its rows came to be. */
const TABLES: Readonly<Record<string, { table: string; born?: string }>> = {
  EXPERT: { table: 'experts' },
  ENTERPRISE: { table: 'enterprises' },
  PLATFORM: { table: 'platforms', born: 'established_on' },
  PROJECT: { table: 'projects', born: 'start' },
  ACHIEVEMENT: { table: 'achievements', born: 'produced_on' },
  TEAM: { table: 'teams' },
}
const LEVELS = { province: 'PROVINCE', prefecture: 'PREFECTURE', county: 'COUNTY' } as const

/** A cross-tab as plain rows tell it: ids by cell, row and column. */
export function crossTab(
  world: Tables,
  of: string,
  rows: string,
  columns: string | null,
  { asOf, day, regions }: { asOf: string | null; day: string; regions: readonly string[] | null },
): { cells: Map<string, string[]>; rows: Map<string, string[]>; columns: Map<string, string[]>; total: number } {
  const { table, born } = TABLES[of]!
  const entities = world[table]!.filter(
    (row) =>
      (!regions || regions.includes(row.region!)) &&
      (asOf === null || ((!born || !row[born] || row[born] <= asOf) && row.status !== 'PLANNED')),
  )
  const found = {
    cells: new Map<string, string[]>(),
    rows: new Map<string, string[]>(),
    columns: new Map<string, string[]>(),
  }
  const add = (to: Map<string, string[]>, key: string, id: string) =>
    void to.set(key, [...new Set([...(to.get(key) ?? []), id])].sort())
  for (const entity of entities)
    for (const [row, column] of pairs(world, of, entity, rows, columns, day)) {
      add(found.rows, row, entity.id!)
      if (columns !== null) add(found.columns, column, entity.id!)
      add(found.cells, columns === null ? row : `${row} ${column}`, entity.id!)
    }
  return { ...found, total: entities.length }
}

/** A column of facts; of the organisation there, its chains or its prefecture. */
interface Told {
  table: string
  column: string
  of?: 'chain' | 'region'
}

/** Facts of which two things are told together. */
const FACTS: Readonly<Record<string, Readonly<Record<string, Told>>>> = {
  EXPERT: {
    chain: { table: 'appointments', column: 'chain' },
    'appointments.role': { table: 'appointments', column: 'role' },
    'engagements.mode': { table: 'engagements', column: 'mode' },
    'engagements.term': { table: 'engagements', column: 'term' },
    'engagements.chain': { table: 'engagements', column: 'organisation', of: 'chain' },
    'engagements.region.prefecture': { table: 'engagements', column: 'organisation', of: 'region' },
  },
  ENTERPRISE: {
    chain: { table: 'enterprise_chains', column: 'chain' },
    'chains.chainMaster': { table: 'enterprise_chains', column: 'chain_master' },
  },
}

function pairs(
  world: Tables,
  of: string,
  entity: Row,
  rows: string,
  columns: string | null,
  day: string,
): readonly Pair[] {
  const [a, b] = [FACTS[of]?.[rows], columns === null ? undefined : FACTS[of]?.[columns]]
  if (a && b && a.table === b.table) {
    const facts = factsOf(world, of, entity, a.table, day)
    return facts.length
      ? facts.flatMap((fact) =>
          valuesOf(world, fact, a).flatMap((row) => valuesOf(world, fact, b).map((column): Pair => [row, column])),
        )
      : [['UNKNOWN', 'UNKNOWN']]
  }
  const down = keys(world, of, entity, rows, day)
  const across = columns === null ? [''] : keys(world, of, entity, columns, day)
  return down.flatMap((row) => across.map((column): Pair => [row, column]))
}

const factsOf = (world: Tables, of: string, entity: Row, table: string, day: string): Row[] =>
  (world[table] ?? []).filter((fact) => fact[of.toLowerCase()] === entity.id && active(fact, day))

function valuesOf(world: Tables, fact: Row, { column, of }: Told): string[] {
  const told = fact[column]
  if (of === 'chain') {
    const places = (world.enterprise_chains ?? []).filter(({ enterprise }) => enterprise === told)
    return places.length ? [...new Set(places.map(({ chain }) => chain!))] : ['UNKNOWN']
  }
  if (of === 'region') {
    const at = [...world.enterprises!, ...world.institutions!].find(({ id }) => id === told)
    return [above(world, at?.region, 'PREFECTURE') ?? 'UNKNOWN']
  }
  return [told || (column === 'chain_master' ? 'false' : 'UNKNOWN')]
}

function keys(world: Tables, of: string, entity: Row, axis: string, day: string): string[] {
  const found = [...new Set(values(world, of, entity, axis, day))]
  return found.length ? found : ['UNKNOWN']
}

function values(world: Tables, of: string, entity: Row, axis: string, day: string): string[] {
  const fact = FACTS[of]?.[axis]
  if (fact) return factsOf(world, of, entity, fact.table, day).flatMap((row) => valuesOf(world, row, fact))
  const one = (value: string | undefined): string[] => (value ? [value] : [])
  switch (axis) {
    case 'ageBand':
      return one(entity.birth_year && band(Number(day.slice(0, 4)) - Number(entity.birth_year)))
    case 'year':
      return one(entity[TABLES[of]!.born!]?.slice(0, 4))
    case 'end':
      // The last day stands in the file as the day after it.
      return one(entity.end && new Date(Date.parse(entity.end) - 86_400_000).toISOString().slice(0, 4))
    case 'chains':
    case 'fields':
    case 'tiers':
      return split(entity[axis])
    case 'province':
    case 'prefecture':
    case 'county':
      return one(above(world, entity.region, LEVELS[axis]))
    case 'project.chains':
      return entity.project ? split(rowOf([...world.projects!], entity.project).chains) : []
    case 'leader.talentTier':
      return entity.leader ? one(rowOf([...world.experts!], entity.leader).talent_tier) : []
    default:
      return one(entity[axis.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)])
  }
}

function band(age: number): string {
  if (age < 0) return ''
  if (age < 35) return 'UNDER_35'
  if (age >= 65) return '65_UP'
  const from = age - (age % 5)
  return `${from}_${from + 4}`
}

function above(world: Tables, region: string | undefined, level: string): string | undefined {
  for (let at = region; at; at = rowOf([...world.regions!], at).parent)
    if (rowOf([...world.regions!], at).level === level) return at
  return undefined
}
