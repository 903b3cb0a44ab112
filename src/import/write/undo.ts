import {
  bindIndicator,
  lastImportStep,
  removeContacts,
  removeEntities,
  removeImportSteps,
  saveContact,
  unlinkIncoming,
  unlinkOutgoing,
} from '../../generated/cypher.js'
import { typeOfId, type EntityTypeName } from '../../model.js'
import type { Reader, Store } from '../../store/store.js'
import type { Tie } from '../check/removals.js'
import { type StoredRelation } from '../check/stored.js'
import { slices } from '../../kernel/slices.js'
import type { Properties } from '../exchange/spec.js'
import type { LinkType } from '../../generated/writes.js'
import { groupBy } from '../../kernel/group.js'
import {
  createEntities,
  createLinks,
  createRelations,
  removeRelations,
  replaceEntities,
  write,
} from '../../changes/write/index.js'

/** What undoes one transaction of an import: what it made, and what it found. */
export interface UndoStep {
  /** Ids of entities that were made. */
  made?: string[]
  /** Entities that were changed, as they were, with the relations of their rows. */
  changed?: { label: EntityTypeName; properties: Properties; ties: Tie[]; outgoing: LinkType[]; incoming: LinkType[] }[]
  /** Relations with rows of their own that were made or changed, by type and start. */
  related?: { type: StoredRelation['type']; from: string; id: string }[]
  /** Those that were changed or removed, as they were. */
  relations?: StoredRelation[]
  /** Entities that were removed, as they were. */
  removed?: { label: EntityTypeName; properties: Properties }[]
  /** Relations of entities' rows that were removed. */
  ties?: Tie[]
  /** Their version is told where it goes on. */
  bindings?: { id: string; counter: string | null; version?: number }[]
  /** Contact data that was made or changed, and as it was. */
  contactIds?: string[]
  contacts?: { expert: string; properties: Properties }[]
}

/** Undoes an import transaction by transaction, the last first; killed in between, it goes on where it was. */
export async function undoRun(store: Pick<Store, 'run' | 'transaction'>, run: string): Promise<number> {
  for (let steps = 0; ; steps++) {
    const step = await store.run(lastImportStep, { run, before: null })
    if (!step) return steps
    await store.transaction(
      async (tx) => {
        await undoStep(tx, JSON.parse(step.undo) as UndoStep)
        await tx.run(removeImportSteps, { ids: [step.id] })
      },
      { timeoutMs: STEP_MS },
    )
  }
}

const STEP_MS = 10 * 60_000

/** What undoes an import, transaction by transaction, the last first; one of them is in memory at a time. */
export async function* stepsOf(reader: Reader, run: string): AsyncGenerator<UndoStep> {
  for (let before: number | null = null; ;) {
    const step: { order: number; undo: string } | null = await reader.run(lastImportStep, { run, before })
    if (!step) return
    yield JSON.parse(step.undo) as UndoStep
    before = step.order
  }
}

/** Undoes one transaction. */
export async function undoStep(
  tx: Reader,
  {
    made = [],
    changed = [],
    related = [],
    relations = [],
    removed = [],
    ties = [],
    bindings = [],
    contactIds = [],
    contacts = [],
  }: UndoStep,
): Promise<void> {
  await removeRelations(tx, related)
  if (contactIds.length) for (const ids of slices(contactIds)) await tx.run(removeContacts, { ids })
  for (const ids of slices(made)) await tx.run(removeEntities, { ids })
  await createEntities(
    tx,
    [...groupBy(removed, ({ label }) => label)].map(([label, some]) => [
      label,
      some.map(({ properties }) => properties),
    ]),
  )
  for (const [, some] of groupBy(
    changed,
    ({ label, outgoing, incoming }) => `${label} ${outgoing.join()} ${incoming.join()}`,
  )) {
    for (const few of slices(some)) {
      const ids = few.map(({ properties }) => properties.id as string)
      await tx.run(unlinkOutgoing, { ids, types: few[0]!.outgoing })
      await tx.run(unlinkIncoming, { ids, types: few[0]!.incoming })
    }
    await replaceEntities(tx, [[some[0]!.label, some.map(({ properties }) => properties)]])
  }
  await restoreTies(tx, [...changed.flatMap((entity) => entity.ties), ...ties])
  await createRelations(tx, relations)
  await write(tx, [
    [bindIndicator, bindings.map((row) => ({ ...row, version: row.version ?? null }))],
    [
      saveContact,
      contacts.map(({ expert, properties: { id, phone, email } }) => ({
        expert,
        properties: { id, phone: phone ?? null, email: email ?? null },
      })),
    ],
  ])
}

async function restoreTies(tx: Reader, ties: readonly Tie[]): Promise<void> {
  // Two changed entities may both have held a relation to be their own.
  const once = [...new Map(ties.map((tie) => [`${tie.type} ${tie.from} ${tie.to}`, tie])).values()].filter(
    ({ from, to }) => typeOfId(from) && typeOfId(to),
  )
  await createLinks(
    tx,
    once.map((tie) => ({ ...tie, type: tie.type as LinkType })),
  )
}
