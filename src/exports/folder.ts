import { mkdir, open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../kernel/errors.js'

const DRAFT = '.part'

/** Files that are put into a folder when all of them are whole, in the place of those that are there. */
export class FolderDraft implements AsyncDisposable {
  readonly #folder: string
  readonly #draft: string
  readonly #before: readonly string[]
  readonly #names = new Set<string>()
  #open: { name: string; file: FileHandle } | undefined

  private constructor(folder: string, before: readonly string[]) {
    this.#folder = folder
    this.#draft = join(folder, DRAFT)
    this.#before = before
  }

  /** Makes the folder where it is not there. @throws InputError where something is in it that `isOurs` does not know */
  static async in(folder: string, isOurs: (name: string) => boolean): Promise<FolderDraft> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const before = (await readdir(folder)).filter((name) => name !== DRAFT)
    const foreign = before.filter((name) => !isOurs(name))
    if (foreign.length)
      throw new InputError(
        `expected an empty folder, or one that was written so before; found ${foreign.slice(0, 3).join(', ')} in ${folder}`,
      )
    const draft = new FolderDraft(folder, before)
    await draft.anew()
    return draft
  }

  /** Forgets what was written. */
  async anew(): Promise<void> {
    await this.#close()
    this.#names.clear()
    await rm(this.#draft, { recursive: true, force: true })
    await mkdir(this.#draft, { mode: 0o700 })
  }

  /** Appends to a file; one after the other. */
  async append(name: string, bytes: Uint8Array | string): Promise<void> {
    if (!/^[\w.-]+$/.test(name)) throw new Error(`${name}: no name of a file`)
    if (this.#open?.name !== name) {
      await this.#close()
      this.#names.add(name)
      this.#open = { name, file: await open(join(this.#draft, name), 'a', 0o600) }
    }
    await this.#open.file.appendFile(bytes)
  }

  async finish(): Promise<void> {
    await this.#close()
    for (const name of this.#before) await rm(join(this.#folder, name))
    for (const name of this.#names) await rename(join(this.#draft, name), join(this.#folder, name))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close()
    await rm(this.#draft, { recursive: true, force: true })
  }

  async #close(): Promise<void> {
    const { file } = this.#open ?? {}
    this.#open = undefined
    await file?.sync()
    await file?.close()
  }
}

/** A file that is put in its place when it is whole. */
export class FileDraft implements AsyncDisposable {
  readonly #path: string
  #file: FileHandle | undefined

  private constructor(path: string, file: FileHandle) {
    this.#path = path
    this.#file = file
  }

  static async at(path: string): Promise<FileDraft> {
    // What is written after `anew` stands at the beginning.
    const file = await open(`${path}.part`, 'a', 0o600)
    await file.truncate(0)
    return new FileDraft(path, file)
  }

  async anew(): Promise<void> {
    await this.#file!.truncate(0)
  }

  async append(bytes: Uint8Array | string): Promise<void> {
    await this.#file!.appendFile(bytes)
  }

  async finish(): Promise<void> {
    await this.#file?.close()
    this.#file = undefined
    await rename(`${this.#path}.part`, this.#path)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#file) return
    await this.#file.close()
    await rm(`${this.#path}.part`, { force: true })
  }
}
