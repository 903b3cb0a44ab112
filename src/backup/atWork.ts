import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToldBackup } from '../access/office.js'
import { isMissing } from '../audit/places.js'

const FILE = '.at-work.json'
/** How often it is said anew; and when whoever said it has gone. */
const BEAT_MS = 1000
const GONE_MS = 15_000

/**
 * Which backup is at work in a folder that several processes look after: one at a time, told by a file that whoever is
 * at it keeps fresh.
 */
export class AtWork {
  readonly #folder: string
  readonly #path: string
  #timer: NodeJS.Timeout | undefined
  #saying: Promise<void> = Promise.resolve()

  constructor(folder: string) {
    this.#folder = folder
    this.#path = join(folder, FILE)
  }

  /** Begins one, unless another is at work: that is told then. */
  async begin(told: ToldBackup): Promise<ToldBackup | undefined> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const draft = await this.#draft(told)
    try {
      const other = await this.#claim(draft)
      if (other) return other
    } finally {
      await rm(draft, { force: true })
    }
    this.#timer = setInterval(() => {
      this.#saying = this.#saying.then(async () => rename(await this.#draft(told), this.#path)).catch(() => undefined)
    }, BEAT_MS).unref()
    return undefined
  }

  /** What is at work, in whichever process. */
  async told(): Promise<ToldBackup | undefined> {
    try {
      const { mtimeMs } = await stat(this.#path)
      if (Date.now() - mtimeMs > GONE_MS) return undefined
      return JSON.parse(await readFile(this.#path, 'utf8')) as ToldBackup
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

  async end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#saying
    await rm(this.#path, { force: true })
  }

  async #claim(draft: string): Promise<ToldBackup | undefined> {
    for (;;) {
      try {
        // A name is given once: whoever comes second is told so.
        return void (await link(draft, this.#path))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const other = await this.told()
      if (other) return other
      await rm(this.#path, { force: true })
    }
  }

  async #draft(told: ToldBackup): Promise<string> {
    const draft = `${this.#path}.${randomBytes(6).toString('hex')}`
    await writeFile(draft, JSON.stringify(told), { mode: 0o600 })
    return draft
  }
}
