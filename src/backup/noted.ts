import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isMissing } from '../audit/places.js'

const shape = z.object({
  /** Of the backup that was looked at: another by the same name was not. */
  fingerprint: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  problems: z.array(z.string()),
})

/** What was found when a backup was last read through. */
export type Noted = z.infer<typeof shape>

/** Beside the backup: in it, it would be a file too many. */
const pathOf = (folder: string, name: string): string => join(folder, `${name}.checked.json`)

export async function noteCheck(folder: string, name: string, noted: Noted): Promise<void> {
  await note(pathOf(folder, name), noted)
  await rm(failurePath(folder, name), { force: true })
}

const failureShape = z.object({ why: z.string() })
const failurePath = (folder: string, name: string): string => join(folder, `${name}.failed.json`)

/** Notes why what was begun with a backup was not done, until it is read through. */
export const noteFailure = (folder: string, name: string, why: string): Promise<void> =>
  note(failurePath(folder, name), { why })

export const notedFailure = async (folder: string, name: string): Promise<string | undefined> =>
  failureShape.safeParse(await read(failurePath(folder, name))).data?.why

async function note(path: string, noted: object): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(noted)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

/** What is noted of a backup; nothing where it was never read through, or the note can't be read. */
export const notedCheck = async (folder: string, name: string): Promise<Noted | undefined> =>
  shape.safeParse(await read(pathOf(folder, name))).data

async function read(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}
