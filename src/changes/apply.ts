import type { KeptChangeSetRow } from '../generated/cypher.js'
import { changeSetsByIds } from '../generated/cypher.js'
import type { ChangeInput } from '../generated/types.js'
import type { Rights } from '../access/rights.js'
import type { Reader } from '../store/store.js'
import { recordApplied, setId, takeNumber } from './log/record.js'
import { perform } from './perform.js'
import type { ChangeProblem } from './problem.js'
import { planOf } from './rows.js'

/** Who writes, and on which day. */
export interface Author {
  by: string
  /** What he may, and where. */
  rights: Rights
  today: string
}

export const now = (): string => new Date().toISOString()

/** Applies changes within a transaction; null where they change nothing. @throws Refusal */
export async function applied(
  tx: Reader,
  changes: readonly ChangeInput[],
  { by, rights, today }: Author,
  { title, note }: { title: string; note?: string | null | undefined },
): Promise<KeptChangeSetRow | null> {
  const number = await takeNumber(tx)
  const problems: ChangeProblem[] = []
  const plan = await planOf(tx, changes, today, problems)
  const { entries, undo } = await perform(tx, plan, problems, {
    file: setId(number),
    dry: false,
    writer: { rights, right: 'WRITE' },
  })
  if (entries.length === 0) return null
  await recordApplied(
    tx,
    number,
    { title, note: note ?? null, state: 'APPLIED', source: 'MANUAL', by, at: now() },
    entries,
    undo,
  )
  return setById(tx, setId(number))
}

/** A change set that is there. */
export async function setById(reader: Reader, id: string): Promise<KeptChangeSetRow | null> {
  const [found] = await reader.run(changeSetsByIds, { ids: [id] })
  return found?.node ?? null
}
