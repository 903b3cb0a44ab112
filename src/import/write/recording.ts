import { importedBindings } from '../../generated/cypher.js'
import { tables } from '../../generated/tables.js'
import type { Entry } from '../../changes/log/entry.js'
import type { Reader } from '../../store/store.js'
import type { CheckedTable } from '../check/datasetTables.js'
import { ownersOf, type Removal, type Tie } from '../check/removals.js'
import { inTurns, mapInTurns } from '../../kernel/turns.js'
import { canonical, filled, valuesOfEntity, valuesOfRelation } from '../check/restore.js'
import { storedProperties } from '../check/stored.js'
import type { EntityTable, RelationTable, Surroundings, TableSpec, Values } from '../exchange/spec.js'
import type { Saved } from './save.js'
import type { UndoStep } from './undo.js'

/** What a change set does to rows, and what undoes it, as it is written. */
export class Recording {
  readonly undo: UndoStep[] = []
  readonly #entries: { row: number; entry: Entry }[] = []

  /** What a batch of rows did. */
  add({ changes }: Saved, { spec }: CheckedTable): void {
    for (const { operation, id, row, version, fields } of changes) {
      this.#entries.push({
        row,
        entry: { operation: operation === 'create' ? 'CREATE' : 'UPDATE', table: spec.file, id, version, fields },
      })
    }
  }

  /** What is taken out, as it was; before it is. */
  async remove(reader: Reader, removal: Removal, around: Omit<Surroundings, 'memory'>): Promise<void> {
    for (const removed of await removedEntries(reader, removal, { ...around, memory: new Map() }))
      this.#entries.push(removed)
  }

  get count(): number {
    return this.#entries.length
  }

  /** In the order they were written in. */
  get entries(): Entry[] {
    return this.#entries.map(({ entry }) => entry)
  }

  /** In the order of rows, what goes along last. */
  byRow(): Promise<Entry[]> {
    return mapInTurns(
      this.#entries.toSorted((a, b) => a.row - b.row),
      ({ row, entry }) => (Number.isFinite(row) ? { ...entry, row } : entry),
    )
  }
}

async function removedEntries(
  reader: Reader,
  { entities, relations, ties, bindings }: Removal,
  around: Surroundings,
): Promise<{ row: number; entry: Entry }[]> {
  const besides = [
    ...new Set(entities.flatMap(({ label, properties }) => tableOf(label)?.besideOf?.(properties) ?? [])),
  ]
  const beside = await storedProperties(reader, besides)
  const indicators = entities.flatMap(({ properties }) =>
    typeof properties.indicatorId === 'string' ? [properties.indicatorId] : [],
  )
  if (indicators.length) await around.learn(reader, indicators)
  const bound = new Map(
    (bindings.length ? await reader.run(importedBindings, { ids: bindings.map(({ id }) => id) }) : []).map((row) => [
      row.id,
      row,
    ]),
  )
  const linksOf = new Map<string, Tie[]>()
  await inTurns(ties.length, (at) => {
    const tie = ties[at]!
    for (const end of ownersOf(tie)) {
      const known = linksOf.get(end)
      if (known) known.push(tie)
      else linksOf.set(end, [tie])
    }
  })
  const gone = (
    table: string,
    id: string,
    version: unknown,
    row: number | undefined,
    fields: Entry['fields'],
  ): { row: number; entry: Entry } => ({
    row: row ?? Infinity,
    entry: { operation: 'REMOVE', table, id, version: ((version as number | null | undefined) ?? 1) + 1, fields },
  })
  return [
    ...(await mapInTurns(entities, ({ id, label, properties, place }) => {
      const spec = tableOf(label)
      const links = (linksOf.get(id) ?? []) as never
      const values =
        spec &&
        valuesOfEntity(spec, { properties, links }, around, spec.besideOf && beside.get(spec.besideOf(properties)))
      return gone(
        spec?.file ?? label,
        id,
        properties.version,
        place?.row,
        spec && values ? lost(spec, values, around) : [],
      )
    })),
    ...(await mapInTurns(relations, (relation) => {
      const spec = tables.find((one): one is RelationTable => one.kind === 'relation' && one.type === relation.type)
      const { id, version } = relation.properties
      return gone(
        spec?.file ?? relation.type,
        id as string,
        version,
        relation.place?.row,
        spec ? lost(spec, valuesOfRelation(spec, relation), around) : [],
      )
    })),
    ...bindings.map((binding) => {
      const { id, place } = binding
      binding.version = (bound.get(id)?.version ?? 1) + 1
      return gone(place.table, id, bound.get(id)?.version, place.row, [
        { column: 'counter', before: bound.get(id)?.counter ?? undefined },
      ])
    }),
  ]
}

const tableOf = (label: string): EntityTable | undefined =>
  tables.find((spec): spec is EntityTable => spec.kind === 'entity' && spec.label === label)

const lost = (spec: TableSpec, values: Values, around: Surroundings): Entry['fields'] =>
  filled(spec, canonical(spec, values, around)).map(({ column, after }) => ({ column, before: after }))
