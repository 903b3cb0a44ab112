import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { names } from '../audit/heads.js'
import type { AuditPlaces } from '../audit/places.js'
import { lastEntries } from '../audit/read.js'
import { erase, ERASED } from '../access/erase.js'
import { entitiesByIds } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'
import type { Manifest } from './manifest.js'
import { AUDIT_KEY } from './write.js'

const text = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

/** @throws InputError where there is an audit already whose seals another key made */
export async function checkAudit(folder: string, places: AuditPlaces, manifest: Manifest): Promise<void> {
  if (!manifest.files.some(({ name }) => name === AUDIT_KEY)) return
  const [ours, theirs] = [places.key ?? (await text(places.keyFile)), await text(join(folder, AUDIT_KEY))]
  const there = (await names(places.folder)).length > 0
  if (there && ours !== undefined && ours.trim() !== theirs?.trim())
    throw new InputError(
      `expected the audit of this backup in ${places.folder}, found another one: move it away with its heads (${places.heads}) and its key, or set TRICHAIN_AUDIT`,
    )
}

/** Puts the files of the audit where they belong. What is there already goes further than the backup, and stays. */
export async function restoreAudit(folder: string, places: AuditPlaces, manifest: Manifest): Promise<void> {
  const files = manifest.files.map(({ name }) => name)
  const bring = async (name: string, to: string): Promise<void> => {
    if ((await text(to)) === undefined) await copyFile(join(folder, name), to)
  }
  const own = files.filter((name) => /\.(audit|head)$/.test(name))
  if (own.length === 0) return
  for (const place of [places.folder, places.heads]) await mkdir(place, { recursive: true, mode: 0o700 })
  if (places.key === undefined && files.includes(AUDIT_KEY)) await bring(AUDIT_KEY, places.keyFile)
  for (const name of own) await bring(name, join(name.endsWith('.head') ? places.heads : places.folder, name))
}

/** Erases anew whom the audit says was erased, maybe after the backup was made. @returns how many */
export async function eraseAnew(store: Store, places: AuditPlaces): Promise<number> {
  const erased = new Set(
    (await lastEntries(places, Infinity)).flatMap(({ action, people = {} }) =>
      action === 'ERASE' ? Object.keys(people) : [],
    ),
  )
  let count = 0
  for (const { node } of erased.size ? await store.run(entitiesByIds, { ids: [...erased] }) : []) {
    if (node.name === ERASED) continue
    await erase(store, node.id)
    count++
  }
  return count
}
