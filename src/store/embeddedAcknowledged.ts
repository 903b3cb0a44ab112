import { closeSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of the head of each file of the log; its name tells the position its first frame has in the log as a whole. */
const HEADER = 128
const LENGTH = 64

/**
 * How far the log reached when the last commit was acknowledged, kept in a file of its own beside it.
 *
 * Why: the engine opens a log that was cut short at a frame's end as if the rest had never been there, and nothing in
 * the log itself can tell. Positions go on over checkpoints, which begin a new file, and over restarts.
 */
export class Acknowledged {
  readonly #log: string
  readonly #path: string
  #file: number | undefined
  #commits = 0

  constructor(log: string, path: string) {
    this.#log = log
    this.#path = path
  }

  /** Begins anew, once the log was found whole. */
  begin(): void {
    this.#file ??= openSync(this.#path, 'w')
    this.#commits = -1
    this.note()
  }

  /** Notes that what the log holds now was acknowledged. Killed in between, it says a little less than what holds. */
  note(): void {
    if (this.#file === undefined) return
    this.#commits++
    const end = this.#end()
    if (end === undefined) return
    const record = `${end} ${this.#commits} ${new Date().toISOString()}`
    writeSync(this.#file, `${record.padEnd(LENGTH - 1)}\n`, 0)
  }

  /** After a clean close all is in the graph's own file. */
  end(): void {
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
    rmSync(this.#path, { force: true })
  }

  /** What the log lacks of what was acknowledged, in words, or undefined. */
  missing(): string | undefined {
    let record: string
    try {
      record = readFileSync(this.#path, 'utf8')
    } catch (error) {
      // A folder of an earlier version has none.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
    const match = /^(\d+) (\d+) (\S+)\s*\n$/.exec(record)
    if (!match || record.length !== LENGTH) return undefined
    const lacking = Number(match[1]) - (this.#end() ?? Infinity)
    if (lacking <= 0) return undefined
    return `it was cut short: its last ${lacking} bytes are missing, of ${match[2]} changes saved since it was opened, the last at ${match[3]}`
  }

  /** Undefined while a checkpoint is putting a new file in the place of the old one. */
  #end(): number | undefined {
    const newest = readdirSync(this.#log)
      .filter((name) => /^wal_\d+\.log$/.test(name))
      .sort()
      .at(-1)
    const size = newest && statSync(join(this.#log, newest), { throwIfNoEntry: false })?.size
    return size === undefined || size === '' ? undefined : Number(/\d+/.exec(newest!)![0]) + Math.max(0, size - HEADER)
  }
}
