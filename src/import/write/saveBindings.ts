import { bindIndicator, importedBindings } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import type { FieldChange } from '../check/restore.js'
import type { Row } from '../check/rows.js'
import { slices } from '../../kernel/slices.js'
import { write } from '../../changes/write/index.js'
import type { Context, RowChange, Saved } from './save.js'

/** Binds indicators to counts. */
export async function saveBindings(tx: Reader, rows: readonly Row[], { checked, dry, told }: Context): Promise<Saved> {
  const bindings = rows.map(({ row, values }) => ({
    row,
    id: values.metric as string,
    counter: values.counter as string,
  }))
  const stored = new Map<string, { counter: string | null; version: number | null }>()
  for (const some of slices(bindings))
    for (const { id, ...mark } of await tx.run(importedBindings, { ids: some.map(({ id }) => id) }))
      stored.set(id, mark)
  const changed = bindings.filter(({ id, counter }) => stored.get(id)?.counter !== counter)
  const changes = changed.map(({ row, id, counter }): RowChange => {
    const { counter: old, version } = stored.get(id) ?? {}
    const fields: FieldChange[] = [{ column: 'counter', before: old ?? undefined, after: counter }]
    return old == null
      ? { operation: 'create', id, row, version: version ?? 1, fields: told ? fields : [] }
      : { operation: 'update', id, row, version: (version ?? 1) + (!dry && checked.changed.has(id) ? 0 : 1), fields }
  })
  if (!dry)
    await write(tx, [
      [
        bindIndicator,
        changes.map(({ id, version }, at) => ({
          id,
          counter: changed[at]!.counter,
          version: version > 1 ? version : null,
        })),
      ],
    ])
  return {
    changes,
    unchanged: bindings.length - changes.length,
    deferred: [],
    undo: { bindings: changed.map(({ id }) => ({ id, counter: stored.get(id)?.counter ?? null })) },
  }
}
