import { stringify } from 'csv-stringify/sync'
import { contactsOf, importedBindings, relationsFrom } from '../generated/cypher.js'
import { tables } from '../generated/tables.js'
import { storedRows } from '../import/check/complete.js'
import { allColumns } from '../import/check/headers.js'
import { References } from '../import/check/references.js'
import { canonical, valuesOfRelation } from '../import/check/restore.js'
import type { StoredRelation } from '../import/check/stored.js'
import type { Column, RelationTable, Surroundings, TableSpec, Value, Values } from '../import/exchange/spec.js'
import { slices } from '../kernel/slices.js'
import type { EntityTypeName } from '../model.js'
import type { Reader } from '../store/store.js'
import { idsByType, RESTRICTED } from './ids.js'

/** Rows of a table, as the file has them. */
export interface ExportedRows {
  table: string
  rows: number
  /** CSV; the first part begins with the header. */
  text: string
}

export interface DatasetOptions {
  /** Telephone numbers, e-mail addresses and records of research credit as well. Default: false. */
  contacts?: boolean | undefined
}

/**
 * The whole graph as a dataset in the exchange format, table by table in parts: what an import of it makes is the same
 * graph. Rows stand in the order of their ids, so that the same graph gives the same text. Tables without rows are left
 * out.
 */
export async function* datasetParts(
  reader: Reader,
  { contacts = false }: DatasetOptions = {},
): AsyncGenerator<ExportedRows> {
  const ids = await idsByType(reader)
  const around = { ...new References(reader).surroundings, memory: new Map<string, number>() }
  for (const spec of tables) {
    if (spec.kind === 'entity' && RESTRICTED.has(spec.label) && !contacts) continue
    const columns = columnsOf(spec, contacts)
    let first = true
    for await (const found of rowsOf(reader, spec, ids, around, contacts)) {
      if (found.length === 0) continue
      const cells = found.map((values) => columns.map(({ name }) => cell(values[name])))
      const head = first ? [columns.map(({ name }) => name)] : []
      first = false
      yield { table: spec.file, rows: found.length, text: stringify([...head, ...cells]) }
    }
  }
}

const UNWRITTEN: ReadonlySet<string> = new Set(['note', '_remove'])

function columnsOf(spec: TableSpec, contacts: boolean): readonly Column[] {
  if (spec.kind === 'patch') return spec.columns
  return allColumns(spec).filter(
    (column) =>
      !UNWRITTEN.has(column.name) &&
      (!column.personal || contacts) &&
      !(spec.kind === 'relation' && column.name === 'aliases') &&
      !isSaidElsewhere(column),
  )
}

/** A fact that a column of the entity at its other end says as well is written there alone. */
const isSaidElsewhere = ({ relation, types = [] }: Column): boolean =>
  relation?.incoming === true &&
  tables.some(
    (other) =>
      other.kind === 'entity' &&
      types.includes(other.label) &&
      other.columns.some((column) => column.relation?.type === relation.type && !column.relation.incoming),
  )

type Ids = ReadonlyMap<EntityTypeName, readonly string[]>

async function* rowsOf(
  reader: Reader,
  spec: TableSpec,
  ids: Ids,
  around: Surroundings,
  contacts: boolean,
): AsyncGenerator<Values[]> {
  if (spec.kind === 'relation') return yield* relationRows(reader, spec, ids, around)
  const own = ids.get(spec.kind === 'patch' ? 'Indicator' : spec.label) ?? []
  if (spec.kind === 'patch') return yield* bindings(reader, own)
  // The first row of a template makes the template, so the order of its cells is that of the rows.
  const parts = spec.besideOf ? [own] : slices(own)
  for (const some of parts) {
    const stored = await storedRows(
      reader,
      spec,
      some.map((id) => ({ id, values: {} })),
      around,
    )
    const found = some.flatMap((id) => stored.get(id) ?? [])
    const order = (one: (typeof found)[number]): number =>
      (one.stored.entity?.properties.order as number | undefined) ?? 0
    const beside = (one: (typeof found)[number]): string => spec.besideOf!(one.stored.entity!.properties)
    if (spec.besideOf)
      found.sort((a, b) => (beside(a) < beside(b) ? -1 : beside(a) > beside(b) ? 1 : order(a) - order(b)))
    const kept = contacts && spec.columns.some(({ personal }) => personal) ? await contactsBy(reader, some) : undefined
    yield found.map(({ values, stored: { entity } }) => ({
      ...values,
      ...kept?.get(entity!.properties.id as string),
    }))
  }
}

async function* relationRows(
  reader: Reader,
  spec: RelationTable,
  ids: Ids,
  around: Surroundings,
): AsyncGenerator<Values[]> {
  const { types = [] } = spec.columns.find(({ name }) => name === spec.from)!
  const starts = types.flatMap((type) => ids.get(type) ?? [])
  for (const some of slices(starts)) {
    const found = await reader.run(relationsFrom, { ids: [...some], type: spec.type, rows: true })
    const keyed = found.map((one) => [`${one.from}\n${(one.properties as { id: string }).id}`, one] as const)
    yield keyed
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => canonical(spec, valuesOfRelation(spec, one as unknown as StoredRelation), around))
  }
}

async function* bindings(reader: Reader, indicators: readonly string[]): AsyncGenerator<Values[]> {
  for (const some of slices(indicators)) {
    const bound = await reader.run(importedBindings, { ids: [...some] })
    yield bound
      .flatMap(({ id, counter }) => (counter === null ? [] : [{ metric: id, counter }]))
      .toSorted((a, b) => (a.metric < b.metric ? -1 : 1))
  }
}

const contactsBy = async (reader: Reader, ids: readonly string[]): Promise<Map<string, Values>> =>
  new Map(
    (await reader.run(contactsOf, { ids: [...ids] })).map(({ expert, properties }) => {
      const { phone, email } = properties as { phone?: string | null; email?: string | null }
      return [expert, { phone: phone ?? undefined, email: email ?? undefined }]
    }),
  )

const cell = (value: Value): string =>
  Array.isArray(value) ? value.join(';') : value === undefined ? '' : String(value)
