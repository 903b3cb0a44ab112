import type { EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { LinkType, RelationType } from '../../generated/writes.js'

export type CellKind = 'id' | 'text' | 'int' | 'float' | 'boolean' | 'date' | 'choice' | 'reference'

/** A relation without facts that a column makes between the row's entity and those it names. */
export interface ColumnRelation {
  type: LinkType
  /** The relation points from the named entity to the row's. */
  incoming?: true
}

/** A code with its terms. */
export interface Choice {
  value: string
  zh: readonly string[]
}

export interface Column {
  /** English header. */
  name: string
  /** Chinese header. */
  zh: string
  /** Chinese headers it had before; they are still taken. */
  oldZh?: readonly string[]
  /** What people write above it in sheets of their own. */
  also?: readonly string[]
  kind: CellKind
  /** Several values, separated by semicolons. */
  list?: true
  required?: true
  /** Property the value becomes; null for none. */
  property: string | null
  relation?: ColumnRelation
  /** For references: the types allowed. */
  types?: readonly EntityTypeName[]
  /**
   * For choices: an enumeration of `schema/enums.json`, or the codes themselves, with or without their Chinese terms.
   */
  choices?: string | readonly (string | Choice)[]
  min?: number
  max?: number
  /** Checks a text further: returns what is expected, or undefined if it is right. */
  check?: (text: string) => string | undefined
  /** Looks at a right text once more: returns what a reader should be warned of. */
  warn?: (text: string) => string | undefined
  /** The end of a period: the day after its last one under the English header, the last one under the Chinese. */
  lastDay?: true
  /** Personal data: left out unless asked for, kept apart, never repeated in a message. */
  personal?: true
  /** The reference makes a tree, so it must not lead back to the row. */
  tree?: true
  /** What the documentation adds. */
  doc?: string
}

/** The value of a cell: undefined where it is empty. */
export type Value = string | number | boolean | readonly string[] | undefined
export type Values = Readonly<Record<string, Value>>
export type Properties = Record<string, string | number | boolean | readonly string[]>

export interface Link {
  type: LinkType
  from: string
  to: string
  /** The type at the other end, which tells whether it is there already. */
  other: EntityTypeName
  properties?: Properties
}

/** An entity as a row gives it. */
export interface EntityDraft {
  label: EntityTypeName
  properties: Properties & { id: string; name: string; rowHash: string }
  links: Link[]
  /** False for what a row brings along, such as the template of a cell. */
  counted: boolean
}

/** A relation with a row of its own. */
export interface RelationDraft {
  from: string
  to: string
  properties: Properties & { id: string; rowHash: string }
}

/** What a normaliser may look up beyond its row. */
export interface Surroundings {
  /** The name of an entity of a type whose names are remembered. */
  nameOf(id: string): string | undefined
  /** Which of several possible ids exists. */
  resolve(types: readonly EntityTypeName[], text: string): string
  typeOf(id: string): EntityTypeName
  /** The name it has in the graph before the import, once it was learnt. */
  storedNameOf(id: string): string | undefined
  /** Makes the names of indicators known to `storedNameOf`. */
  learn(reader: Reader, ids: readonly string[]): Promise<void>
  /** Free for one table, over one reading of it: rows seen so far. */
  memory: Map<string, number>
}

interface Table {
  /** Name of the file without its ending. */
  file: string
  zh: string
  columns: readonly Column[]
  /** What the documentation says of the file. */
  doc: string
}

export interface EntityTable extends Table {
  kind: 'entity'
  label: EntityTypeName
  /** Other tables need the names of these entities to compose their own. */
  remembered?: true
  /** Turns values into properties: composes a missing name, adds what a column alone can't say. */
  compose?: (values: Values, properties: Properties, around: Surroundings) => void
  /** Relations beyond those the columns make; `linkTypes` says which, so that stale ones are found. */
  links?: (values: Values, properties: Properties) => Link[]
  linkTypes?: readonly ColumnRelation[]
  /** Another entity that the row brings along. */
  brings?: (
    values: Values,
    properties: Properties,
    around: Surroundings,
  ) => { label: EntityTypeName; properties: Properties; links: Link[] } | undefined
  /** The id where it is made of other columns: a cell of a template. */
  idOf?: (values: Values) => string
  /** With `idOf`: the columns it is made of. */
  key?: readonly string[]
  /**
   * The values that columns alone can't give back of what is in the graph. `beside` are the properties of what the row
   * brought along.
   */
  restore?: (values: Values, properties: Properties, links: readonly Link[], beside?: Properties) => Values
  /** The id of what the row brought along. */
  besideOf?: (properties: Properties) => string
  /** Id of the clause the row belongs to; made bare where the dataset lacks it. */
  clauseOf?: (values: Values) => { policy: string; path: string } | undefined
}

export interface RelationTable extends Table {
  kind: 'relation'
  type: RelationType
  /** Columns of the two ends. */
  from: string
  to: string
  /** Prefix of the ids, and the columns an id is made of where the table has no `id`. */
  id: { prefix: string; columns: readonly string[] }
}

/** Sets one property of entities described elsewhere. */
export interface PatchTable extends Table {
  kind: 'patch'
}

export type TableSpec = EntityTable | RelationTable | PatchTable

/** Columns allowed in every table. */
export const commonColumns: readonly Column[] = [
  {
    name: 'source',
    zh: '来源',
    kind: 'text',
    list: true,
    property: null,
    doc: 'where the fact comes from: `policy:slug#clausePath@L12:3-15`, or free text',
  },
  {
    name: 'confidence',
    zh: '置信度',
    kind: 'float',
    property: null,
    min: 0,
    max: 1,
    doc: '1 for what is read literally, lower for what is inferred',
  },
  { name: 'derived', zh: '推断', kind: 'boolean', property: null, doc: 'whether the fact is derived from others' },
  { name: 'synthetic', zh: '演示数据', kind: 'boolean', property: null, doc: 'true for demonstration data' },
  { name: 'aliases', zh: '别名', kind: 'text', list: true, property: null, doc: 'other names' },
  { name: 'note', zh: '备注', kind: 'text', property: null, doc: 'for the readers of the file; not imported' },
  {
    name: '_remove',
    zh: '移除',
    kind: 'boolean',
    property: null,
    doc: 'true takes the row out of the graph; only the columns that tell it from others are read then',
  },
]

/**
 * What a table can't be declared with: how names are composed, ids made of columns, relations beyond those of columns,
 * and the like.
 */
export interface Hooks extends Pick<
  EntityTable,
  'compose' | 'links' | 'linkTypes' | 'brings' | 'idOf' | 'restore' | 'besideOf' | 'clauseOf'
> {
  /** By column: further checks, and choices that are not declared. */
  columns?: Readonly<Record<string, Pick<Column, 'check' | 'warn' | 'choices'>>>
}

/** A declared table with its hooks. */
export function withHooks(table: TableSpec, { columns = {}, ...hooks }: Hooks): TableSpec {
  for (const name in columns)
    if (!table.columns.some((column) => column.name === name))
      throw new Error(`${table.file} has no column ${name}, which a hook is for`)
  return {
    ...table,
    ...hooks,
    columns: table.columns.map((column) => ({
      ...column,
      ...(columns[column.name]?.choices && { kind: 'choice' }),
      ...columns[column.name],
    })),
  } as TableSpec
}
