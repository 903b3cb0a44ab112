import type { Reader } from '../../store/store.js'
import { checkDataset, type Checked, type CheckOptions } from './index.js'
import { Problems } from './problems.js'
import type { DatasetSource } from '../read/source.js'

/**
 * The part of a dataset in which every row is right: rows with a problem are left out, then those that refer to them,
 * and so on. A file whose header or format is wrong is left out as a whole. All problems end up in `problems`.
 */
export async function checkValidPart(
  reader: Reader,
  source: DatasetSource,
  problems: Problems,
  progress: (table: string, rows: number) => void,
  options: Pick<CheckOptions, 'small'>,
): Promise<Checked> {
  const rejected = new Map<string, Set<number> | 'all'>()
  for (;;) {
    const found = new Problems()
    const checked = await checkDataset(reader, source, found, progress, { ...options, rejected })
    if (found.count === 0) return checked
    for (const problem of found.list) {
      const { file, row } = problem
      problems.add(problem)
      const rows = rejected.get(file)
      if (row === undefined || row === 1) rejected.set(file, 'all')
      else if (rows === undefined) rejected.set(file, new Set([row]))
      // A row that is met again although it is left out: the file breaks off there.
      else if (rows !== 'all' && rows.has(row)) rejected.set(file, 'all')
      else if (rows !== 'all') rows.add(row)
    }
  }
}
