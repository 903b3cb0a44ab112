import { enums, term } from '../../enums.js'
import { compare } from '../../kernel/compare.js'
import { Tree } from '../../kernel/tree.js'
import { entityTypes, type EntityTypeName } from '../../model.js'
import type { Row } from '../../query/row.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import { axesOf, axisOf, declaredOf, type Axis } from './axis.js'
import { bandRank, bandWords } from './bands.js'
import { tally, type Placed, type Tally } from './tally.js'
import { keysAlong, pairsAlong, propertiesOf, together, UNKNOWN } from './values.js'

export interface CrossTab {
  of: EntityTypeName
  asOf: string
  rowKeys: Key[]
  columnKeys: Key[]
  cells: Cell[]
  total: number
  synthetic: boolean
}

/** A row or a column; words where it is not the name of an entity. */
export interface Key {
  key: string
  words: Bilingual | null
  total: number
}

export interface Cell {
  row: string
  column: string | null
  count: number
  ids: readonly string[]
  synthetic: boolean
}

export interface CrossTabArgs {
  of: EntityTypeName
  rows: string
  columns?: string | null
  /** As the list of the type takes it, checked. */
  filter: Readonly<Record<string, unknown>>
  asOf?: string | null
}

/** Entities of any type, counted by one or two of what they have (交叉表). */
export class CrossTabAnalysis {
  readonly #io: AnalysisIO

  constructor(io: AnalysisIO) {
    this.#io = io
  }

  /** What entities of a type can be counted by. */
  axes(of: EntityTypeName): Axis[] {
    return axesOf(of)
  }

  /** One query for the entities, at most one for each axis and one for regions. @throws InputError */
  async table({ of, rows, columns, filter, asOf }: CrossTabArgs): Promise<CrossTab> {
    const day = asOfDay(this.#io, asOf)
    const down = axisOf(of, rows, 'rows')
    const across = columns == null ? undefined : axisOf(of, columns, 'columns')
    const { born, axes } = declaredOf(of)
    const planned = asOf != null && isPlannable(axes.status?.enumeration)
    const properties = [
      ...new Set([
        'id',
        'synthetic',
        ...[down, across].flatMap((axis) => (axis ? propertiesOf(axis) : [])),
        ...(asOf != null && born ? [born] : []),
        ...(planned ? ['status'] : []),
      ]),
    ]
    const entities = (await this.#io.matching(of, filter, properties)).filter(
      (row) =>
        asOf == null ||
        ((!born || row[born] == null || (row[born] as string) <= asOf) && !(planned && row.status === 'PLANNED')),
    )
    const world = { io: this.#io, day, above: await this.#levels(down, across) }
    const place = await placing(world, of, down, across)
    const found = tally(entities.map((row) => ({ ...counted(row), pairs: place(row) })))
    const rowKeys = keysOf(found.rows, down)
    const columnKeys = across ? keysOf(found.columns, across) : []
    return {
      of,
      asOf: day,
      rowKeys,
      columnKeys,
      cells: rowKeys.flatMap(({ key: row }) => {
        const line = found.cells.get(row)!
        if (!across) return [cell(row, null, line.get(NONE)!)]
        return columnKeys.flatMap(({ key: column }) => {
          const one = line.get(column)
          return one ? [cell(row, column, one)] : []
        })
      }),
      total: entities.length,
      synthetic: entities.some((row) => row.synthetic === true),
    }
  }

  async #levels(
    ...axes: readonly (Axis | undefined)[]
  ): Promise<(region: string, level: string) => string | undefined> {
    if (!axes.some((axis) => axis?.level !== undefined)) return () => undefined
    const regions = await this.#io.matching('Region', {}, ['id', 'level', 'parentId'])
    const levels = new Map(regions.map(({ id, level }) => [id, level]))
    const tree = new Tree(regions.map(({ id, parentId }) => [id, (parentId as string | null | undefined) ?? null]))
    const known = new Map<string, string | undefined>()
    return (region, level) => {
      const asked = `${level} ${region}`
      if (!known.has(asked))
        known.set(
          asked,
          tree.upwards(region).find((id) => levels.get(id) === level),
        )
      return known.get(asked)
    }
  }
}

/** Stands for the one column there is where none is asked for. */
const NONE = ''

const isPlannable = (enumeration: string | undefined): boolean =>
  enumeration !== undefined && enums[enumeration]!.values.some(({ value }) => value === 'PLANNED')

const counted = ({ id, synthetic }: Row & { id: string }): Omit<Placed, 'pairs'> => ({
  id,
  synthetic: synthetic === true,
})

const cell = (row: string, column: string | null, { ids, synthetic }: Tally): Cell => ({
  row,
  column,
  count: ids.length,
  ids,
  synthetic,
})

type Place = (entity: Row & { id: string }) => Placed['pairs']

async function placing(
  world: Parameters<typeof keysAlong>[0],
  of: EntityTypeName,
  down: Axis,
  across: Axis | undefined,
): Promise<Place> {
  if (across && together(down, across)) {
    const pairs = await pairsAlong(world, of, down, across)
    return (entity) => orUnknown(pairs(entity), [UNKNOWN, UNKNOWN] as const)
  }
  // One after the other: the reader may be a transaction, which takes one query at a time.
  const rows = await keysAlong(world, of, down)
  const columns = across && (await keysAlong(world, of, across))
  return (entity) => {
    const others = columns ? orUnknown(columns(entity), UNKNOWN) : [NONE]
    return orUnknown(rows(entity), UNKNOWN).flatMap((row) => others.map((column) => [row, column] as const))
  }
}

const orUnknown = <T>(values: readonly T[], none: T): readonly T[] => (values.length ? values : [none])

function keysOf(tallies: ReadonlyMap<string, Tally>, { declared }: Axis): Key[] {
  const rank = ranking(declared)
  return [...tallies]
    .map(([key, { ids }]) => ({ key, words: words(declared, key), total: ids.length }))
    .sort(
      (a, b) =>
        Number(a.key === UNKNOWN) - Number(b.key === UNKNOWN) || rank(a.key) - rank(b.key) || compare(a.key, b.key),
    )
}

function ranking({ of, enumeration }: Axis['declared']): (key: string) => number {
  if (of === 'AGE') return bandRank
  if (of === 'FLAG') return (key) => (key === 'true' ? 0 : 1)
  if (of !== 'CODE') return () => 0
  const places = new Map(enums[enumeration!]!.values.map(({ value }, at) => [value, at]))
  return (key) => places.get(key) ?? places.size
}

function words({ of, enumeration }: Axis['declared'], key: string): Bilingual | null {
  if (key === UNKNOWN) return { ZH: '未知', EN: 'Unknown' }
  if (of === 'CODE') return { ZH: term(enumeration!, key, 'ZH'), EN: term(enumeration!, key, 'EN') }
  if (of === 'FLAG') return key === 'true' ? { ZH: '是', EN: 'Yes' } : { ZH: '否', EN: 'No' }
  if (of === 'YEAR') return { ZH: `${key}年`, EN: key }
  return of === 'AGE' ? bandWords(key) : null
}

/** The type a code of `EntityType` stands for. */
export const typeOfCode = (code: string): EntityTypeName =>
  (Object.keys(entityTypes) as EntityTypeName[]).find((name) => entityTypes[name].code === code)!
