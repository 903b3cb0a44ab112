import {
  createChanges,
  createChangeSet,
  lastChange,
  nextChange,
  updateChangeSet,
  type KeptChangeSetRow,
} from '../../generated/cypher.js'
import type { Entry, Operation } from './entry.js'
import { saveUndo } from './undo.js'
import { mapInTurns } from '../../kernel/turns.js'
import type { Reader } from '../../store/store.js'

/** What is kept of a change set, without what is not there. */
export type ChangeSetFacts = { [K in keyof KeptChangeSetRow]?: KeptChangeSetRow[K] } & Pick<
  KeptChangeSetRow,
  'title' | 'state' | 'source' | 'by' | 'at'
>

/** Without accounts there is one author: whoever sits at the machine. */
export const LOCAL = 'local'

const BATCH = 1000

/** The id of a change set by its number. */
export const setId = (number: number): string => `changeset:${number}`

/** Takes the next number of a change set; whoever else writes one waits for the end of this transaction. */
export const takeNumber = (tx: Reader): Promise<number> => tx.run(nextChange, {})

/** The number of the last change set that was written; 0 where there is none. */
export const lastNumber = async (reader: Reader): Promise<number> => (await reader.run(lastChange, {}))?.number ?? 0

/** How many rows are made, changed and taken out. */
export const countsOf = (entries: readonly Entry[]): Pick<KeptChangeSetRow, 'created' | 'updated' | 'removed'> => {
  const count = (operation: Operation): number => entries.filter((entry) => entry.operation === operation).length
  return { created: count('CREATE'), updated: count('UPDATE'), removed: count('REMOVE') }
}

/** The numbers of the opposite. */
export const countsReversed = ({
  created,
  updated,
  removed,
}: Pick<KeptChangeSetRow, 'created' | 'updated' | 'removed'>): Pick<
  KeptChangeSetRow,
  'created' | 'updated' | 'removed'
> => ({ created: removed, updated, removed: created })

/** Keeps a change set that is being applied, with the rows it touches and what undoes it. */
export async function recordApplied(
  tx: Reader,
  number: number,
  facts: ChangeSetFacts,
  entries: readonly Entry[],
  undo: readonly unknown[],
): Promise<void> {
  await saveSet(tx, number, { ...countsOf(entries), ...facts })
  await recordEntries(tx, number, setId(number), entries)
  await saveUndo(tx, setId(number), undo)
}

/** Keeps the rows that a change set touches; `number` is when. */
export async function recordEntries(
  tx: Reader,
  number: number,
  changeSet: string,
  entries: readonly Entry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += BATCH) {
    const rows = await mapInTurns(
      entries.slice(from, from + BATCH),
      ({ operation, table, id, version, fields, mergedInto, reason, candidate }, at) => {
        const position = from + at
        return {
          id: `${changeSet}/${position}`,
          changeSet,
          number,
          position,
          operation,
          table,
          entityId: id,
          version,
          fields: JSON.stringify(fields),
          ...(mergedInto !== undefined && { mergedInto }),
          ...(reason !== undefined && { reason }),
          ...(candidate && { candidate: JSON.stringify(candidate) }),
        }
      },
    )
    await tx.run(createChanges, { rows })
  }
}

/** Keeps a change set that is new. */
export async function saveSet(tx: Reader, number: number, facts: ChangeSetFacts): Promise<void> {
  await tx.run(createChangeSet, {
    rows: [given({ created: 0, updated: 0, removed: 0, ...facts, id: setId(number), number })],
  })
}

/** Keeps a change set anew. */
export const replaceSet = (tx: Reader, set: KeptChangeSetRow): Promise<void> =>
  tx.run(updateChangeSet, { rows: [given(set)] })

/** To write a null is not the same in every engine. */
const given = (facts: object): KeptChangeSetRow =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null)) as unknown as KeptChangeSetRow
