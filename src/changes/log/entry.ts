import { mapInTurns } from '../../kernel/turns.js'

export type Operation = 'CREATE' | 'UPDATE' | 'REMOVE'

/** A field before and after, by the name of its column; absent is empty. */
export interface FieldEntry {
  column: string
  before?: unknown
  after?: unknown
}

/** A row that was made, changed or taken out. */
export interface Entry {
  operation: Operation
  table: string
  id: string
  /** After the change. */
  version: number
  fields: readonly FieldEntry[]
  /** Place of the change among those given, where it is one of them. */
  row?: number
  /** Of what was taken out: what it went into, where it was taken for another. */
  mergedInto?: string
  /** Of what was taken out: why. */
  reason?: string
  /** What became of what was read. */
  candidate?: object
}

/** Whether the same is done, in whatever order. */
export async function isSame(some: readonly Entry[], others: readonly Entry[]): Promise<boolean> {
  if (some.length !== others.length) return false
  const texts = (entries: readonly Entry[]): Promise<string[]> =>
    mapInTurns(entries, ({ operation, table, id, fields }) => JSON.stringify({ operation, table, id, fields }))
  const [one, other] = [(await texts(some)).toSorted(), (await texts(others)).toSorted()]
  return one.every((text, at) => text === other[at])
}
