import { isSet, type SetRow } from './told.js'

export interface KeptField {
  column: string
  before?: unknown
  after?: unknown
}

/** A row of a change set as it is kept, or as it is planned: as far as it may tell of people. */
export interface KeptRow {
  id: string
  fields: readonly KeptField[]
  reason?: string
  /** What was read, and where: of people also whom they may be, and by what. */
  candidate?: { source?: string; doubt?: object }
}
type Row = Record<string, unknown>

/** The change sets in what a query told. */
export function setsIn(value: unknown): SetRow[] {
  if (Array.isArray(value)) return value.flatMap(setsIn)
  if (typeof value !== 'object' || value === null) return []
  return isSet(value) ? [value] : Object.values(value).flatMap(setsIn)
}

/** The same, with what people wrote of change sets as it may be read. */
export function withTexts(value: unknown, texts: ReadonlyMap<string, Partial<SetRow>>): unknown {
  if (texts.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => withTexts(one, texts))
  if (isSet(value)) return { ...value, ...texts.get(value.id) }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withTexts(one, texts)]))
}

/** The same, with others in place of rows for which `change` gives some: of changes, and of those that are planned. */
export function changed(value: unknown, change: (row: KeptRow) => KeptRow | undefined): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, change))
  if (typeof value !== 'object' || value === null) return value
  const row = value as Row
  if (typeof row.fields === 'string' && typeof row.entityId === 'string') {
    const other = change(rowOf(row))
    return other ? { ...row, ...asKept(other) } : row
  }
  if (typeof row.planned !== 'string')
    return Object.fromEntries(Object.entries(row).map(([name, one]) => [name, changed(one, change)]))
  const planned = (JSON.parse(row.planned) as (KeptRow & Row)[]).map((entry) => change(entry) ?? entry)
  return { ...row, planned: JSON.stringify(planned) }
}

const rowOf = ({ entityId, fields, reason, candidate }: Row): KeptRow => ({
  id: entityId as string,
  fields: JSON.parse(fields as string) as KeptField[],
  ...(reason != null && { reason: reason as string }),
  ...(candidate != null && { candidate: JSON.parse(candidate as string) as NonNullable<KeptRow['candidate']> }),
})

const asKept = ({ fields, reason, candidate }: KeptRow): Row => ({
  fields: JSON.stringify(fields),
  ...(reason !== undefined && { reason }),
  ...(candidate && { candidate: JSON.stringify(candidate) }),
})
