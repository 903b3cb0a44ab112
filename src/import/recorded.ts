import { largeEntry } from '../changes/log/large.js'
import { LOCAL, recordEntries, saveSet, setId, takeNumber, type ChangeSetFacts } from '../changes/log/record.js'
import type { Reader } from '../store/store.js'
import type { Checked } from './check/index.js'
import type { Fingerprint } from './fingerprint.js'
import type { Tally } from './report.js'
import { dropOld } from './snapshots.js'

/** How many files a title names. */
const NAMED = 3

/** What is kept of an import beside the rows it touched. */
export function importFacts(files: readonly Fingerprint[], by = LOCAL): ChangeSetFacts {
  const names = files.map(({ name }) => name)
  const more = names.length > NAMED ? `等${names.length}个文件` : ''
  return {
    title: `导入 ${names.slice(0, NAMED).join('、')}${more}`,
    state: 'APPLIED',
    source: 'IMPORT',
    by,
    at: new Date().toISOString(),
    files: JSON.stringify(files),
  }
}

/** Keeps a large import with its numbers, and what undoes it by its run; returns its id where it changed anything. */
export async function recordLarge(
  tx: Reader,
  facts: ChangeSetFacts,
  tally: Tally,
  { removal }: Checked,
  run: string,
): Promise<string | undefined> {
  const { created, updated } = tally.sums()
  const removed = removal.entities.length + removal.relations.length + removal.bindings.length
  if (created + updated + removed === 0) return undefined
  const number = await takeNumber(tx)
  await saveSet(tx, number, { ...facts, created, updated, removed, snapshot: run })
  await recordEntries(tx, number, setId(number), [largeEntry('CREATE', setId(number), { created, updated, removed })])
  await dropOld(tx)
  return setId(number)
}
