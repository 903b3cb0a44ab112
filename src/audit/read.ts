import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SEAL_LENGTH, type AuditEntry } from './entry.js'
import { names } from './heads.js'
import type { AuditPlaces } from './places.js'

/** An entry with the file it is in: both together tell it from others. */
export interface KeptEntry extends AuditEntry {
  file: string
}

/** The entries of a day, the last first. */
async function ofDay(folder: string, files: readonly string[]): Promise<KeptEntry[]> {
  const all: KeptEntry[] = []
  for (const file of files)
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n').slice(0, -1))
      all.push({ file, ...(JSON.parse(line.slice(0, -SEAL_LENGTH - 1)) as AuditEntry) })
  return all.toSorted((a, b) => (before(a, b) ? 1 : -1))
}

const before = (a: KeptEntry, b: Pick<KeptEntry, 'at' | 'file' | 'n'>): boolean =>
  a.at < b.at || (a.at === b.at && (a.file < b.file || (a.file === b.file && a.n < b.n)))

/** The last entries before one, the last first; of all where none is named. */
export async function lastEntries(
  { folder }: Pick<AuditPlaces, 'folder'>,
  first: number,
  after?: Pick<KeptEntry, 'at' | 'file' | 'n'>,
): Promise<KeptEntry[]> {
  const files = (await names(folder)).filter((name) => name.endsWith('.audit'))
  const days = [...new Set(files.map((file) => file.slice(0, 10)))].toReversed()
  const found: KeptEntry[] = []
  for (const day of days) {
    if (found.length >= first) break
    if (after && day > after.at.slice(0, 10)) continue
    const entries = await ofDay(
      folder,
      files.filter((file) => file.startsWith(day)),
    )
    found.push(...entries.filter((entry) => !after || before(entry, after)))
  }
  return found.slice(0, first)
}
