import type { Key } from '../query/shape.js'

/**
 * How a page goes on after a row: by the values of its order, so that rows that come and go in between shift nothing.
 */
export interface Keyset {
  /** The values of each order, by its name; `ID` where a query knows one order only. */
  orders: Record<string, Key[]>
  /**
   * The condition that a query with this order must have: what stands after the row, or everything where `$afterId` is
   * empty.
   */
  after: string
}

interface Column extends Key {
  order: string | undefined
  text: string
  descending: boolean
}

const COLUMN =
  /(?:CASE WHEN \$orderBy = '(\w+)' THEN )?(coalesce\((\w)\.(\w+), ([^)]+)\)|(\w)\.(\w+))(?: END)?( DESC)?(?:,\s+|$)/y

/** Reads the order of a page. @throws Error where it is not one that a cursor can stand for */
export function keyset(order: string): Keyset {
  const columns = columnsOf(order)
  const last = columns.at(-1)!
  if (!last.param.startsWith('after') || last.property !== 'id' || last.order)
    throw new Error('an order of a page ends with an id')
  const named = columns.filter((column) => column.order)
  const rest = columns.filter((column) => !column.order)
  if (!named.length)
    return {
      orders: { ID: rest.map(key) },
      after: rest[0]!.param === 'afterId' ? beyond(rest) : `(${EVERYTHING} OR ${bare(rest)})`,
    }
  const choices = [
    { name: 'ID', columns: rest },
    ...named.map((column) => ({ name: column.order!, columns: [column, ...rest] })),
  ]
  return {
    orders: Object.fromEntries(choices.map(({ name, columns }) => [name, columns.map(key)])),
    after: `(${[EVERYTHING, ...choices.map(({ name, columns }) => `($orderBy = '${name}' AND ${beyond(columns)})`)].join('\n    OR ')})`,
  }
}

const EVERYTHING = "$afterId = ''"
const key = ({ param, of, property, missing }: Column): Key => ({
  param,
  of,
  property,
  ...(missing !== undefined && { missing }),
})

function columnsOf(order: string): Column[] {
  const columns: Column[] = []
  for (COLUMN.lastIndex = 0; COLUMN.lastIndex < order.length;) {
    const match = COLUMN.exec(order)
    if (!match) throw new Error(`an order of a page has columns x.property or coalesce(x.property, value): ${order}`)
    const [, name, text, variable = match[6]!, property = match[7]!, literal, , , descending] = match
    const missing = literal === undefined ? undefined : literal.startsWith("'") ? literal.slice(1, -1) : Number(literal)
    const of = variable === 'r' ? 'fact' : 'node'
    const param =
      property === 'id'
        ? of === 'fact'
          ? 'afterFact'
          : 'afterId'
        : typeof missing === 'number'
          ? 'afterNumber'
          : 'afterText'
    columns.push({
      order: name,
      text: text!,
      param,
      of,
      property,
      descending: descending !== undefined,
      ...(missing !== undefined && { missing }),
    })
  }
  return columns
}

/** What stands after the parameters of some columns. */
function bare([column, ...rest]: readonly Column[]): string {
  const { text, param, descending } = column!
  const further = `${text} ${descending ? '<' : '>'} $${param}`
  return rest.length ? `${further} OR (${text} = $${param} AND ${beyond(rest)})` : further
}

const beyond = (columns: readonly Column[]): string => (columns.length > 1 ? `(${bare(columns)})` : bare(columns))
