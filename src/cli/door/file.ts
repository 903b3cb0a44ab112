import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.js'

/** Where a running server takes commands, and what it knows them by; both change with every start. */
export interface Door {
  port: number
  secret: string
}

/** The file that tells it, readable by the user of the server alone; none where the store is not in a folder. */
const fileOf = ({ NEO4J_URI, TRICHAIN_DATA }: Config): string | undefined =>
  NEO4J_URI || TRICHAIN_DATA === ':memory:' ? undefined : join(TRICHAIN_DATA, 'trichain.door')

/**
 * Whether a server on this store lets commands in: one on Neo4j need not, as the commands reach its store themselves.
 */
export const hasDoor = (config: Config): boolean => fileOf(config) !== undefined

export async function writeDoor(config: Config, door: Door): Promise<void> {
  const file = fileOf(config)!
  await writeFile(`${file}.new`, `${JSON.stringify(door)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

export const removeDoor = (config: Config): Promise<void> => rm(fileOf(config)!, { force: true })

/** What a server has written, which may have been killed since; nothing where there is none, or not for this user. */
export async function readDoor(config: Config): Promise<Door | undefined> {
  const file = fileOf(config)
  if (!file) return undefined
  try {
    const { port, secret } = JSON.parse(await readFile(file, 'utf8')) as Partial<Door>
    return typeof port === 'number' && typeof secret === 'string' ? { port, secret } : undefined
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined
    throw error
  }
}
