import type { KeptChangeRow, KeptChangeSetRow } from '../generated/cypher.js'
import { listOf } from '../kernel/listText.js'
import type { Candidate } from './candidates.js'
import type { Entry, FieldEntry } from './log/entry.js'

/** A row that a change set touches, or would. */
export interface ChangeItem extends Omit<Entry, 'fields' | 'candidate'> {
  fields: readonly FieldEntry[]
  position: number
  number: number
  set: string | KeptChangeSetRow
  candidate?: Candidate
}

/** A field of such a row. */
export interface FieldItem extends FieldEntry {
  table: string
}

/** A change as it is kept. */
export const itemOf = ({
  operation,
  table,
  entityId,
  version,
  fields,
  position,
  number,
  changeSet,
  mergedInto,
  reason,
  candidate,
}: KeptChangeRow): ChangeItem => ({
  ...(candidate != null && { candidate: JSON.parse(candidate) as Candidate }),
  ...(mergedInto != null && { mergedInto }),
  ...(reason != null && { reason }),
  operation: operation as Entry['operation'],
  table,
  id: entityId,
  version,
  fields: JSON.parse(fields) as FieldEntry[],
  position,
  number,
  set: changeSet,
})

/** The changes a draft would make, as it keeps them. */
export const plannedItems = async (set: KeptChangeSetRow): Promise<ChangeItem[]> =>
  (await listOf<Entry & { candidate?: Candidate }>(set.planned!)).map((entry, position) => ({
    ...entry,
    position,
    number: set.number,
    set,
  }))
