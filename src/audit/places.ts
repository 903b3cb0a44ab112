import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ConfigError } from '../kernel/errors.js'

/** Where the audit is. */
export interface AuditPlaces {
  /** Of its files. */
  folder: string
  /** Where is written how far they go: another place than the store and the files. */
  heads: string
  /** The key itself, or the file it is in. */
  key?: string | undefined
  keyFile: string
}

const LEAST = 32

/** The places by what is configured: beside the store where nothing else is said. */
export const auditPlaces = (given: {
  TRICHAIN_DATA: string
  TRICHAIN_AUDIT: string
  TRICHAIN_AUDIT_HEADS: string
  TRICHAIN_AUDIT_KEY: string
}): AuditPlaces => {
  const folder =
    given.TRICHAIN_AUDIT || `${given.TRICHAIN_DATA === ':memory:' ? 'trichain' : given.TRICHAIN_DATA}-audit`
  return {
    folder,
    heads: given.TRICHAIN_AUDIT_HEADS || `${folder}-heads`,
    ...(given.TRICHAIN_AUDIT_KEY && { key: given.TRICHAIN_AUDIT_KEY }),
    keyFile: `${folder}.key`,
  }
}

/** The key of the seals; one is made where there is none. @throws ConfigError for one that is too short */
export async function keyOf({ key, keyFile }: AuditPlaces): Promise<string> {
  const found = key ?? (await kept(keyFile)) ?? (await made(keyFile))
  if (found.length < LEAST) throw new ConfigError(`TRICHAIN_AUDIT_KEY: expected at least ${LEAST} characters`)
  return found
}

async function kept(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function made(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  const key = randomBytes(32).toString('base64url')
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  try {
    // Beside, then linked: nobody reads a part of it.
    await writeFile(draft, `${key}\n`, { flag: 'wx', mode: 0o600 })
    await link(draft, file)
    return key
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return (await kept(file))!
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Whether an error of the file system says that something is not there. */
export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'
