import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { FIRST, SEAL_LENGTH, sealOf, type AuditEntry, type Head } from './entry.js'
import { keptHeads, names } from './heads.js'
import { keyOf, type AuditPlaces } from './places.js'

export interface Verified {
  files: number
  entries: number
  /** What is wrong, a line each; none where all is as it was written. */
  problems: string[]
}

/** Of a file: its seals at the places that are asked about, and what its first entry says of others. */
interface Checked {
  n: number
  seals: Map<number, string>
  named: readonly Head[]
  problem?: string
}

/**
 * Whether the audit is as it was written: an entry that was changed, taken out, moved or added breaks the seals after
 * it; a file that ends too early or is gone, the heads kept elsewhere and those that later files name.
 */
export async function verifyAudit(places: AuditPlaces): Promise<Verified> {
  const key = await keyOf(places)
  const heads = await keptHeads(places.heads, key)
  const files = (await names(places.folder)).filter((name) => name.endsWith('.audit'))
  const problems: string[] = []
  const asked = [...heads.values()].filter((head) => head !== null)
  for (const [file, head] of heads) if (head === null) problems.push(`${file}: its head is not as it was written`)
  const checked = new Map<string, Checked>()
  // The later ones say what the earlier ones have to hold.
  for (const file of files.toReversed()) {
    const one = await check(join(places.folder, file), key, asked)
    checked.set(file, one)
    if (one.problem) problems.push(`${file}: ${one.problem}`)
    if (!heads.has(file)) problems.push(`${file}: it has no head`)
    asked.push(...one.named)
  }
  for (const { file, n, seal } of asked) {
    const one = checked.get(file)
    if (!one) problems.push(`${file}: it is gone, with ${n} entries`)
    else if (one.problem === undefined && one.n < n)
      problems.push(`${file}: it ends after ${one.n} of at least ${n} entries`)
    else if (one.problem === undefined && one.seals.has(n) && one.seals.get(n) !== seal)
      problems.push(`${file}: entry ${n} is another than its head says`)
  }
  return {
    files: files.length,
    entries: [...checked.values()].reduce((sum, { n }) => sum + n, 0),
    problems: [...new Set(problems)],
  }
}

const NEWLINE = 10

async function check(path: string, key: string, asked: readonly Head[]): Promise<Checked> {
  const wanted = new Set(asked.flatMap(({ file, n }) => (path.endsWith(file) ? [n] : [])))
  const found: Checked = { n: 0, seals: new Map(), named: [] }
  let before: string = FIRST
  let rest: Buffer = Buffer.alloc(0)
  for await (const part of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    const bytes = rest.length ? Buffer.concat([rest, part]) : part
    let start = 0
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const split = end - SEAL_LENGTH - 1
      const seal = split > start ? bytes.toString('latin1', split + 1, end) : ''
      const text = bytes.subarray(start, Math.max(start, split))
      if (seal !== sealOf(key, before, text))
        return { ...found, problem: `entry ${found.n + 1} is not as it was written` }
      found.n++
      if (found.n === 1) found.named = (JSON.parse(text.toString()) as AuditEntry).heads ?? []
      if (wanted.has(found.n)) found.seals.set(found.n, seal)
      before = seal
      start = end + 1
    }
    rest = bytes.subarray(start)
  }
  // What was being written when the process was ended was never said to be there.
  return found
}
