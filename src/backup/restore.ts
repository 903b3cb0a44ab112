import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import {
  createEntities,
  createLinks,
  createRelations,
  write,
  type NewLink,
  type NewRelation,
} from '../changes/write/index.js'
import {
  createChanges,
  createChangeSet,
  createChangeUndo,
  createGapChanges,
  createImportStep,
  removeSome,
  saveAccounts,
  saveBoards,
  saveDecisions,
  saveTextParts,
  saveTexts,
  saveContact,
  saveGapBuckets,
  saveGapRecord,
  saveRuleRecords,
  saveCredential,
  saveMappings,
  saveIdKey,
  saveStoreForm,
  saveTextVersion,
  setChangeNumber,
  type GapRecordResult,
} from '../generated/cypher.js'
import { groupBy } from '../kernel/group.js'
import type { EntityTypeName } from '../model.js'
import type { Reader, Store } from '../store/store.js'
import { KINDS, type Kind, type Stored } from './dump.js'
import type { Manifest } from './manifest.js'
import { fileOf } from './write.js'

const BATCH = 2000
/** What undoes large imports comes in long lines. */
const BATCH_LETTERS = 8_000_000
const TRANSACTION_MS = 600_000

/** Takes all out of a store. */
export async function emptyStore(store: Store): Promise<void> {
  while ((await store.transaction((tx) => tx.run(removeSome, { limit: BATCH }), { timeoutMs: TRANSACTION_MS })) > 0);
}

/** Writes a backup that was verified into an empty store, which says that it is not whole until all of it is there. */
export async function restoreInto(store: Store, folder: string, manifest: Manifest): Promise<void> {
  const noted = (version: number | null, restoring: string | null): Promise<void> =>
    store.transaction((tx) => tx.run(saveStoreForm, { version, restoring }))
  await noted(null, new Date().toISOString())
  for (const kind of KINDS) {
    if (!manifest.files.some(({ name }) => name === fileOf(kind))) continue
    for await (const some of batches(join(folder, fileOf(kind))))
      await store.transaction((tx) => writers[kind](tx, some as never), { timeoutMs: TRANSACTION_MS })
  }
  await noted(manifest.form, null)
}

async function* batches(path: string): AsyncGenerator<Stored[]> {
  let some: Stored[] = []
  let letters = 0
  for await (const line of createInterface({
    input: createReadStream(path).pipe(createGunzip()),
    crlfDelay: Infinity,
  })) {
    some.push(JSON.parse(line) as Stored)
    letters += line.length
    if (some.length < BATCH && letters < BATCH_LETTERS) continue
    yield some
    some = []
    letters = 0
  }
  if (some.length) yield some
}

interface Relation {
  type: string
  from: string
  to: string
  properties: Record<string, unknown>
}

const writers: Readonly<Record<Kind, (tx: Reader, rows: never) => Promise<void>>> = {
  entities: (tx, rows: { type: EntityTypeName; properties: Stored }[]) =>
    createEntities(
      tx,
      [...groupBy(rows, ({ type }) => type)].map(([type, some]) => [type, some.map(({ properties }) => properties)]),
    ),
  relations: async (tx, rows: Relation[]) => {
    const own = rows.filter(({ properties }) => 'rowHash' in properties)
    await createRelations(tx, own as unknown as NewRelation[])
    await createLinks(tx, rows.filter((row) => !own.includes(row)) as unknown as NewLink[])
  },
  contacts: (tx, rows: never) => write(tx, [[saveContact, rows]]),
  changeSets: (tx, rows: never) => write(tx, [[createChangeSet, rows]]),
  changes: (tx, rows: never) => write(tx, [[createChanges, rows]]),
  undo: async (tx, rows: { changeSet: string; position: number; undo: string }[]) => {
    for (const row of rows) await tx.run(createChangeUndo, row)
  },
  steps: async (tx, rows: { id: string; run: string; order: number; undo: string }[]) => {
    for (const row of rows) await tx.run(createImportStep, row)
  },
  accounts: (tx, rows: never) => write(tx, [[saveAccounts, rows]]),
  credentials: (tx, rows: never) => write(tx, [[saveCredential, rows]]),
  mappings: (tx, rows: never) => write(tx, [[saveMappings, rows]]),
  boards: (tx, rows: never) => write(tx, [[saveBoards, rows]]),
  texts: (tx, rows: never) => write(tx, [[saveTexts, rows]]),
  textParts: (tx, rows: never) => write(tx, [[saveTextParts, rows]]),
  decisions: (tx, rows: never) => write(tx, [[saveDecisions, rows]]),
  gapChanges: (tx, rows: never) => write(tx, [[createGapChanges, rows]]),
  gapBuckets: (tx, buckets: never) => tx.run(saveGapBuckets, { buckets }),
  ruleRecords: (tx, rows: never) => write(tx, [[saveRuleRecords, rows]]),
  gapRecord: async (tx, rows: GapRecordResult[]) => {
    for (const row of rows) await tx.run(saveGapRecord, row)
  },
  notes: async (tx, rows: { text: number | null; changes: number | null; ids?: string | null }[]) => {
    for (const { text, changes, ids } of rows) {
      if (text !== null) await tx.run(saveTextVersion, { version: text })
      if (changes !== null) await tx.run(setChangeNumber, { number: changes })
      if (ids != null) await tx.run(saveIdKey, { key: ids })
    }
  },
}
