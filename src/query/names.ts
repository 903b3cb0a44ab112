/** Stands for any label: an entity of whatever type. */
export const ANY = 'Entity'

/** The labels and types of relations that a text of Cypher names. */
export const namesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(/[([]\w*:([\w|:]+)/g)].flatMap(([, some]) => some!.split(/[|:]/))),
]
