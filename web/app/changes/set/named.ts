import type { ChangeNode } from './set.js'

/** What a change is of, by the name it has or would have. */
export const nameOf = ({ entity, fields, entityId }: ChangeNode): string =>
  entity?.name ?? String(fields.find(({ field }) => /^(name|title)$/.test(field))?.after ?? entityId)

/** Names of what is only made by the same changes, by id. */
export const namesMade = (changes: readonly ChangeNode[]): ReadonlyMap<string, string> =>
  new Map(changes.flatMap((one) => (one.entity ? [] : [[one.entityId, nameOf(one)]])))
