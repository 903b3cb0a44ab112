/** Stands for any label: an entity of whatever type. */
export const ANY = 'Entity'

/** The labels and types of relations that a text of Cypher names. */
export const namesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/[([]\w*:([\w|:]+)/g)].flatMap(([, some]) => some!.split(/[|:]/))),
]

/** A property of what has a label, as in `Platform.status`. */
export const propertyOf = (label: string, property: string): string => `${label}.${property}`

/** The label of what it is a property of; of all else the name itself. */
export const labelIn = (name: string): string => name.split('.', 1)[0]!

/** Properties that follow from others of the same entity: by these it is found and sorted. */
export const FOLLOWING = ['searchText', 'sortKey'] as const
/** What an entity is called, and what follows from that. */
export const CALLED_BY = ['name', ...FOLLOWING] as const

/** All properties of what has a label. */
export const ALL = '*'

/** Whether what reads some names reads what has a name: by itself, with all there is of its label, or as any entity. */
export function isRead(name: string, reads: ReadonlySet<string>, types: ReadonlySet<string>): boolean {
  const [label, property] = name.split('.') as [string, string?]
  const labels = types.has(label) ? [label, ANY] : [label]
  if (property === undefined) return labels.some((one) => reads.has(one))
  return labels.some((one) => reads.has(propertyOf(one, property)) || reads.has(propertyOf(one, ALL)))
}
