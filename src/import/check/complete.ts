import type { Reader } from '../../store/store.js'
import { inTurns, mapInTurns } from '../../kernel/turns.js'
import type { EntityTable, Surroundings, TableSpec, Values } from '../exchange/spec.js'
import { relationId } from './drafts.js'
import { keyColumns } from './headers.js'
import { canonical, valuesOfEntity, valuesOfRelation } from './restore.js'
import { PERIODS } from './rowReader.js'
import type { DatasetTable, Row } from './rows.js'
import {
  relationHashes,
  storedEntities,
  storedProperties,
  storedRelations,
  type StoredEntity,
  type StoredRelation,
} from './stored.js'

/** What the graph has for a row. */
export type Stored = { entity: StoredEntity; relation?: undefined } | { relation: StoredRelation; entity?: undefined }

/** The id of what a row is about. */
export const rowId = (spec: TableSpec, values: Values, around: Pick<Surroundings, 'resolve'>): string =>
  spec.kind === 'entity'
    ? (spec.idOf?.(values) ?? (values.id as string))
    : spec.kind === 'relation'
      ? relationId(spec, values, around)
      : (values.metric as string)

/**
 * Whether the rows of a table can be judged only together with what the graph has for them: columns are absent that are
 * required, or that others are held against.
 */
export function leansOnGraph({ spec, source, columns, lacking }: DatasetTable): boolean {
  if (spec.kind === 'patch') return false
  // A row by itself does not say which place it has among those beside it.
  if (lacking.length || (source.part && spec.kind === 'entity' && spec.besideOf)) return true
  const absent = (name: string): boolean => !columns.has(name) && spec.columns.some((column) => column.name === name)
  const key = keyColumns(spec)
  if (PERIODS.some(([begin, end]) => absent(begin) !== absent(end) && !(absent(begin) && key.includes(begin))))
    return true
  if (spec.kind === 'relation') return false
  if (spec.besideOf && spec.columns.some(({ name }) => absent(name))) return true
  return (
    spec.columns.some(({ name, tree }) => tree && absent(name)) ||
    (spec.clauseOf !== undefined && (['policy', 'clause'].some(absent) || !columns.has('source')))
  )
}

/**
 * Fills the absent columns of rows from what the graph has for them; returns that by id. Rows that are new stay as they
 * are.
 */
export async function complete(
  reader: Reader,
  { spec, source, columns }: DatasetTable,
  rows: readonly Row[],
  around: Surroundings,
): Promise<Map<string, Stored>> {
  const kept = (values: Values): Values => (source.part ? values : ofColumns(values))
  const ids = rows.map(({ values }) => rowId(spec, values, around))
  const stored = await storedRows(
    reader,
    spec,
    rows.map(({ values }, at) => ({ id: ids[at]!, values })),
    around,
  )
  await inTurns(rows.length, (at) => {
    const row = rows[at]!
    const found = stored.get(ids[at]!)
    if (!found || row.was || row.remove) return
    row.was = found.values
    row.values = merged(columns, kept(found.values), row.values)
  })
  return new Map([...stored].map(([id, { stored: found }]) => [id, found]))
}

const ofColumns = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('_')))

/** A column that is there says what holds, also where it is empty; one that is not leaves what was. */
function merged(columns: ReadonlySet<string>, was: Values, now: Values): Values {
  const values: Record<string, Values[string]> = { ...now }
  for (const [name, value] of Object.entries(was)) if (!columns.has(name)) values[name] = value
  return values
}

/** The rows that the graph has, as values of their columns, each with what it was restored from. */
export async function storedRows(
  reader: Reader,
  spec: TableSpec,
  rows: readonly { id: string; values: Values }[],
  around: Surroundings,
): Promise<Map<string, { values: Values; stored: Stored }>> {
  if (spec.kind === 'patch') return new Map()
  if (spec.kind === 'relation') {
    const from = spec.columns.find(({ name }) => name === spec.from)!
    const at = rows.map(({ id, values }) => ({
      id,
      ...(values[spec.from] !== undefined && { from: around.resolve(from.types!, values[spec.from] as string) }),
    }))
    const known = await relationHashes(reader, spec.type, at)
    const found = await storedRelations(
      reader,
      at.flatMap(({ id }) => (known.has(id) ? { id, from: known.get(id)!.from } : [])),
    )
    return new Map(
      await mapInTurns([...found], ([id, relation]) => [
        id,
        { values: canonical(spec, valuesOfRelation(spec, relation), around), stored: { relation } },
      ]),
    )
  }
  return entityRows(
    reader,
    spec,
    rows.map(({ id }) => id),
    around,
  )
}

async function entityRows(
  reader: Reader,
  spec: EntityTable,
  ids: readonly string[],
  around: Surroundings,
): Promise<Map<string, { values: Values; stored: Stored }>> {
  const found = await storedEntities(reader, spec, ids)
  const all = [...found.values()]
  await around.learn(
    reader,
    all.flatMap(({ properties }) => (typeof properties.indicatorId === 'string' ? [properties.indicatorId] : [])),
  )
  const besides = spec.besideOf
    ? await storedProperties(reader, [...new Set(all.map(({ properties }) => spec.besideOf!(properties)))])
    : undefined
  return new Map(
    await mapInTurns([...found], ([id, entity]) => [
      id,
      {
        values: canonical(
          spec,
          valuesOfEntity(spec, entity, around, besides?.get(spec.besideOf!(entity.properties))),
          around,
        ),
        stored: { entity },
      },
    ]),
  )
}
