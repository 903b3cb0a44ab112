import { forms } from '../generated/forms.js'
import type { Form, FormColumn } from '../write/form.js'

/** Types that the panel of ties shows, or that documents hold. */
const SHOWN_ELSEWHERE = new Set([
  ...Object.values(forms).flatMap(({ type, columns }) =>
    columns.some(({ name }) => name === 'clause' || name === 'rule') ? [type] : [],
  ),
  'Achievement',
  'Chain',
  'Clause',
  'Demand',
  'Enterprise',
  'Expert',
  'Field',
  'Platform',
  'Product',
  'Programme',
  'Project',
  'Region',
  'Segment',
])

export interface Relation {
  /** Of the field in the question. */
  alias: string
  form: Form
  /** The column that refers to the entity. */
  column: FormColumn
}

/** The registers that can be asked for what they hold of an entity. */
export function relationsOf(id: string): readonly Relation[] {
  const type = Object.values(forms).find(({ prefix, list }) => list && prefix && id.startsWith(prefix))?.type
  return Object.values(forms).flatMap((form) =>
    form.list === undefined || SHOWN_ELSEWHERE.has(form.type)
      ? []
      : (form.by ?? []).flatMap((name): Relation[] => {
          const column = form.columns.find((one) => one.name === name)
          return column?.types?.includes(type ?? '') ? [{ alias: `${form.list}_${name}`, form, column }] : []
        }),
  )
}

const FIRST = 20

export const relatedQuestion = (relations: readonly Relation[]): string => `query Related($id: ID!) {
${relations
  .map(
    ({ alias, form, column }) => `  ${alias}: ${form.list}(filter: { ${column.name}: $id }, first: ${FIRST}) {
    totalCount
    nodes {
      id
      name
      synthetic
    }
  }
`,
  )
  .join('')}}
`
