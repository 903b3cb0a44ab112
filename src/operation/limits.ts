import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValidationContext, type ValidationRule } from 'graphql'
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity'

export interface Limits {
  /** Deepest nesting of fields. */
  depth: number
  /** Most rows an operation may ask for, by the product of its nested page sizes. */
  rows: number
}

/** Longest operation, in tokens of its text. */
export const MAX_TOKENS = 4000

/** Limits that hold for the text of an operation alone. */
export const documentRules = (limits: Limits): ValidationRule[] => [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ...reported }),
  maxAliasesRule({ n: 60, ...reported }),
  maxDirectivesRule({ n: 60, ...reported }),
]

/** Left to themselves these rules throw, which would pass for a defect of ours: an error of validation is the caller's. */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(new GraphQLError(error.message.replace('Syntax Error: ', ''), { extensions: { code: 'OPERATION_TOO_LARGE' } })),
  ],
}

/** How many items long lists without pages have at most. */
const lengths: Readonly<Record<string, number>> = { 'GapEvidence.entities': 50, 'RequirementMatrix.rows': 1000 }

/** A page, or a list of given ids, multiplies what stands below it by its size; everything else counts as the sum of its parts. */
const rowsAskedFor = ({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number => {
  const size = typeof args.first === 'number' ? Math.max(0, args.first) : Array.isArray(args.ids) ? args.ids.length : lengths[`${type.name}.${field.name}`]
  return size === undefined ? childComplexity : size * (1 + childComplexity)
}

/** Questions that try many worlds or choices: they keep a core busy, and writes waiting. */
const plans: ReadonlySet<string> = new Set(['whatIf', 'proposeTeam', 'proposeAppointments', 'compareRegions'])
const MAX_PLANS = 10

const plansAskedFor = ({ type, field, childComplexity }: ComplexityEstimatorArgs): number => childComplexity + (type.name === 'Query' && plans.has(field.name) ? 1 : 0)

export interface AskedOperation {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/**
 * Throws when an operation, with its variables, asks for more rows or plans than allowed, or for what is no query at all.
 * Variables are read, so this can't be a cached rule.
 */
export function checkOperation({ schema, document, operation, variables }: AskedOperation, limits: Limits): void {
  if (!schema.getRootType(operation.operation)) throw refused(`this service answers queries only, not a ${operation.operation}`)
  const own: DocumentNode = { ...document, definitions: document.definitions.filter((part) => part.kind !== Kind.OPERATION_DEFINITION || part.name?.value === operation.name?.value) }
  const count = (estimator: typeof rowsAskedFor) => complexity({ schema, query: own, variables, estimators: [estimator] })
  const rows = count(rowsAskedFor)
  if (rows > limits.rows) throw refused(`the operation asks for up to ${rows} rows, at most ${limits.rows} are allowed: ask for smaller pages (first) or fewer nested ones`, 'TOO_MANY_ROWS')
  const asked = count(plansAskedFor)
  if (asked > MAX_PLANS) throw refused(`the operation asks for ${asked} of ${[...plans].join(', ')}, at most ${MAX_PLANS} are allowed`, 'OPERATION_TOO_LARGE')
}

/** What the library says of fragments that multiply each other; anything else it says is that variables or arguments are wrong. */
const GAVE_UP = 'Query exceeds the maximum allowed number of nodes.'

/** A sum over the fields of an operation. What the library throws would pass for a defect of ours. */
function complexity(options: Parameters<typeof getComplexity>[0]): number {
  try {
    return getComplexity(options)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'GraphQLError') throw error
    if (error.message === GAVE_UP) throw refused('the operation is too large: its fragments multiply each other', 'OPERATION_TOO_LARGE')
    throw refused(error.message, 'BAD_USER_INPUT', (error as GraphQLError).nodes)
  }
}

const refused = (message: string, code = 'BAD_REQUEST', nodes?: GraphQLError['nodes']) => new GraphQLError(message, { nodes, extensions: { code, http: { status: 400 } } })
