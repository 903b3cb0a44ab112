import type { Touched } from '../analysis/gap/touched.js'
import type { Entry } from '../changes/log/entry.js'
import { changeSetsAfter, changesOfSet, changeUndo } from '../generated/cypher.js'
import { MOST_ROWS, Touching } from '../import/write/touched.js'
import type { UndoStep } from '../import/write/undo.js'
import { mapInTurns } from '../kernel/turns.js'
import type { Reader } from '../store/store.js'

/** What more change sets did is not followed. */
const MOST_SETS = 200

/**
 * What the change sets after a number, up to another, have touched; null where it is too much to be followed, or one of
 * them does not tell its rows.
 */
export async function touchedBetween(reader: Reader, after: number, until: number): Promise<Touched | null> {
  const found = new Touching()
  const sets = after === until ? [] : await reader.run(changeSetsAfter, { after, until, first: MOST_SETS + 1 })
  if (sets.length > MOST_SETS) return null
  let left = MOST_ROWS
  for (const { id: changeSet } of sets) {
    const rows = await reader.run(changesOfSet, { changeSet, afterPosition: null, first: left + 1 })
    left -= rows.length
    if (left < 0) return null
    const entries = await mapInTurns(rows, ({ change: { operation, table, entityId: id, fields } }) => ({
      operation: operation as Entry['operation'],
      table,
      id,
      fields: JSON.parse(fields) as Entry['fields'],
    }))
    const undoing = async () =>
      (await reader.run(changeUndo, { changeSet })).map(({ undo }) => JSON.parse(undo) as UndoStep)
    if (!(await found.add(entries, undoing))) return null
  }
  return found.ids.size > MOST_ROWS ? null : found
}
