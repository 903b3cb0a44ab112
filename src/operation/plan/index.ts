import {
  execute,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { coerced, type Variables } from '../variables.js'
import { planOf } from './plan.js'
import { run } from './run.js'
import type { Plan } from './types.js'

export interface Execution {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode | undefined
  operationName: string | undefined
  variables: Variables
  context: unknown
}

/** Plans of one operation of a document, by its answers to `@skip` and `@include`. */
interface Planned {
  /** Variables that decide what is skipped; nothing where it can't be planned. */
  conditions: readonly string[] | undefined
  byAnswers: Map<string, Plan>
}

/** More combinations than this of one operation are planned anew. */
const MOST_ANSWERS = 16

/** As long as a document is kept, so are its plans. */
const plans = new WeakMap<OperationDefinitionNode, Planned>()

/**
 * Answers a valid operation as `execute` of graphql does, to the last error and the order of keys, by a plan that is
 * made once for its text. What writes, or is told, goes by the library's own way.
 */
export function executed(asked: Execution): ExecutionResult | Promise<ExecutionResult> {
  const { schema, document, operation, operationName, variables, context } = asked
  if (operation?.operation === 'query') {
    const { errors, values } = coerced(schema, operation, variables)
    if (!values) return { errors }
    const plan = planFor(schema, document, operation, values)
    if (plan) return run(plan, values, context)
  }
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName: operationName ?? null,
  })
}

function planFor(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  values: Variables,
): Plan | undefined {
  let planned = plans.get(operation)
  if (!planned)
    plans.set(
      operation,
      (planned = { conditions: asksTypes(schema) ? undefined : conditionsOf(document), byAnswers: new Map() }),
    )
  const { conditions, byAnswers } = planned
  // A condition that is no truth value is an error where it stands: the library tells it.
  if (!conditions?.every((name) => typeof values[name] === 'boolean')) return undefined
  const answers = conditions.map((name) => (values[name] ? 1 : 0)).join('')
  let plan = byAnswers.get(answers)
  if (!plan) {
    if (byAnswers.size >= MOST_ANSWERS) byAnswers.clear()
    byAnswers.set(answers, (plan = planOf(schema, fragmentsOf(document), operation, values)))
  }
  return plan
}

/**
 * The variables that decide what is skipped. Nothing for a name that would be the prototype of an answer instead of one
 * of its keys.
 */
function conditionsOf(document: DocumentNode): string[] | undefined {
  const names = new Set<string>()
  let sound = true
  visit(document, {
    Field: (node) => void (node.alias?.value === '__proto__' && (sound = false)),
    Directive: (node) =>
      node.arguments?.forEach(({ value }) => value.kind === Kind.VARIABLE && names.add(value.name.value)),
  })
  return sound ? [...names] : undefined
}

/** Whether objects are asked whether they are of their type: the library does that. */
const asksTypes = (schema: GraphQLSchema): boolean =>
  Object.values(schema.getTypeMap()).some((type) => isObjectType(type) && type.isTypeOf != null)

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  )
