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

const ALL = '*'

/**
 * What a text of Cypher reads: the labels and types of relations it names, and of each label every property it names of
 * whatever it may be.
 */
export function readsOf(text: string): string[] {
  const names = namesOf(text)
  const labels = names.filter((name) => /^[A-Z][a-z]/.test(name))
  const properties = /\b(properties|keys)\(|\.\*|\w\[(?!\d)/.test(text) ? [ALL] : propertiesIn(text)
  return [...names, ...labels.flatMap((label) => properties.map((one) => propertyOf(label, one)))]
}

/** Those of maps among them, and with these the names of variables, which do no harm. */
const propertiesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\.([a-z]\w*)|\b([a-z]\w*)\s*:/g)].map(([, read, given]) => read ?? given!)),
]

/** Whether what reads some names reads what has a name: by itself, with all there is of its label, or as any entity. */
export function isRead(name: string, reads: ReadonlySet<string>, types: ReadonlySet<string>): boolean {
  const [label, property] = name.split('.') as [string, string?]
  const labels = types.has(label) ? [label, ANY] : [label]
  if (property === undefined) return labels.some((one) => reads.has(one))
  return labels.some((one) => reads.has(propertyOf(one, property)) || reads.has(propertyOf(one, ALL)))
}
