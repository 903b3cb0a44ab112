import { changeSetsAfter, changesOfSet } from '../generated/cypher.js'
import { itemOf, type ChangeItem } from '../changes/read.js'
import type { Reader } from '../store/store.js'
import { endOf, type Place } from './place.js'

const SETS = 20
/** So few that what waits to be fetched is little, and none was read long ago. */
const ROWS = 50

/** The next changes after a place, up to a change set, as the reader sees them; and the place they lead to. */
export async function nextChanges(
  reader: Reader,
  from: Place,
  until: number,
): Promise<{ changes: ChangeItem[]; to: Place }> {
  const sets = await reader.run(changeSetsAfter, { after: from.number - 1, until, first: SETS })
  const changes: ChangeItem[] = []
  for (const { id, number } of sets) {
    const rows = await reader.run(changesOfSet, {
      changeSet: id,
      afterPosition: number === from.number ? from.position : null,
      first: ROWS - changes.length,
    })
    changes.push(...rows.map(({ change }) => itemOf(change)))
    if (changes.length === ROWS) return { changes, to: changes.at(-1)! }
  }
  return { changes, to: endOf(sets.length === SETS ? sets.at(-1)!.number : until) }
}
