import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AuditPlaces } from '../audit/places.js'
import type { AuditTrail } from '../audit/trail.js'
import { isMissing } from '../audit/places.js'
import type { Backups, ToldBackup } from '../access/office.js'
import type { Viewer } from '../access/viewer.js'
import { InputError, TriChainError } from '../kernel/errors.js'
import type { Store } from '../store/store.js'
import { backupInto, backupName } from './into.js'
import { MANIFEST, readManifest, verifyBackup } from './manifest.js'
import { AtWork } from './atWork.js'
import { noteCheck, notedCheck, noteFailure, notedFailure } from './noted.js'

export interface ShelfOptions {
  store: Store
  places: AuditPlaces
  trail: AuditTrail
  /** Where backups are. */
  folder: string
  /** @throws InputError where what is stored is not whole */
  whole(): Promise<void>
  /** Is told what went wrong, with its cause. */
  failed(error: unknown): void
}

const MOST = 100
const NOTHING: Omit<ToldBackup, 'name' | 'state'> = {
  madeAt: null,
  bytes: 0,
  records: 0,
  checkedAt: null,
  problems: [],
}

/** Backups as an administrator keeps them (备份管理): in one folder, by their names there, one at work at a time. */
export class BackupShelf implements Backups {
  readonly #options: ShelfOptions
  readonly #ending = new AbortController()
  readonly #desk: AtWork
  #atWork: { told: ToldBackup; done: Promise<void> } | undefined

  constructor(options: ShelfOptions) {
    this.#options = options
    this.#desk = new AtWork(options.folder)
  }

  async all(): Promise<ToldBackup[]> {
    const working = this.#atWork?.told ?? (await this.#desk.told())
    const told = await Promise.all(
      (await this.#names()).map((name) => (name === working?.name ? working : this.#told(name))),
    )
    const all = working && !told.includes(working) ? [working, ...told] : told
    return all.toSorted((a, b) => (b.madeAt ?? '').localeCompare(a.madeAt ?? '') || (a.name < b.name ? -1 : 1))
  }

  /** @throws InputError while another is at work, or what is stored is not whole; AuditError */
  async make(by: Viewer): Promise<ToldBackup> {
    const { store, places, folder, whole, trail } = this.#options
    const name = backupName('backup')
    const told: ToldBackup = { ...NOTHING, name, state: 'MAKING', madeAt: new Date().toISOString() }
    return this.#begin(told, async () => {
      await whole()
      await trail.add({ by: by.name, action: 'EXPORT', operation: 'backup' })
      return async () => {
        await backupInto(join(folder, name), store, places, {
          signal: this.#ending.signal,
          anew: () => Object.assign(told, { bytes: 0, records: 0 }),
          wrote: (bytes) => void (told.bytes += bytes),
          recorded: (count) => void (told.records += count),
        })
        told.state = 'CHECKING'
        await this.#check(name)
      }
    })
  }

  /** @throws InputError for a name that is not listed, or while another is at work; AuditError */
  async check(by: Viewer, name: string): Promise<ToldBackup> {
    // What is asked for is looked up among what is there, and is never a path.
    const known = (await this.#names()).find((one) => one === name)
    if (known === undefined) throw new InputError('name: expected the name of a backup that is listed')
    const told: ToldBackup = { ...(await this.#told(known)), state: 'CHECKING' }
    return this.#begin(told, async () => {
      await this.#options.trail.add({ by: by.name, action: 'EXPORT', operation: `check ${known}` })
      return () => this.#check(known)
    })
  }

  /** Ends what is at work. */
  async close(): Promise<void> {
    this.#ending.abort(new Error('the server is closing'))
    await this.#atWork?.done
  }

  /** What `prepare` refuses its caller is told; what goes wrong afterwards is kept with the backup. */
  async #begin(told: ToldBackup, prepare: () => Promise<() => Promise<void>>): Promise<ToldBackup> {
    const busy = ({ name }: ToldBackup) => new InputError(`"${name}" is at work: wait for its end`)
    if (this.#atWork) throw busy(this.#atWork.told)
    let settle = (): void => undefined
    this.#atWork = { told, done: new Promise<void>((done) => (settle = done)) }
    const end = (): void => {
      this.#atWork = undefined
      settle()
    }
    let begun = false
    const over = async (): Promise<void> => {
      if (begun) await this.#desk.end().catch(this.#options.failed)
      end()
    }
    let work: () => Promise<void>
    try {
      const other = await this.#desk.begin(told)
      if (other) throw busy(other)
      begun = true
      work = await prepare()
    } catch (error) {
      await over()
      throw error
    }
    void work()
      .catch(async (error: unknown) => {
        this.#options.failed(error)
        const why = error instanceof TriChainError ? error.message : 'it could not be written or read: see the log'
        await noteFailure(this.#options.folder, told.name, why).catch(this.#options.failed)
      })
      .finally(over)
    return { ...told }
  }

  async #check(name: string): Promise<void> {
    const { folder } = this.#options
    const { manifest, problems } = await verifyBackup(join(folder, name))
    await noteCheck(folder, name, { fingerprint: manifest.fingerprint, at: new Date().toISOString(), problems })
  }

  async #names(): Promise<string[]> {
    try {
      const found = await readdir(this.#options.folder, { withFileTypes: true })
      const names = found.flatMap((one) => (one.isDirectory() && !one.name.startsWith('.') ? [one.name] : []))
      return names.toSorted().toReversed().slice(0, MOST)
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  /** By its list and the sizes of its files. */
  async #told(name: string): Promise<ToldBackup> {
    const folder = join(this.#options.folder, name)
    const why = await notedFailure(this.#options.folder, name)
    const failed = why === undefined ? [] : [why]
    const size = (file: string): Promise<number | undefined> =>
      stat(join(folder, file)).then(
        (found) => found.size,
        () => undefined,
      )
    if ((await size(MANIFEST)) === undefined) return { ...NOTHING, name, state: 'UNFINISHED', problems: failed }
    try {
      const { madeAt, files, fingerprint } = await readManifest(folder)
      const noted = await notedCheck(this.#options.folder, name)
      const checked = noted?.fingerprint === fingerprint ? noted : undefined
      const sizes = await Promise.all(files.map((file) => size(file.name)))
      const wrong = files.flatMap((file, at) => (sizes[at] === file.bytes ? [] : [file.name]))
      const cut = wrong.map((file) => `${file}: it is gone or cut`)
      const problems = [failed, checked?.problems ?? [], cut].find((some) => some.length > 0) ?? []
      return {
        name,
        madeAt,
        state: problems.length ? 'DAMAGED' : 'WHOLE',
        bytes: files.reduce((sum, file) => sum + file.bytes, 0),
        records: files.reduce((sum, file) => sum + (file.records ?? 0), 0),
        checkedAt: problems.length ? null : (checked?.at ?? null),
        problems: [...problems],
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      return { ...NOTHING, name, state: 'DAMAGED', problems: [error.message] }
    }
  }
}
