import { changesOfSet, changeUndo, createChangeUndo, saveFactVersions, saveVersions } from '../../generated/cypher.js'
import { mapInTurns } from '../../kernel/turns.js'
import type { Reader } from '../../store/store.js'
import type { Entry } from './entry.js'

const BATCH = 1000

/** Keeps what undoes a change set, step by step. */
export async function saveUndo(tx: Reader, changeSet: string, steps: readonly unknown[]): Promise<void> {
  for (const [position, step] of steps.entries())
    await tx.run(createChangeUndo, { changeSet, position, undo: JSON.stringify(step) })
}

/** What undoes a change set, in the order in which that is to be done. */
export async function undoOf(reader: Reader, changeSet: string): Promise<unknown[]> {
  return (await reader.run(changeUndo, { changeSet })).map(({ undo }) => JSON.parse(undo) as unknown)
}

/** All rows that a change set touched. */
export async function entriesOf(reader: Reader, changeSet: string): Promise<Entry[]> {
  const found: Entry[] = []
  for (let afterPosition: number | null = null; ;) {
    const rows: Awaited<ReturnType<typeof page>> = await page(reader, changeSet, afterPosition)
    const entries = await mapInTurns(rows, ({ change }): Entry => {
      const { operation, table, entityId, version, fields, mergedInto } = change
      return {
        operation: operation as Entry['operation'],
        table,
        id: entityId,
        version,
        fields: JSON.parse(fields) as Entry['fields'],
        ...(mergedInto != null && { mergedInto }),
      }
    })
    for (const entry of entries) found.push(entry)
    if (rows.length < BATCH) return found
    afterPosition = rows.at(-1)!.change.position
  }
}

const page = (reader: Reader, changeSet: string, afterPosition: number | null) =>
  reader.run(changesOfSet, { changeSet, afterPosition, first: BATCH })

/** Sets the versions of entities and of facts; a fact has the entity it starts at. */
export async function setVersions(
  tx: Reader,
  rows: readonly { id: string; from?: string; version: number }[],
): Promise<void> {
  const entities = rows.flatMap(({ id, from, version }) => (from === undefined ? [{ id, version }] : []))
  const facts = rows.flatMap(({ id, from, version }) => (from === undefined ? [] : [{ id, from, version }]))
  for (let at = 0; at < entities.length; at += BATCH)
    await tx.run(saveVersions, { rows: entities.slice(at, at + BATCH) })
  for (let at = 0; at < facts.length; at += BATCH) await tx.run(saveFactVersions, { rows: facts.slice(at, at + BATCH) })
}
