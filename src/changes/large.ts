import type { KeptChangeSetRow } from '../generated/cypher.js'
import { inSeveral } from '../import/runs.js'
import { dropOld } from '../import/snapshots.js'
import { takeBack } from '../import/write/takeBack.js'
import { stepsOf } from '../import/write/undo.js'
import type { Reader, Store } from '../store/store.js'
import { now, setById, type Author } from './apply.js'
import { isLarge, largeEntry } from './log/large.js'
import { countsReversed, recordEntries, replaceSet, saveSet, setId, takeNumber } from './log/record.js'
import { entriesOf } from './log/undo.js'
import { refusal } from './problem.js'
import { inState } from './state.js'
import { checkEntries } from './places.js'
import { checkSnapshot } from './snapshot.js'

/** Makes a draft of the opposite of a large change set, of which only the numbers are told. @throws Refusal */
export async function largeRevertDraft(
  tx: Reader,
  number: number,
  set: KeptChangeSetRow,
  author: Author,
): Promise<KeptChangeSetRow | null> {
  const planned = [largeEntry('UPDATE', set.id, countsReversed(set))]
  await checkEntries(tx, planned, { rights: author.rights, right: 'DRAFT' })
  await checkSnapshot(tx, snapshotOf(set), set.number)
  return saveCounted(tx, number, set, author)
}

/** Keeps a draft of the opposite by its numbers alone. */
export async function saveCounted(
  tx: Reader,
  number: number,
  set: KeptChangeSetRow,
  author: Pick<Author, 'by'>,
): Promise<KeptChangeSetRow | null> {
  const counts = countsReversed(set)
  await saveSet(tx, number, {
    title: `撤销：${set.title}`,
    state: 'DRAFT',
    source: 'MANUAL',
    by: author.by,
    at: now(),
    reverts: set.id,
    ...counts,
    planned: JSON.stringify([largeEntry('UPDATE', set.id, counts)]),
    entities: [set.id],
  })
  return setById(tx, setId(number))
}

/** Whether a draft undoes a large change set, whose rows are kept in slices beside it. */
export async function undoesLarge(
  reader: Reader,
  { reverts, input }: Pick<KeptChangeSetRow, 'reverts' | 'input'>,
): Promise<boolean> {
  return reverts != null && input == null && (await entriesOf(reader, reverts)).every(isLarge)
}

/**
 * Applies a draft that undoes a large change set, in several transactions as that was written: all of them count, or
 * none. `check` is what else has to hold. @throws Refusal
 */
export async function approveLarge(
  store: Pick<Store, 'run' | 'transaction' | 'engine'>,
  id: string,
  check: (reader: Reader) => Promise<KeptChangeSetRow>,
  { by, note }: { by: string; note?: string | null | undefined },
): Promise<KeptChangeSetRow | null> {
  const draft = await check(store)
  const target = await inState(store, draft.reverts!, ['APPLIED'])
  const snapshot = snapshotOf(target)
  await checkSnapshot(store, snapshot, target.number)
  let counted = false
  await inSeveral(
    store,
    async (unit) => {
      // Who wrote just before it was known that this is under way.
      await checkSnapshot(store, snapshot, target.number)
      for await (const step of stepsOf(store, snapshot)) await unit((tx) => takeBack(tx, step))
    },
    async (tx, run) => {
      const number = await takeNumber(tx)
      const set = await check(tx)
      const reverted = await inState(tx, target.id, ['APPLIED'])
      const counts = countsReversed(reverted)
      await recordEntries(tx, number, set.id, [largeEntry('UPDATE', target.id, counts)])
      await replaceSet(tx, { ...reverted, state: 'REVERTED', revertedBy: set.id })
      if (reverted.reverts) {
        // What had been undone by what is undone now counts again.
        const again = await inState(tx, reverted.reverts, ['REVERTED'])
        await replaceSet(tx, { ...again, state: 'APPLIED', revertedBy: null })
      }
      const { planned: _, entities: __, ...rest } = set
      await replaceSet(tx, {
        ...rest,
        ...counts,
        number,
        state: 'APPLIED',
        at: now(),
        reviewedBy: by,
        snapshot: run,
        ...(note != null && { reviewNote: note }),
      })
      await dropOld(tx)
      return (counted = true)
    },
  )
  return counted ? setById(store, id) : null
}

function snapshotOf({ id, snapshot }: KeptChangeSetRow): string {
  if (snapshot != null) return snapshot
  throw refusal(
    'expected a change set that keeps what undoes it: of large ones only the last ten do',
    '应为：保留了撤销数据的变更单；大批量导入只保留最近十次的撤销数据',
    { field: 'id', value: id },
  )
}
