import { FolderDraft } from '../exports/folder.js'
import type { AuditPlaces } from '../audit/places.js'
import type { Store } from '../store/store.js'
import { writeBackup, type BackupTarget } from './write.js'

/** The folder for backups by what is configured: beside the store where nothing else is said. */
export const backupsFolder = (given: { TRICHAIN_DATA: string; TRICHAIN_BACKUPS: string }): string =>
  given.TRICHAIN_BACKUPS || `${given.TRICHAIN_DATA === ':memory:' ? 'trichain' : given.TRICHAIN_DATA}-backups`

/** The name of a backup that is begun now. */
export const backupName = (before: string): string => `${before}-${new Date().toISOString().replace(/[:.]/g, '-')}`

/** Backs a store up into an empty folder, which is there when all of it is; `note` is told what is written. */
export async function backupInto(
  folder: string,
  store: Store,
  places: AuditPlaces,
  note: Pick<BackupTarget, 'signal' | 'recorded'> & { anew?(): void; wrote?(bytes: number): void } = {},
): Promise<void> {
  await using draft = await FolderDraft.in(folder, () => false)
  await writeBackup(store, places, {
    ...(note.signal && { signal: note.signal }),
    recorded: (records) => note.recorded?.(records),
    anew() {
      note.anew?.()
      return draft.anew()
    },
    give(file, bytes) {
      note.wrote?.(bytes.length)
      return draft.append(file, bytes)
    },
  })
  await draft.finish()
}
