import type { Entry, Operation } from './entry.js'

/** In place of the name of a table: one row stands for all that a large change set did. */
const LARGE = 'change_sets'

/** The one row that is kept of a large change set: its numbers. */
export const largeEntry = (
  operation: Operation,
  id: string,
  { created, updated, removed }: { created: number; updated: number; removed: number },
): Entry => ({
  operation,
  table: LARGE,
  id,
  version: operation === 'CREATE' ? 1 : 2,
  fields: Object.entries({ created, updated, removed }).map(([column, after]) => ({ column, after })),
})

/** Whether a row stands for all that a large change set did. */
export const isLarge = ({ table }: Pick<Entry, 'table'>): boolean => table === LARGE
