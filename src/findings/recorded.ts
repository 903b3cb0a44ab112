import { hash } from 'node:crypto'
import type { Finding } from '../analysis/gap/finding.js'

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

/** So many findings of a bucket are packed, read and written together. */
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

/** What of a finding is compared. */
export const factsOf = (row: RecordedRow): string => JSON.stringify(row.slice(0, 7))

/** A print of the findings of a bucket, in whatever order. */
export const printOf = (rows: readonly RecordedRow[]): string =>
  hash('sha256', rows.map(factsOf).toSorted().join('\n'), 'base64url').slice(0, PRINT)

/** Which buckets are not what they were, by the prints of all. */
export const unlike = (prints: string, others: string): number[] =>
  Array.from({ length: prints.length / PRINT }, (_, at) => at).filter(
    (at) => prints.slice(at * PRINT, (at + 1) * PRINT) !== others.slice(at * PRINT, (at + 1) * PRINT),
  )

export const bucketId = (rule: string, at: number): string => `${rule}/${at}`

/** The id of a change by its number. */
export const changeId = (number: number): string => `gapchange:${number}`

/** The key of a finding of a rule. */
export const keyOfRow = (rule: string, [subject, apart]: RecordedRow): string => `gap:${rule}:${subject}${apart}`

/** A finding as it is recorded, before anything became of it. */
export const rowOf = ({
  rule,
  key,
  severity,
  assurance,
  subjectId,
  regionId,
  chainId,
  departmentId,
}: Omit<Finding, 'id' | 'evidence' | 'explanation' | 'absence'>): RecordedRow => [
  subjectId,
  key.slice(`gap:${rule}:${subjectId}`.length),
  severity,
  assurance,
  regionId,
  chainId,
  departmentId,
  0,
  0,
]
