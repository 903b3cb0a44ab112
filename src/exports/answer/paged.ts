import {
  getArgumentValues,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  print,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { Located } from './located.js'

/** Under these names a page is asked for, beside whatever else the operation asks. */
export const AFTER = 'trichainAfter'
export const PAGE = 'trichainPage'

const [where] = parse(`{ ${PAGE}: pageInfo { hasNextPage endCursor } }`, { noLocation: true }).definitions.flatMap(
  (one) => (one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : []),
)

export interface Asked {
  /** How many the operation asks for at a time. */
  first: number
  /** Where it begins. */
  after: string | undefined
}

/** The page an operation asks for; undefined where its values are wrong, which who answers it will say. */
export function askedPage(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { field, asked }: Located,
  variables: Readonly<Record<string, unknown>>,
): Asked | undefined {
  const { coerced } = getVariableValues(schema, variableDefinitions, variables)
  if (!coerced) return undefined
  try {
    const { first, after } = getArgumentValues(field, asked[0]!, coerced) as { first?: number; after?: string | null }
    const usual = field.args.find(({ name }) => name === 'first')?.defaultValue as number | undefined
    return { first: first || (usual ?? 20), after: after ?? undefined }
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
}

/**
 * The same operation, asking for a page of this size that begins after `$trichainAfter`, and where that page stands.
 */
export function pagedText(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { asked }: Located,
  first: number,
): string {
  const unused = variablesLeftUnused(document, asked)
  return print(
    visit(document, {
      OperationDefinition: (node) => ({
        ...node,
        variableDefinitions: [
          ...(node.variableDefinitions ?? []).filter(({ variable }) => !unused.has(variable.name.value)),
          ...(node === operation ? [definition] : []),
        ],
      }),
      Field: (node) => (asked.includes(node) ? paged(node, first) : undefined),
    }),
  )
}

const isPaging = ({ name }: ArgumentNode): boolean => name.value === 'first' || name.value === 'after'

const paged = (node: FieldNode, first: number): FieldNode => ({
  ...node,
  arguments: [
    ...(node.arguments ?? []).filter((one) => !isPaging(one)),
    argument('first', { kind: Kind.INT, value: String(first) }),
    argument('after', { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER } }),
  ],
  selectionSet: {
    ...node.selectionSet!,
    selections: [...node.selectionSet!.selections, where as SelectionNode],
  },
})

const argument = (name: string, value: ArgumentNode['value']): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value,
})

const definition: VariableDefinitionNode = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: AFTER } },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
}

/** Variables that only said which page is wanted. */
function variablesLeftUnused(document: DocumentNode, asked: readonly FieldNode[]): ReadonlySet<string> {
  const paging = new Set<string>()
  const elsewhere = new Set<string>()
  const skipped = new Set(asked.flatMap((one) => (one.arguments ?? []).filter(isPaging)))
  visit(document, {
    VariableDefinition: () => false,
    Argument: (node) => {
      if (!skipped.has(node)) return undefined
      if (node.value.kind === Kind.VARIABLE) paging.add(node.value.name.value)
      return false
    },
    Variable: (node) => void elsewhere.add(node.name.value),
  })
  return new Set([...paging].filter((name) => !elsewhere.has(name)))
}
