import { join } from 'node:path'
import { auditPlaces } from '../audit/places.js'
import { formOf, FORM, migrate } from '../backup/form.js'
import { backupInto, backupName, backupsFolder } from '../backup/into.js'
import { verifyBackup } from '../backup/manifest.js'
import { migrations } from '../backup/migrations.js'
import type { Config } from '../config.js'
import { unfinishedImport } from '../import/runs.js'
import { InputError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

/**
 * Brings a store to the form of this version, after a backup.
 * @throws ConfigError for a store of a newer version: it is closed again
 */
export async function upgraded(config: Config, opening: Promise<Store>): Promise<Store> {
  const store = await opening
  try {
    // What an interrupted import has left is no state to keep: it is taken out first, and the store upgraded the next
    // time.
    if ((await formOf(store)) !== FORM && !(await unfinishedImport(store)))
      for (const title of await migrate(store, migrations, (form) => kept(store, config, form)))
        say(`The store was upgraded: ${title}`)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

async function kept(store: Store, config: Config, form: number): Promise<void> {
  const folder = join(backupsFolder(config), backupName(`form-${form}`))
  await backupInto(folder, store, auditPlaces(config))
  const { problems } = await verifyBackup(folder)
  if (problems.length) throw new InputError(`the store was not upgraded: its backup is damaged: ${problems.join('; ')}`)
  say(`The store is of an earlier version: a backup of it is in ${folder}`)
}
