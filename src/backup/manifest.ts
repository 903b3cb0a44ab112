import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError } from '../kernel/errors.js'

export const MANIFEST = 'manifest.json'
/** Of backups this version writes, and reads. */
const FORMAT = 1

const shape = z.object({
  format: z.number(),
  /** When it was begun: ISO 8601, UTC. */
  madeAt: z.string(),
  engine: z.string(),
  /** Form of what is stored. */
  form: z.number(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string(), records: z.number().optional() })),
  /** SHA-256 of the rest. */
  fingerprint: z.string(),
})

/** What a backup consists of, with the fingerprint of each file and one of the list. */
export type Manifest = z.infer<typeof shape>
export type BackupFile = Manifest['files'][number]

const printOf = (facts: Omit<Manifest, 'fingerprint'>): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex')

export function manifestText(facts: Omit<Manifest, 'fingerprint' | 'format'>): string {
  const all = { format: FORMAT, ...facts }
  return `${JSON.stringify({ ...all, fingerprint: printOf(all) }, null, 2)}\n`
}

/** @throws InputError where it is no backup, not a whole one, or one of a newer version */
export async function readManifest(folder: string): Promise<Manifest> {
  let text: string
  try {
    text = await readFile(join(folder, MANIFEST), 'utf8')
  } catch (cause) {
    throw new InputError(`expected a backup in ${folder}, found no ${MANIFEST}: it is none, or was not finished`, {
      cause,
    })
  }
  const damaged = `${MANIFEST}: it is not as it was written`
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new InputError(damaged, { cause })
  }
  const parsed = shape.safeParse(json)
  if (!parsed.success) throw new InputError(damaged)
  const { fingerprint, ...facts } = parsed.data
  if (printOf(facts) !== fingerprint) throw new InputError(damaged)
  if (facts.format > FORMAT)
    throw new InputError(`expected a backup of form ${FORMAT} or before, found ${facts.format}: use a newer TriChain`)
  return parsed.data
}

/** What is not as it was written, a line a file; nothing where all is. @throws InputError as `readManifest` does */
export async function verifyBackup(folder: string): Promise<{ manifest: Manifest; problems: string[] }> {
  const manifest = await readManifest(folder)
  const problems: string[] = []
  for (const file of manifest.files) {
    const wrong = await wrongOf(join(folder, file.name), file)
    if (wrong) problems.push(`${file.name}: ${wrong}`)
  }
  const known = new Set([MANIFEST, ...manifest.files.map(({ name }) => name)])
  for (const name of await readdir(folder)) if (!known.has(name)) problems.push(`${name}: it is no part of the backup`)
  return { manifest, problems }
}

async function wrongOf(path: string, { bytes, sha256 }: BackupFile): Promise<string | undefined> {
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  )
  if (size === undefined) return 'it is gone'
  if (size !== bytes)
    return size < bytes ? `it was cut: ${size} of ${bytes} bytes` : `it has ${size - bytes} bytes too many`
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex') === sha256 ? undefined : 'it is not as it was written'
}
