import { tables } from '../../generated/tables.js'
import { inTurns } from '../../kernel/turns.js'
import type { Entry } from '../../changes/log/entry.js'
import type { Column } from '../exchange/spec.js'
import { idsIn, typeOfId, type EntityTypeName } from '../../model.js'
import { FOLLOWING, labelIn, propertyOf } from '../../query/names.js'
import type { Tie } from '../check/removals.js'
import type { UndoStep } from './undo.js'

/** What more rows touch is not followed. */
export const MOST_ROWS = 500

/** A row of a change set. */
export type TouchingRow = Pick<Entry, 'operation' | 'table' | 'id' | 'fields'>

export type TouchingTie = Pick<Tie, 'type' | 'from' | 'to'>

/** What rows of change sets touch, as rules look at it (`analysis/gap/touched.ts`). */
export class Touching {
  readonly names = new Set<string>()
  readonly labels = new Set<string>()
  readonly shared = new Set<string>()
  readonly entries = new Set<string>()
  readonly fewer = new Set<string>()
  readonly rows = new Set<string>()
  readonly ids = new Set<string>()
  readonly followed = new Set<string>()

  /** Adds rows; `undoing` reads what undoes them, where they do not tell all. False where one brings along more. */
  async add(rows: readonly TouchingRow[], undoing: () => Promise<readonly UndoStep[]>): Promise<boolean> {
    if (rows.some(({ table }) => !kinds.has(table))) return false
    const undo = rows.some(isUntold) ? await undoing() : []
    // What was tied to something that is gone is told by what would bring it back.
    if (rows.some(({ operation }) => operation === 'REMOVE')) for (const id of idsIn(undo)) this.#follow(id)
    await inTurns(rows.length, (at) => this.#row(rows[at]!, undo))
    return true
  }

  /** Adds a relation that goes with one of the entities it ties. */
  tie({ type, from, to }: TouchingTie): void {
    for (const names of [this.names, this.entries, this.fewer]) names.add(type)
    for (const id of [from, to]) this.#follow(id)
  }

  #follow(id: string): void {
    this.ids.add(id)
    this.followed.add(id)
  }

  #row({ table, id: own, operation, fields }: TouchingRow, undo: readonly UndoStep[]): void {
    const kind = kinds.get(table)!
    const named = idsIn(fields)
    const asEntry = operation !== 'UPDATE' || fields.some(({ column }) => !kind.plain.has(column))
    const names = asEntry ? kind.names : kind.named(fields)
    for (const name of names) {
      this.names.add(name)
      if (asEntry) this.entries.add(name)
      if (asEntry && operation !== 'CREATE') this.fewer.add(name)
    }
    if (kind.label === undefined) return this.#relation(kind, [...named, ...endsIn(undo, own)])
    for (const id of [own, ...named]) this.#follow(id)
    this.labels.add(kind.label)
    this.rows.add(own)
    if (!isLocal(kind.label)) for (const name of names) if (labelIn(name) === kind.label) this.shared.add(name)
  }

  /** A chain is looked at from its own end, what somebody does from his. */
  #relation({ names }: Kind, ends: readonly string[]): void {
    const of = (type: EntityTypeName): string[] => ends.filter((id) => typeOfId(id) === type)
    const first = [of('Chain'), of('Expert')].find((some) => some.length > 0) ?? ends
    for (const id of ends) this.ids.add(id)
    for (const id of first) this.followed.add(id)
    if (!ends.some((id) => isLocal(typeOfId(id)))) for (const name of names) this.shared.add(name)
  }
}

/** What the rows of one change set touch; null where it is too much to be followed. */
export async function touchedBy(
  rows: readonly TouchingRow[],
  undo: readonly UndoStep[],
  ties: readonly TouchingTie[] = [],
): Promise<Touching | null> {
  const found = new Touching()
  if (rows.length > MOST_ROWS || !(await found.add(rows, () => Promise.resolve(undo)))) return null
  for (const tie of ties) found.tie(tie)
  return found.ids.size > MOST_ROWS ? null : found
}

/** Of a relation that goes on, its row tells the ends only where they are others. */
const isUntold = ({ table, operation }: TouchingRow): boolean =>
  operation === 'REMOVE' || (operation === 'UPDATE' && kinds.get(table)!.label === undefined)

/** The ends of a relation as it was before. */
const endsIn = (undo: readonly UndoStep[], id: string): string[] =>
  undo.flatMap(({ relations = [] }) =>
    relations.filter(({ properties }) => properties.id === id).flatMap(({ from, to }) => [from, to]),
  )

/** Around these somebody can be followed; of what is shared by many it matters to all who read it. */
const SHARED_BY_FEW: ReadonlySet<EntityTypeName> = new Set<EntityTypeName>([
  'Chain',
  'Segment',
  'Expert',
  'Team',
  'Institution',
  'Enterprise',
  'Platform',
  'Project',
  'Achievement',
  'Demand',
  'Product',
])

const isLocal = (type: EntityTypeName | undefined): boolean => type !== undefined && SHARED_BY_FEW.has(type)

interface Kind {
  /** Of entities. */
  label: EntityTypeName | undefined
  /** Of all that its rows make. */
  names: readonly string[]
  /** Columns that neither tie it to anything nor say whether it counts. */
  plain: ReadonlySet<string>
  /** Of all that is another where only such columns are. */
  named(fields: Entry['fields']): readonly string[]
}

/** By table; none where rows bring along what they do not tell. */
const kinds = new Map(
  tables.flatMap((spec): [string, Kind][] => {
    const linked = spec.columns.flatMap(({ relation }) => relation?.type ?? [])
    const plain = new Set(spec.columns.filter(isPlain).map(({ name }) => name))
    const kind = (label: EntityTypeName | undefined, names: readonly string[]): [string, Kind][] => [
      [spec.file, { label, names, plain, named: () => names }],
    ]
    if (spec.kind === 'patch') return kind('Indicator', ['Indicator', ...linked])
    if (spec.kind === 'relation') return kind(undefined, [spec.type, ...linked])
    if (spec.brings) return []
    const { label, linkTypes = [], clauseOf, compose, remembered, columns } = spec
    const more = [...linkTypes.map(({ type }) => type), ...(clauseOf ? ['Clause', 'IN_CLAUSE'] : [])]
    const names = [label, ...linked, ...more]
    // Of these any column may tie.
    if (more.length) return [[spec.file, { label, names, plain: new Set(), named: () => names }]]
    // Of these a column may be told in other properties, too, or by others; and all rules rest on regions.
    if (compose || remembered || label === 'Region') return kind(label, names)
    const properties = new Map(columns.map(({ name, property }) => [name, property]))
    const named = (fields: Entry['fields']): string[] =>
      [...FOLLOWING, ...fields.map(({ column }) => properties.get(column)!)].map((one) => propertyOf(label, one))
    return [[spec.file, { label, names, plain, named }]]
  }),
)

function isPlain({ property, relation, types }: Column): boolean {
  return property !== null && !relation && !types
}
