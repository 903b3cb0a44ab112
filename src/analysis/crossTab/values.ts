import { axisLinks } from '../../generated/axes.js'
import { addDays, yearOf } from '../../kernel/day.js'
import type { EntityTypeName } from '../../model.js'
import type { Query } from '../../query/query.js'
import type { Row } from '../../query/row.js'
import type { AnalysisIO } from '../io.js'
import { bandOf } from './bands.js'
import type { Axis } from './axis.js'

/** Where nothing is recorded. */
export const UNKNOWN = 'UNKNOWN'

/** The keys of an entity along an axis, or along two: nothing where nothing leads there. */
export type Keys = (entity: Row & { id: string }) => readonly string[]
export type Pairs = (entity: Row & { id: string }) => readonly (readonly [string, string])[]

interface World {
  io: AnalysisIO
  /** Facts that hold on this day. */
  day: string
  /** Regions of a level above another, or itself. */
  above(region: string, level: string): string | undefined
}

/** Properties of the entities counted that an axis is read from. */
export const propertiesOf = ({ declared, through }: Axis): string[] =>
  through ? [through.property] : declared.link ? [] : [declared.property]

/** How an axis is read: one query where it isn't of the entities themselves. */
export async function keysAlong(world: World, type: EntityTypeName, axis: Axis): Promise<Keys> {
  const { through } = axis
  if (!through) return ownKeys(world, type, axis)
  const own = await ownKeys(world, through.type, axis)
  const { property, link } = axis.declared
  const known = new Map(
    link ? [] : (await world.io.matching(through.type, {}, ['id', property])).map((row) => [row.id, own(row)]),
  )
  return (entity) => {
    const id = entity[through.property] as string | null | undefined
    if (id == null) return []
    return link ? own({ id }) : (known.get(id) ?? [])
  }
}

async function ownKeys(world: World, type: EntityTypeName, axis: Axis): Promise<Keys> {
  const { link, property } = axis.declared
  if (!link) return (entity) => keysOf(world, axis, entity[property])
  const rows = await linked(world, type, link)
  return ({ id }) => (rows.get(id) ?? []).flatMap((row) => keysOf(world, axis, row[property], true))
}

/** Two axes of one relation: of each fact both. */
export async function pairsAlong(world: World, type: EntityTypeName, rows: Axis, columns: Axis): Promise<Pairs> {
  const { through } = rows
  const facts = await linked(world, through?.type ?? type, rows.declared.link!)
  return (entity) =>
    (facts.get((through ? entity[through.property] : entity.id) as string) ?? []).flatMap((fact) =>
      keysOf(world, rows, fact[rows.declared.property], true).flatMap((row) =>
        keysOf(world, columns, fact[columns.declared.property], true).map((column) => [row, column] as const),
      ),
    )
}

/** Whether two axes are read from the same facts. */
export const together = (a: Axis, b: Axis): boolean =>
  a.declared.link !== undefined && a.declared.link === b.declared.link && a.through?.property === b.through?.property

async function linked({ io, day }: World, type: EntityTypeName, link: string): Promise<Map<string, Row[]>> {
  const query = axisLinks[`${type}.${link}` as keyof typeof axisLinks] as unknown as Query<
    Row,
    (Row & { id: string })[]
  >
  const rows = await io.reader.run(query, 'asOf' in query.params ? { asOf: day } : {})
  const byId = new Map<string, Row[]>()
  for (const row of rows) {
    const known = byId.get(row.id)
    if (known) known.push(row)
    else byId.set(row.id, [row])
  }
  return byId
}

/** The keys that a value stands for; a fact without a value is one of those that are unknown. */
function keysOf(world: World, { declared, level }: Axis, value: unknown, fact = false): string[] {
  const { of, several, required, dayAfter } = declared
  if (several) return [...new Set((value as string[] | null | undefined) ?? [])]
  if (of === 'FLAG') return value == null && !required ? unknown(fact) : [String(value ?? false)]
  if (value == null || value === '') return unknown(fact)
  if (of === 'AGE') {
    const band = bandOf(yearOf(world.day) - (value as number))
    return band === null ? unknown(fact) : [band]
  }
  if (of === 'YEAR') {
    if (typeof value === 'number') return [String(value)]
    return [(dayAfter ? addDays(value as string, -1) : (value as string)).slice(0, 4)]
  }
  if (level === undefined) return [value as string]
  const region = world.above(value as string, level)
  return region === undefined ? unknown(fact) : [region]
}

const unknown = (fact: boolean): string[] => (fact ? [UNKNOWN] : [])
