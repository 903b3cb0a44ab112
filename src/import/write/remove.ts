import {
  bindIndicator,
  importedBindings,
  removeContacts,
  removeEntities,
  unlinkIncoming,
  unlinkOutgoing,
} from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import type { Removal } from '../check/removals.js'
import { slices } from '../../kernel/slices.js'
import type { LinkType } from '../../generated/writes.js'
import { groupBy } from '../../kernel/group.js'
import { removeRelations } from '../../changes/write/index.js'
import type { UndoStep } from './undo.js'

/** One transaction's worth of a removal, which returns what undoes it. */
export type RemovalStep = (tx: Reader) => Promise<UndoStep>

/**
 * Cuts a removal into transactions: relations before the entities they hang on, so that undoing, in reverse, finds both
 * ends.
 */
export function* removalSteps(
  { entities, relations, ties, contacts, bindings }: Removal,
  size: number,
): Generator<RemovalStep> {
  if (bindings.length) yield (tx) => unbind(tx, new Map(bindings.map(({ id, version }) => [id, version])))
  for (const some of slices(contacts, size)) {
    yield async (tx) => {
      await tx.run(removeContacts, { ids: some.map(({ properties: { id } }) => id as string) })
      return { contacts: [...some] }
    }
  }
  for (const some of slices(relations, size)) {
    yield async (tx) => {
      await removeRelations(
        tx,
        some.map(({ type, from, properties }) => ({ type, from, id: properties.id as string })),
      )
      return { relations: some.map(({ type, from, to, properties }) => ({ type, from, to, properties })) }
    }
  }
  const removed = new Set(entities.map(({ id }) => id))
  for (const some of slices(ties, size)) {
    yield async (tx) => {
      for (const [type, few] of groupBy(some, ({ type }) => type as LinkType)) {
        const ends = (end: 'from' | 'to'): string[] => [
          ...new Set(few.map((tie) => tie[end]).filter((id) => removed.has(id))),
        ]
        for (const ids of slices(ends('from'))) await tx.run(unlinkOutgoing, { ids, types: [type] })
        for (const ids of slices(ends('to'))) await tx.run(unlinkIncoming, { ids, types: [type] })
      }
      return { ties: [...some] }
    }
  }
  for (const some of slices(entities, size)) {
    yield async (tx) => {
      for (const few of slices(some)) await tx.run(removeEntities, { ids: few.map(({ id }) => id) })
      return { removed: some.map(({ label, properties }) => ({ label, properties })) }
    }
  }
}

async function unbind(tx: Reader, versions: ReadonlyMap<string, number | undefined>): Promise<UndoStep> {
  const stored = await tx.run(importedBindings, { ids: [...versions.keys()] })
  await tx.run(bindIndicator, {
    rows: stored.map(({ id, version }) => ({ id, counter: null, version: versions.get(id) ?? (version ?? 1) + 1 })),
  })
  return { bindings: stored.map(({ id, counter }) => ({ id, counter: counter ?? null })) }
}
