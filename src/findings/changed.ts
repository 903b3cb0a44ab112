import type { Finding } from '../analysis/gap/finding.js'
import type { KeptGapChangeRow } from '../generated/cypher.js'
import { compare } from '../kernel/compare.js'
import { factsOf, keyOfRow, type RecordedRow } from './recorded.js'
import type { Between } from './through.js'

export interface Compared {
  /** As they were recorded, of the same buckets. */
  before: readonly RecordedRow[]
  /** As they stand; what they appeared and changed by is filled in. */
  after: readonly RecordedRow[]
  between: Between
  /** The findings as they stand. */
  found(): Promise<readonly Finding[]>
  /** The number of the first change. */
  first: number
  written: Pick<KeptGapChangeRow, 'day' | 'at'>
}

const [APPEARED, CHANGED] = [7, 8] as const

/** What appeared, changed or went of a rule, by key. */
export async function changesOf(
  rule: string,
  { before, after, between, found, first, written }: Compared,
): Promise<KeptGapChangeRow[]> {
  const had = new Map(before.map((row) => [keyOfRow(rule, row), row]))
  const has = new Map(after.map((row) => [keyOfRow(rule, row), row]))
  let evidence: Map<string, readonly string[]> | undefined
  const entities = async (key: string): Promise<readonly string[]> => {
    evidence ??= new Map((await found()).map((gap) => [gap.key, gap.evidence.flatMap((one) => one.entities)]))
    return evidence.get(key) ?? []
  }
  const changes: KeptGapChangeRow[] = []
  for (const key of [...new Set([...had.keys(), ...has.keys()])].toSorted(compare)) {
    const [old, row] = [had.get(key), has.get(key)]
    if (old && row) {
      row[APPEARED] = old[APPEARED]
      row[CHANGED] = old[CHANGED]
      if (factsOf(old) === factsOf(row)) continue
    }
    const number = first + changes.length
    if (row) row[old ? CHANGED : APPEARED] = number
    const own = [old, row].flatMap((one) => (one ? [one[0], one[5]] : []))
    const through = await between.through(async () => [
      ...own.filter((one) => one !== null),
      ...(row ? await entities(key) : []),
    ])
    changes.push({
      id: `gapchange:${number}`,
      number,
      key,
      rule,
      kind: !old ? 'APPEARED' : row ? 'CHANGED' : 'WENT',
      ...placeOf((row ?? old)!),
      ...(old && { severityBefore: old[2], assuranceBefore: old[3] }),
      ...(row && { severityAfter: row[2], assuranceAfter: row[3] }),
      ...written,
      ...through,
    } as KeptGapChangeRow)
  }
  return changes
}

/** To write a null is not the same in every engine. */
const placeOf = ([subject, , , , region, chain, department]: RecordedRow) => ({
  subject,
  ...(region !== null && { region }),
  ...(chain !== null && { chain }),
  ...(department !== null && { department }),
})
