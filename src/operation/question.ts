import {
  coerceInputValue,
  getVariableValues,
  GraphQLError,
  isInputType,
  Kind,
  parse,
  specifiedRules,
  typeFromAST,
  validate,
  type GraphQLSchema,
} from 'graphql'
import { InputError } from '../kernel/errors.js'
import { checkArguments } from './arguments.js'
import { checkOperation, documentRules, MAX_TOKENS, type Limits } from './limits.js'

/**
 * Says why a text is no question that is answered here; nothing where it is one. Variables that are not given, as the
 * region and the day, are those of whoever asks it.
 */
export const questionCheck =
  (schema: GraphQLSchema, limits: Limits) =>
  (query: string, variables: Readonly<Record<string, unknown>>): string | undefined => {
    try {
      check(schema, limits, query, variables)
      return undefined
    } catch (error) {
      if (error instanceof GraphQLError || error instanceof InputError) return error.message
      throw error
    }
  }

function check(schema: GraphQLSchema, limits: Limits, query: string, variables: Readonly<Record<string, unknown>>) {
  const document = parse(query, { maxTokens: MAX_TOKENS })
  const operations = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []))
  const [operation] = operations
  if (!operation || operations.length > 1 || operation.operation !== 'query')
    throw new InputError('expected one query, and nothing that writes')
  const [error] = validate(schema, document, [...specifiedRules, ...documentRules(limits)])
  if (error) throw error
  const declared = operation.variableDefinitions ?? []
  for (const { variable, type: node } of declared) {
    const given = variables[variable.name.value]
    const type = typeFromAST(schema, node as never)
    if (given !== undefined && isInputType(type))
      coerceInputValue(given, type, (_path, _value, fault) => {
        throw new InputError(`$${variable.name.value}: ${fault.message}`)
      })
  }
  if (getVariableValues(schema, declared, variables).errors) return
  const asked = { schema, document, operation, variables }
  checkOperation(asked, limits)
  checkArguments(asked)
}
