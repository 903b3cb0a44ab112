import { ImportError, InputError } from '../../kernel/errors.js'
import { slices } from '../../kernel/slices.js'
import { inOwnThread } from '../read/ownThread.js'
import type { SourceTable } from '../read/source.js'
import type { Arranged, ArrangeOptions } from './index.js'
import type { ArrangedApart, ArrangeErrand } from './thread.js'

/** How long sheets may be looked at, and in how much memory. */
const BOUNDS = { ms: 90_000, heapMb: 512 } as const

const BLOCK_ROWS = 1000

/** Sheets that are read and arranged in a thread of bounded memory and time, as {@link arranged} does. */
export function arrangedApart(
  path: string,
  {
    mapping,
    preview,
    keyed = (table) => table,
    named = (table) => table,
    maxRows,
    signal,
  }: ArrangeOptions & { maxRows: number; signal?: AbortSignal | undefined },
): Arranged {
  let found: ArrangedApart = { mapping: { sheets: [] }, notes: [], tables: [], questions: [], previews: [] }
  let tables: Promise<SourceTable[]> | undefined
  const once = async (): Promise<SourceTable[]> => {
    found = await inOwnThread<ArrangeErrand, ArrangedApart>({
      file: new URL('thread.ts', import.meta.url),
      errand: { path, mapping, preview, maxRows },
      signal,
      ...BOUNDS,
      expected: `expected sheets that are read in ${BOUNDS.ms / 1000} s and ${BOUNDS.heapMb} MB: split them`,
    })
    const { refused } = found
    if (refused?.problems) throw new ImportError(refused.message, refused.problems)
    if (refused) throw new InputError(refused.message)
    const plain = found.tables.map(({ rows, units, ...table }): SourceTable => {
      const unit = new Map(units)
      return {
        ...table,
        size: rows.length,
        ...(units.length && { unitOf: (row: number) => unit.get(row) ?? '' }),
        async *read() {
          yield* slices(rows, BLOCK_ROWS)
        },
      }
    })
    const all = plain.map(keyed)
    return all.map((table) => named(table, () => all))
  }
  return {
    mapping: () => found.mapping,
    notes: () => found.notes,
    questions: () => found.questions,
    previews: () => found.previews,
    tables: () => (tables ??= once()),
  }
}
