import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, writeFile, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { AuditError } from '../kernel/errors.js'
import { FIRST, sealOf, type AuditEntry, type AuditFacts, type Head } from './entry.js'
import { keptHeads, lastHeads, signedHead } from './heads.js'
import { keyOf, type AuditPlaces } from './places.js'

interface Waiting {
  facts: AuditFacts
  done: () => void
  failed: (error: Error) => void
}

/**
 * The audit (审计): what is added is on the disk before it is said to be. Each process has a file of its own a day, whose
 * entries are sealed one after the other with the key; where it stands is also kept in another folder.
 */
export class AuditTrail {
  readonly #places: AuditPlaces
  readonly #day: () => string
  #waiting: Waiting[] = []
  #writing: Promise<void> | undefined
  #file: { handle: FileHandle; day: string; head: Head } | undefined
  #key: string | undefined

  constructor(places: AuditPlaces, day: () => string = () => new Date().toISOString().slice(0, 10)) {
    this.#places = places
    this.#day = day
  }

  /** @throws AuditError where it can't be kept: then nothing may be answered */
  add(facts: AuditFacts): Promise<void> {
    const added = new Promise<void>((done, failed) => this.#waiting.push({ facts, done, failed }))
    // Those that come while others are written are written together.
    this.#writing ??= this.#write()
    return added
  }

  async close(): Promise<void> {
    await this.#writing
    await this.#file?.handle.close()
    this.#file = undefined
  }

  async #write(): Promise<void> {
    while (this.#waiting.length) {
      const some = this.#waiting
      this.#waiting = []
      try {
        await this.#append(some.map(({ facts }) => facts))
        for (const { done } of some) done()
      } catch (cause) {
        // What was begun may be half there: another file goes on.
        await this.#file?.handle.close().catch(() => undefined)
        this.#file = undefined
        const error = new AuditError('the audit can not be kept, so nothing is answered: tell the administrator', {
          cause,
        })
        for (const { failed } of some) failed(error)
      }
    }
    // In the same turn in which nobody was waiting any more.
    this.#writing = undefined
  }

  async #append(all: readonly AuditFacts[]): Promise<void> {
    const day = this.#day()
    const key = (this.#key ??= await keyOf(this.#places))
    if (this.#file && this.#file.day !== day) {
      await this.#file.handle.close()
      this.#file = undefined
    }
    const file = (this.#file ??= await this.#open(day))
    const head = { ...file.head }
    const lines = (head.n === 0 ? [await this.#opening(key), ...all] : all).map((facts) => {
      const entry: AuditEntry = { n: ++head.n, at: new Date().toISOString(), ...facts }
      const text = JSON.stringify(entry)
      head.seal = sealOf(key, head.seal, text)
      return `${text}\t${head.seal}\n`
    })
    await file.handle.appendFile(lines.join(''))
    await file.handle.datasync()
    file.head = head
    const path = join(this.#places.heads, `${head.file}.head`)
    await writeFile(`${path}.new`, signedHead(key, head))
    await rename(`${path}.new`, path)
  }

  async #open(day: string) {
    await Promise.all(
      [this.#places.folder, this.#places.heads].map((path) => mkdir(path, { recursive: true, mode: 0o700 })),
    )
    const name = `${day}-${randomBytes(6).toString('hex')}.audit`
    const handle = await open(join(this.#places.folder, name), 'ax', 0o600)
    return { handle, day, head: { file: name, n: 0, seal: FIRST } }
  }

  /** A file begins with where the others are: that one of them is gone, or cut, shows in those that follow. */
  async #opening(key: string): Promise<AuditFacts> {
    const heads = await lastHeads(await keptHeads(this.#places.heads, key))
    return { by: 'trichain', action: 'OPEN', heads }
  }
}
