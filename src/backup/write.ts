import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { names } from '../audit/heads.js'
import type { AuditPlaces } from '../audit/places.js'
import { oneState } from '../store/oneState.js'
import type { Store } from '../store/store.js'
import { dump, type Kind, type Stored } from './dump.js'
import { FORM, formOf } from './form.js'
import { MANIFEST, manifestText, type BackupFile } from './manifest.js'

export interface BackupTarget {
  /** All that was given before counts no more. */
  anew(): Promise<void>
  /** Appends to a file; one file after the other. */
  give(file: string, bytes: Uint8Array): Promise<void>
  /** Is told how many records were read. */
  recorded?(count: number): void
  signal?: AbortSignal
}

/** The name of the file of a kind. */
export const fileOf = (kind: Kind): string => `${kind}.ndjson.gz`

/**
 * Gives a backup, file by file: all that is stored, of one state while others go on writing, and the audit, so that its
 * proof holds where it is restored. The list of the files comes last: without it, it is none.
 */
export async function writeBackup(store: Store, places: AuditPlaces, target: BackupTarget): Promise<BackupFile[]> {
  const madeAt = new Date().toISOString()
  const stored = await oneState(store, async (reader) => {
    await target.anew()
    return kindsInto(target, dump(reader))
  })
  const files = [...stored, ...(await auditInto(target, places))]
  await target.give(
    MANIFEST,
    Buffer.from(manifestText({ madeAt, engine: store.engine, form: (await formOf(store)) ?? FORM, files })),
  )
  return files
}

async function kindsInto(
  target: BackupTarget,
  parts: AsyncGenerator<readonly [Kind, readonly Stored[]]>,
): Promise<BackupFile[]> {
  const files: BackupFile[] = []
  let next = await parts.next()
  while (!next.done) {
    const [kind] = next.value
    let records = 0
    const lines = async function* () {
      for (; !next.done && next.value[0] === kind; next = await parts.next()) {
        target.signal?.throwIfAborted()
        records += next.value[1].length
        target.recorded?.(next.value[1].length)
        yield next.value[1].map((one) => `${JSON.stringify(one)}\n`).join('')
      }
    }
    const file = await into(target, fileOf(kind), Readable.from(lines()).pipe(createGzip()))
    files.push({ ...file, records })
  }
  return files
}

/** The heads first: what is written meanwhile stands behind what they say. */
async function auditInto(target: BackupTarget, { folder, heads, key, keyFile }: AuditPlaces): Promise<BackupFile[]> {
  const files: BackupFile[] = []
  const take = async (from: string, ending: string): Promise<void> => {
    for (const name of (await names(from)).filter((one) => one.endsWith(ending)))
      files.push(await into(target, name, createReadStream(join(from, name))))
  }
  await take(heads, '.head')
  await take(folder, '.audit')
  // A key that is kept elsewhere is not for who has the backup.
  if (key === undefined && files.length) files.push(await into(target, AUDIT_KEY, createReadStream(keyFile)))
  return files
}

/** The key of the audit's seals, where it lies beside the audit. */
export const AUDIT_KEY = 'audit.key'

async function into(target: BackupTarget, name: string, stream: AsyncIterable<Buffer>): Promise<BackupFile> {
  const hash = createHash('sha256')
  let bytes = 0
  await target.give(name, Buffer.alloc(0))
  for await (const part of stream) {
    hash.update(part)
    bytes += part.length
    await target.give(name, part)
  }
  return { name, bytes, sha256: hash.digest('hex') }
}
