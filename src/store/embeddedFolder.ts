import {
  accessSync,
  closeSync,
  constants,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from '../kernel/errors.js'
import { Acknowledged } from './embeddedAcknowledged.js'
import { systemCause } from './embeddedErrors.js'
import { logDamage } from './embeddedLog.js'

/**
 * What `trichain.state` says about a data folder:
 * - `new`: made, nothing in it yet
 * - `open`: a process has it open, or was killed; the log must be there, the newest commits are only in it
 * - `closing`, `closed`: everything is in the graph file; the engine removes its log on a clean close
 * - `salvage`: written by hand, to open a damaged folder with what can be read of it
 */
type State = 'new' | 'open' | 'closing' | 'closed' | 'salvage'

/**
 * A data folder: `graph.grafeo` (the engine's file), beside it `graph.grafeo.wal` while it is open, and our
 * `trichain.state`.
 *
 * Why the state file: the engine opens a graph whose log is missing or damaged without a word and without the commits
 * in it, and makes an empty graph when its file is missing. So whether both must be there is written down and checked
 * first.
 */
export class EmbeddedFolder {
  readonly graph: string
  /** How far the log reached with the last commit that was acknowledged. */
  readonly acknowledged: Acknowledged
  readonly #folder: string
  readonly #log: string
  readonly #state: string

  constructor(folder: string) {
    this.#folder = folder
    this.graph = join(folder, 'graph.grafeo')
    this.#log = `${this.graph}.wal`
    this.#state = join(folder, 'trichain.state')
    this.acknowledged = new Acknowledged(this.#log, join(folder, 'trichain.acknowledged'))
  }

  /** Makes the folder if it isn't there, and refuses one that can't be used or isn't whole. */
  async check(): Promise<void> {
    try {
      mkdirSync(this.#folder, { recursive: true })
      accessSync(this.#folder, constants.R_OK | constants.W_OK | constants.X_OK)
      if (!existsSync(this.#state) && !existsSync(this.graph)) this.mark('new')
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new StoreError('STORE_UNAVAILABLE', `The data folder ${this.#folder} can't be made or written to: ${why}`, {
        cause,
      })
    }
    // Another process may be closing the folder right now: look twice before calling it damaged.
    if (this.#damage() !== undefined) await pause(300)
    const damage = this.#damage()
    if (damage === undefined) return
    throw new StoreError(
      'STORE_DAMAGED',
      `The data folder ${this.#folder} is damaged: ${damage} Nothing was changed. Restore it from a backup; or, to open it with what can be read, write the word salvage into ${this.#state} and start again.`,
    )
  }

  mark(state: State): void {
    try {
      const file = openSync(`${this.#state}.new`, 'w')
      try {
        writeSync(file, `${state}\n`)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(`${this.#state}.new`, this.#state)
    } catch (cause) {
      throw new StoreError(
        'STORE_UNAVAILABLE',
        `The state of the data folder ${this.#folder} can't be written: ${systemCause(cause) ?? String(cause)}. What was saved before is safe.`,
        { cause },
      )
    }
  }

  #damage(): string | undefined {
    const state = this.#read()
    if (state === 'salvage') return this.#keepLog()
    if (state === undefined)
      return `the file ${this.#state} is missing or unreadable, so it isn't known whether the folder is whole (if it is a copy of a folder that was closed, write the word closed into it).`
    if (state === 'new') return undefined
    if (!existsSync(this.graph)) return `the file ${this.graph} is missing.`
    if (existsSync(this.#log)) {
      const damage = logDamage(this.#log) ?? this.acknowledged.missing()
      return damage && `in ${this.#log} ${damage}; later commits would be lost.`
    }
    return state === 'open' ? `it wasn't closed cleanly, and ${this.#log} with its last commits is missing.` : undefined
  }

  #read(): State | undefined {
    try {
      const state = readFileSync(this.#state, 'utf8').trim()
      return ['new', 'open', 'closing', 'closed', 'salvage'].includes(state) ? (state as State) : undefined
    } catch {
      return undefined
    }
  }

  /** The engine cuts the damaged part off: what was there is kept beside it, once. */
  #keepLog(): undefined {
    if (existsSync(this.#log) && !existsSync(`${this.#log}.damaged`))
      cpSync(this.#log, `${this.#log}.damaged`, { recursive: true })
  }
}
