import type { HeaderType } from '../../query/query.js'
import type { FieldType } from './ast.js'

/** What the SDL declares of all nouns and facts. */
export interface Declaration {
  nouns: Noun[]
  facts: Fact[]
}

interface Declared {
  name: string
  /** Description with its Chinese term, and that term. */
  description: string
  zh: string
  /** In camel case. */
  plural: string
  fields: Field[]
  served: boolean
  table?: Table
}

export interface Noun extends Declared {
  kind: 'noun'
  prefix: string
  code: string
  searched: boolean
  /** Folder and loader: the name with a small letter. */
  stem: string
  /** Query field of the list. */
  list: string
  sorted: boolean
  orders: Order[]
  conditions: Condition[]
}

export interface Fact extends Declared {
  kind: 'fact'
  relation: string
  /** The fields that are its ends. */
  from: Field
  to: Field
}

export interface Table {
  file: string
  order: number
  doc: string
  zh?: string
  key?: string[]
  named?: string
  prefix?: string
  remembered?: boolean
}

export interface Field {
  name: string
  description: string
  type: FieldType
  /** What it is by its type. */
  of: 'scalar' | 'enum' | 'noun' | 'fact' | 'other'
  served: boolean
  /** Personal data, and of which level. */
  personal?: 'IDENTITY' | 'CONTACT'
  /** The stored property it reads. */
  property?: { name: string; type: HeaderType; filledBy?: string }
  /** Properties that its own resolver reads, where it is computed. */
  reads?: string[]
  relation?: Relation
  /** The relation beside a reference; `byHand` where hooks make it. */
  link?: { type: string; incoming: boolean; byHand: boolean }
  column?: Record<string, unknown>
}

/** A page of related entities or facts. */
export interface Relation {
  /** As in `(c)-[r:APPOINTED_TO]->(o:Chain)`. */
  pattern: string
  type: string
  incoming: boolean
  fact?: string
  node: string
  order: string
  args: { name: string; type: HeaderType }[]
}

export interface Order {
  name: string
  property: string
  numeric: boolean
}

export interface Condition {
  name: string
  /** Its parameter: `regions` for `region`. */
  param: string
  type: HeaderType
  /** The condition on `n`; nothing where another entity tells. */
  text?: string
  through?: { types: string[]; incoming: boolean; to: string; below: boolean; alone?: { name: string; says: string } }
  below: boolean
  byHand: boolean
  /** The property of which a part is given: the query takes the texts that hold it. */
  part?: string
}

/** In the order of their tables; those without one last. */
export const byTable = (a: Declared, b: Declared): number =>
  (a.table?.order ?? Infinity) - (b.table?.order ?? Infinity) || 0
