import { hash } from 'node:crypto'
import { inTurns } from '../kernel/turns.js'
import { columnsOf, type Packed } from './packed.js'

/**
 * A finding as it is recorded: its subject, what follows that in its key, what is compared, and the numbers of the
 * changes by which it appeared and last changed; 0 where it was there when the record began, or never changed.
 */
export type RecordedRow = [
  subject: string,
  apart: string,
  severity: number,
  assurance: string,
  region: string | null,
  chain: string | null,
  department: string | null,
  appeared: number,
  changed: number,
]

/** The findings of a rule, in buckets, with a print of each. */
export interface Gathered {
  buckets: readonly RecordedRow[][]
  prints: string
}

/** So many rows of a bucket are read and written together. */
const ROWS = 64
const PRINT = 8

/** How many buckets so many findings lie in; as many as before unless there are far more, or fewer. */
export function sizeFor(count: number, before?: number): number {
  if (before !== undefined && count <= before * ROWS * 4 && (before === 1 || count >= (before * ROWS) / 8))
    return before
  return 2 ** Math.max(0, Math.ceil(Math.log2(count / ROWS)))
}

/** The bucket a key lies in. */
export function bucketOf(key: string, size: number): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < key.length; at++) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193)
  return (sum >>> 0) % size
}

export const bucketId = (rule: string, at: number): string => `${rule}/${at}`

/** The id of a change by its number. */
export const changeId = (number: number): string => `gapchange:${number}`

/** The key of a finding of a rule. */
export const keyOfRow = (rule: string, [subject, apart]: RecordedRow): string => `gap:${rule}:${subject}${apart}`

/** What of a finding is compared. */
export const factsOf = (row: RecordedRow): string => JSON.stringify(row.slice(0, 7))

/** The findings of a rule as they are recorded, others having their turn between. */
export async function gathered(rule: string, packed: Packed, size: number): Promise<Gathered> {
  const { key, severity, assurance, subjectId, regionId, chainId, departmentId } = columnsOf(packed)
  const buckets: RecordedRow[][] = Array.from({ length: size }, () => [])
  await inTurns(packed.count, (at) => {
    const subject = subjectId[at]!
    const apart = key[at]!.slice(`gap:${rule}:${subject}`.length)
    const [region, chain, department] = [regionId[at] ?? null, chainId[at] ?? null, departmentId[at] ?? null]
    buckets[bucketOf(key[at]!, size)]!.push([
      subject,
      apart,
      severity[at]!,
      assurance[at]!,
      region,
      chain,
      department,
      0,
      0,
    ])
  })
  let prints = ''
  await inTurns(size, (at) => {
    const texts = buckets[at]!.map(factsOf).toSorted()
    prints += hash('sha256', texts.join('\n'), 'base64url').slice(0, PRINT)
  })
  return { buckets, prints }
}

/** Which buckets are not what they were. */
export const unlike = (prints: string, others: string): number[] =>
  Array.from({ length: prints.length / PRINT }, (_, at) => at).filter(
    (at) => prints.slice(at * PRINT, (at + 1) * PRINT) !== others.slice(at * PRINT, (at + 1) * PRINT),
  )
