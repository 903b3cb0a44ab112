import type { Finding } from '../analysis/gap/finding.js'
import type { KeptGapChangeRow } from '../generated/cypher.js'
import { compare } from '../kernel/compare.js'
import { changeId, factsOf, keyOfRow, type RecordedRow } from './recorded.js'
import type { Between } from './through.js'

export interface Compared {
  /** As they were recorded, of the same buckets. */
  before: readonly RecordedRow[]
  /** As they stand; what they appeared and changed by is filled in. */
  after: readonly RecordedRow[]
  between: Between
  /** Of changes that were written before, by number. */
  written(numbers: readonly number[]): Promise<readonly KeptGapChangeRow[]>
  /** The findings as they stand. */
  found(): Promise<readonly Finding[]>
  /** The number of the first change. */
  first: number
  now: Pick<KeptGapChangeRow, 'day' | 'at'>
}

/** Changes, and those that were written before and go on. */
export interface Changed {
  changes: KeptGapChangeRow[]
  goOn: KeptGapChangeRow[]
}

const [SEVERITY, APPEARED, CHANGED] = [2, 7, 8] as const

/** What appeared, changed or went of a rule, by key. */
export async function changesOf(
  rule: string,
  { before, after, between, written, found, first, now }: Compared,
): Promise<Changed> {
  const had = new Map(before.map((row) => [keyOfRow(rule, row), row]))
  const has = new Map(after.map((row) => [keyOfRow(rule, row), row]))
  let evidence: Map<string, readonly string[]> | undefined
  const entities = async (key: string): Promise<readonly string[]> => {
    evidence ??= new Map((await found()).map((gap) => [gap.key, gap.evidence.flatMap((one) => one.entities)]))
    return evidence.get(key) ?? []
  }
  const moved = (await between.onlyDays()) ? onlySeverity(rule, had, after) : []
  const lasting = await lastingOf(moved, written)
  const [changes, goOn]: [KeptGapChangeRow[], KeptGapChangeRow[]] = [[], []]
  for (const key of [...new Set([...had.keys(), ...has.keys()])].toSorted(compare)) {
    const [old, row] = [had.get(key), has.get(key)]
    if (old && row) {
      row[APPEARED] = old[APPEARED]
      row[CHANGED] = old[CHANGED]
      if (factsOf(old) === factsOf(row)) continue
    }
    const last = lasting.get(key)
    if (last) {
      goOn.push({ ...last, severityAfter: row![SEVERITY], lastDay: now.day })
      continue
    }
    const number = first + changes.length
    if (row) row[old ? CHANGED : APPEARED] = number
    const own = [old, row].flatMap((one) => (one ? [one[0], one[5]] : []))
    const through = await between.through(async () => [
      ...own.filter((one) => one !== null),
      ...(row ? await entities(key) : []),
    ])
    changes.push({
      id: changeId(number),
      number,
      key,
      rule,
      kind: !old ? 'APPEARED' : row ? 'CHANGED' : 'WENT',
      ...placeOf((row ?? old)!),
      ...(old && { severityBefore: old[2], assuranceBefore: old[3] }),
      ...(row && { severityAfter: row[2], assuranceAfter: row[3] }),
      ...now,
      ...(old && row && through.cause === 'DAY' && isOnlySeverity(old, row) && { lastDay: now.day }),
      ...through,
    } as KeptGapChangeRow)
  }
  return { changes, goOn }
}

/** A finding whose severity alone is another, and the change by which it was one before. */
interface Moved {
  key: string
  number: number
  by: number
}

function onlySeverity(
  rule: string,
  had: ReadonlyMap<string, RecordedRow>,
  after: readonly RecordedRow[],
): readonly Moved[] {
  return after.flatMap((row) => {
    const key = keyOfRow(rule, row)
    const old = had.get(key)
    if (!old || old[CHANGED] === 0 || !isOnlySeverity(old, row)) return []
    return [{ key, number: old[CHANGED], by: row[SEVERITY] - old[SEVERITY] }]
  })
}

const isOnlySeverity = (old: RecordedRow, row: RecordedRow): boolean =>
  old[SEVERITY] !== row[SEVERITY] && factsOf([...row].with(SEVERITY, old[SEVERITY]) as RecordedRow) === factsOf(old)

/** By key: what days passing moved before, and moves on the same way. */
async function lastingOf(
  moved: readonly Moved[],
  written: Compared['written'],
): Promise<ReadonlyMap<string, KeptGapChangeRow>> {
  if (moved.length === 0) return new Map()
  const before = new Map((await written(moved.map(({ number }) => number))).map((change) => [change.number, change]))
  return new Map(
    moved.flatMap(({ key, number, by }) => {
      const last = before.get(number)
      if (last?.lastDay == null || last.severityBefore == null || last.severityAfter == null) return []
      return Math.sign(last.severityAfter - last.severityBefore) === Math.sign(by) ? [[key, last]] : []
    }),
  )
}

/** To write a null is not the same in every engine. */
const placeOf = ([subject, , , , region, chain, department]: RecordedRow) => ({
  subject,
  ...(region !== null && { region }),
  ...(chain !== null && { chain }),
  ...(department !== null && { department }),
})
