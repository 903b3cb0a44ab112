import { askedOf, fieldOf, type Form, type FormColumn } from '../write/form.js'

/** Entities of any type with what their table has: of several it refers to, so many. */
export const MOST_NAMED = 5

/** What is shown beside the name. */
export const isShown = (column: FormColumn): boolean => !column.hidden && fieldOf(column) !== 'name'

const fieldsOf = ({ columns }: Form): string =>
  columns
    .filter(isShown)
    .map((column) => `      ${askedOf(column, MOST_NAMED)}\n`)
    .join('')

/** Asks for one entity, with every column of its table. */
export const recordQuestion = (form: Form): string => `query Record($id: ID!) {
  node(id: $id) {
    ... on ${form.type} {
      id
      name
${fieldsOf(form)}    }
  }
}
`

/** Asks for a page of a list, with every column of its table. */
export function recordsQuestion(form: Form): string {
  const { type, list } = form
  return `query Records($filter: ${type}Filter, $first: Int!, $after: String) {
  ${list}(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      synthetic
${fieldsOf(form)}    }
  }
}
`
}

interface Named {
  id: string
  name: string
}
/** What a column of a row holds. */
export type Held =
  | { kind: 'plain'; value: string | number | boolean | null }
  | { kind: 'several'; values: readonly (string | number)[] }
  | { kind: 'entities'; entities: readonly Named[]; total: number }

/** A value as the API tells it: none, one or several, of which some are entities. */
export function heldIn(row: Readonly<Record<string, unknown>>, column: FormColumn): Held {
  const value = row[fieldOf(column)]
  if (value === null || value === undefined) return { kind: 'plain', value: null }
  if (typeof value !== 'object') return { kind: 'plain', value: value as string | number | boolean }
  if (Array.isArray(value)) {
    const all = value as readonly unknown[]
    return all.every((one) => typeof one === 'object')
      ? { kind: 'entities', entities: all as readonly Named[], total: all.length }
      : { kind: 'several', values: all as readonly (string | number)[] }
  }
  const { nodes, totalCount } = value as { nodes?: readonly Named[]; totalCount?: number }
  const entities = nodes ?? [value as Named]
  return { kind: 'entities', entities, total: totalCount ?? entities.length }
}
