import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { GraphQLError, type DocumentNode, type GraphQLSchema, type ValidationContext, type ValidationRule } from 'graphql'
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

/** A page multiplies what stands below it by its size; everything else counts as the sum of its parts. */
const rowsAskedFor = ({ args, childComplexity }: ComplexityEstimatorArgs): number => {
  const first = typeof args.first === 'number' ? Math.max(0, args.first) : undefined
  return first === undefined ? childComplexity : first * (1 + childComplexity)
}

/** Throws when an operation, with its variables, asks for more rows than allowed. Variables are read, so this can't be a cached rule. */
export function checkRows(request: { schema: GraphQLSchema; document: DocumentNode; variables: Record<string, unknown>; operationName?: string }, limits: Limits): void {
  const rows = getComplexity({ schema: request.schema, query: request.document, variables: request.variables, operationName: request.operationName, estimators: [rowsAskedFor] })
  if (rows > limits.rows) {
    throw new GraphQLError(`the operation asks for up to ${rows} rows, at most ${limits.rows} are allowed: ask for smaller pages (first) or fewer nested ones`, {
      extensions: { code: 'TOO_MANY_ROWS', http: { status: 400 } },
    })
  }
}
