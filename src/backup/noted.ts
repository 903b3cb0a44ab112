import { readFile, rename, writeFile } from 'node:fs/promises'
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
  const path = pathOf(folder, name)
  await writeFile(`${path}.new`, `${JSON.stringify(noted)}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

/** What is noted of a backup; nothing where it was never read through, or the note can't be read. */
export async function notedCheck(folder: string, name: string): Promise<Noted | undefined> {
  try {
    return shape.safeParse(JSON.parse(await readFile(pathOf(folder, name), 'utf8'))).data
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}
