import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { auditPlaces } from '../audit/places.js'
import { AuditTrail } from '../audit/trail.js'
import { checkAudit, eraseAnew, restoreAudit } from '../backup/audit.js'
import { FORM } from '../backup/form.js'
import { verifyBackup, type Manifest } from '../backup/manifest.js'
import { emptyStore, restoreInto } from '../backup/restore.js'
import { readConfig, type Config } from '../config.js'
import { accountTotal, storeTotal } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'
import type { By } from './session.js'
import { openAsItIs, refuseMemory } from './store.js'
import { commander } from './who.js'

const DRAFT = '.restoring'

/** Brings a backup into the configured store. Nothing is changed unless all of the backup is as it was written. */
export async function restore(folder: string, { replace, by }: { replace: boolean } & By): Promise<void> {
  const config = readConfig()
  refuseMemory(config)
  const { manifest, problems } = await verifyBackup(folder)
  if (problems.length) throw new InputError(`nothing was restored: ${folder}: ${problems.join('; ')}`)
  if (manifest.form > FORM)
    throw new InputError(`expected a store of form ${FORM} or before, found ${manifest.form}: use a newer TriChain`)
  const places = auditPlaces(config)
  await checkAudit(folder, places, manifest)
  const work = async (store: Store): Promise<number> => {
    await restoreInto(store, folder, manifest)
    await restoreAudit(folder, places, manifest)
    return eraseAnew(store, places)
  }
  const inFolder = config.NEO4J_URI === undefined
  const aside = inFolder ? await intoFolder(config, replace, work) : await intoServer(config, replace, work)
  const records = manifest.files.reduce((sum, one) => sum + (one.records ?? 0), 0)
  process.stdout.write(`${records} records of ${manifest.madeAt} were restored${aside.told}\n`)
  await noted(config, manifest, commander(by))
}

interface Done {
  told: string
}

const anew = (erased: number): string =>
  erased ? `; ${erased} persons were erased anew, as the audit says that they were` : ''

/** Beside what is there: that is put aside when all is written. */
async function intoFolder(config: Config, replace: boolean, work: (store: Store) => Promise<number>): Promise<Done> {
  const data = config.TRICHAIN_DATA
  const draft = join(data, DRAFT)
  const used = existsSync(join(data, 'graph.grafeo')) || existsSync(join(data, 'trichain.state'))
  if (used) await lookAt(config, replace)
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true })
  let erased: number
  {
    await using store = await openAsItIs({ ...config, TRICHAIN_DATA: draft })
    erased = await work(store)
  }
  const aside = join(data, `before-${new Date().toISOString().replace(/[:.]/g, '-')}`)
  const before = (await readdir(data)).filter((name) => /^(graph\.grafeo|trichain\.)/.test(name))
  if (before.length) await mkdir(aside)
  // The state last, or, where there is none, first: in between the folder is damaged, and not an empty one.
  const state = 'trichain.state'
  if (before.includes(state)) await copyFile(join(data, state), join(aside, state))
  await copyFile(join(draft, state), join(data, state))
  for (const name of before.filter((one) => one !== state)) await rename(join(data, name), join(aside, name))
  for (const name of (await readdir(draft)).filter((one) => one !== state))
    await rename(join(draft, name), join(data, name))
  await rm(draft, { recursive: true })
  return { told: ` into ${data}${before.length ? `; what was there is in ${aside}` : ''}${anew(erased)}` }
}

/** Opens what is there: it may be of a running server, or hold something. */
async function lookAt(config: Config, replace: boolean): Promise<void> {
  await using store = await openAsItIs(config)
  await refuseFull(store, replace)
}

async function intoServer(config: Config, replace: boolean, work: (store: Store) => Promise<number>): Promise<Done> {
  await using store = await openAsItIs(config)
  await refuseFull(store, replace)
  await emptyStore(store)
  return { told: ` into ${store.location}${anew(await work(store))}` }
}

async function refuseFull(store: Store, replace: boolean): Promise<void> {
  if (!replace && (await store.run(storeTotal, {})) > 0)
    throw new InputError(
      `expected an empty store: there is something in ${store.location}, and nothing was changed; --replace puts the backup in its place`,
    )
}

/** That it was done is written down where there are accounts. */
async function noted(config: Config, { madeAt }: Manifest, by: string): Promise<void> {
  await using store = await openAsItIs(config)
  if ((await store.run(accountTotal, {})) === 0) return
  const audit = new AuditTrail(auditPlaces(config))
  await audit.add({ by, action: 'RESTORE', operation: `backup of ${madeAt}` })
  await audit.close()
}
