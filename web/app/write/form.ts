/** What a form is made of: a table of the exchange format, as the schema declares it. */
export interface Form {
  table: string
  /** Its member of `ChangeInput`. */
  member: string
  zh: string
  en: string
  /** Type of its entities or facts in the API. */
  type: string
  /** Of the ids of its entities; facts have none. */
  prefix?: string
  served?: boolean
  /** Field of `Query` that lists its entities. */
  list?: string
  /** Columns of references that the list can be asked by. */
  by?: readonly string[]
  /** The list can be asked for one region. */
  regional?: boolean
  /** Columns that tell a row from others where it has no id. */
  key?: readonly string[]
  /** Where facts hang: fields of entities. */
  through?: readonly { type: string; prefix: string; field: string }[]
  columns: readonly FormColumn[]
}

export interface FormColumn {
  name: string
  zh: string
  en: string
  kind: 'text' | 'int' | 'float' | 'boolean' | 'date' | 'choice' | 'reference'
  list?: boolean
  required?: boolean
  /** Types of what is referred to. */
  types?: readonly string[]
  /** An enumeration, or the codes themselves. */
  choices?: string | readonly string[]
  min?: number
  max?: number
  /** What stands there is not served. */
  hidden?: boolean
  /** The field that has it, where it is not of that name. */
  field?: string
  /** Several, on pages. */
  several?: boolean
  /** The end of a period: people see and type its last day, the graph keeps the day after. */
  lastDay?: boolean
  personal?: boolean
}

/** Fields by the names of inputs: of what is referred to the ids. */
export type Values = Readonly<Record<string, unknown>>

const ASKED_OF_ALL = 'id version'

export const fieldOf = ({ name, field = name }: FormColumn): string => field

/** How what stands in a column is asked for: of what is referred to, id and name; nothing where it is not served. */
export function askedOf(column: FormColumn, most = 1000): string | undefined {
  if (column.hidden) return undefined
  if (column.kind !== 'reference') return fieldOf(column)
  const node = '{ id ... on Entity { name } }'
  return column.several
    ? `${fieldOf(column)}(first: ${most}) { totalCount nodes ${node} }`
    : `${fieldOf(column)} ${node}`
}

/** Asks for what stands in a row: of an entity itself, of facts all that hang on an entity. */
export function standingQuestion(form: Form, id: string): string {
  const fields = [ASKED_OF_ALL, ...form.columns.flatMap((column) => askedOf(column) ?? [])].join(' ')
  if (form.prefix) return `query Standing($id: ID!) { node(id: $id) { ... on ${form.type} { aliases ${fields} } } }`
  const on = form.through?.find(({ prefix }) => id.startsWith(prefix))
  if (!on) return ''
  const rows = `rows: ${on.field}(first: 1000) { nodes { ${fields} } }`
  return `query Standing($id: ID!) { node(id: $id) { ... on ${on.type} { id ${rows} } } }`
}

interface Named {
  id: string
  name: string
}

export interface Standing {
  id: string
  version: number
  values: Values
  /** Names of what it refers to. */
  names: ReadonlyMap<string, string>
}

/** A row as the API tells it, by the names of inputs. */
export function standingOf(form: Form, row: Readonly<Record<string, unknown>>): Standing {
  const names = new Map<string, string>()
  const idOf = (one: Named): string => {
    names.set(one.id, one.name)
    return one.id
  }
  const values = form.columns.flatMap((column) => {
    const { name, kind, hidden } = column
    if (hidden) return []
    const value = row[fieldOf(column)]
    if (kind !== 'reference' || value === null || value === undefined) return [[name, value ?? null] as const]
    const several = Array.isArray(value) ? (value as Named[]) : (value as { nodes?: Named[] }).nodes
    return [[name, several ? several.map(idOf) : idOf(value as Named)] as const]
  })
  return {
    id: row.id as string,
    version: row.version as number,
    values: { aliases: row.aliases, ...Object.fromEntries(values) },
    names,
  }
}

const empty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
export const same = (a: unknown, b: unknown): boolean =>
  (empty(a) && empty(b)) || JSON.stringify(a) === JSON.stringify(b)

/** What is wrong with a value by what the schema declares; the server looks again. */
export function wrongWith(
  { kind, required, min, max }: FormColumn,
  value: unknown,
): 'required' | 'number' | 'bounds' | 'semicolon' | undefined {
  if (empty(value)) return required ? 'required' : undefined
  if (kind === 'int' || kind === 'float') {
    if (typeof value !== 'number' || (kind === 'int' && !Number.isInteger(value))) return 'number'
    if (value < (min ?? -Infinity) || value > (max ?? Infinity)) return 'bounds'
  }
  if (Array.isArray(value) && value.some((one) => /[;；]/.test(String(one)))) return 'semicolon'
  return undefined
}
