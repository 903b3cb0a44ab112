import { entityTypes } from './generated/nouns.js'

export { entityTypes }
export type EntityTypeName = keyof typeof entityTypes

const byPrefix = new Map<string, EntityTypeName>(
  Object.entries(entityTypes).map(([name, { prefix }]) => [prefix, name as EntityTypeName]),
)

/** The type an id speaks of by its prefix, or undefined for a foreign one. */
export const typeOfId = (id: string): EntityTypeName | undefined => byPrefix.get(id.slice(0, id.indexOf(':')))

/** Every type of an entity. */
export const typeNames: ReadonlySet<string> = new Set(Object.keys(entityTypes))

/** Ids of entities anywhere in a value. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return typeOfId(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}
