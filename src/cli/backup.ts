import { auditPlaces } from '../audit/places.js'
import { MANIFEST, verifyBackup } from '../backup/manifest.js'
import { writeBackup } from '../backup/write.js'
import { FolderDraft } from '../exports/folder.js'
import { accountTotal } from '../generated/cypher.js'
import { refuseUnfinished } from '../import/runs.js'
import { InputError } from '../kernel/errors.js'
import { readConfig } from '../config.js'
import { perform } from './perform.js'
import { refuseMemory } from './store.js'
import { ANEW, type By, type Command } from './session.js'

/** Backs the configured store up into a folder, which is read once more when it is done. */
export async function backup(folder: string, { by }: By): Promise<void> {
  refuseMemory(readConfig())
  {
    await using draft = await FolderDraft.in(folder, () => false)
    await perform(
      'backup',
      backupCommand,
      {},
      { by, give: (file, bytes) => (file === ANEW ? draft.anew() : draft.append(file, bytes)) },
    )
    await draft.finish()
  }
  await verify(folder)
}

export const backupCommand: Command<object> = async ({ store, audit, by, config, signal, give }) => {
  await refuseUnfinished(store, 'what is in the store is not whole')
  if ((await store.run(accountTotal, {})) > 0) await audit.add({ by, action: 'EXPORT', operation: 'backup' })
  await writeBackup(store, auditPlaces(config), { anew: () => give(ANEW, ''), give, signal })
}

/** Says whether a backup is as it was written; what is not is named. */
export async function verify(folder: string): Promise<void> {
  const { manifest, problems } = await verifyBackup(folder)
  if (problems.length) throw new InputError(`${folder}: ${problems.length} problems: ${problems.join('; ')}`)
  const records = manifest.files.reduce((sum, one) => sum + (one.records ?? 0), 0)
  process.stdout.write(
    `${folder}: ${records} records in ${manifest.files.length} files and ${MANIFEST}, of ${manifest.madeAt}: as they were written\n`,
  )
}
