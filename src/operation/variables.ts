import { getVariableValues, type GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'

/** Variables by name. */
export type Variables = Readonly<Record<string, unknown>>

/** Variables with defaults filled in, or what is wrong with some. */
type Coerced = { values: Variables; errors?: never } | { errors: readonly GraphQLError[]; values?: never }

/** As many as an execution tells. */
const MOST_ERRORS = 50

/** By the object the variables came in: all who look at one request share what was made of them. */
const known = new WeakMap<Variables, { operation: OperationDefinitionNode; found: Coerced }>()

/** The variables of a request as its operation declares them, or what is wrong with them. */
export function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): Coerced {
  const before = known.get(variables)
  if (before?.operation === operation) return before.found
  const { errors, coerced: values } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: MOST_ERRORS,
  })
  const found: Coerced = values ? { values } : { errors }
  known.set(variables, { operation, found })
  return found
}
