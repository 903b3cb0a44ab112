import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'
import { priceOf, Unpriced, type AskedOperation, type Priced } from './price/index.js'
import { refused } from './refused.js'

export interface Limits {
  /** Deepest nesting of fields. */
  depth: number
  /** Most points an operation may cost, by what its fields declare. */
  budget: number
}

/** Longest operation, in tokens of its text. */
export const MAX_TOKENS = 4000

/** Limits that hold for the text of an operation alone. */
export const documentRules = (limits: Limits): ValidationRule[] => [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ...reported }),
  maxAliasesRule({ n: 60, ...reported }),
  maxDirectivesRule({ n: 60, ...reported }),
]

/**
 * Left to themselves these rules throw, which would pass for a defect of ours: an error of validation is the caller's.
 */
const reported = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(
        new GraphQLError(error.message.replace('Syntax Error: ', ''), { extensions: { code: 'OPERATION_TOO_LARGE' } }),
      ),
  ],
}

/** How many of the dearest fields a refusal names. */
const NAMED = 5

/**
 * The price of an operation with its variables. Throws when it is over budget, or for what is no query at all.
 * Variables are read, so this can't be a cached rule.
 */
export function checkOperation(asked: AskedOperation, { budget }: Limits): Priced {
  const { operation } = asked.operation
  if (!asked.schema.getRootType(operation))
    throw refused(`this service answers queries and mutations, not a ${operation}`, 'BAD_REQUEST')
  const priced = pricedOrRefused(asked)
  if (priced.work <= budget) return priced
  const dearest = priced.parts.slice(0, NAMED).map(({ field, price }) => ({ field, price }))
  const named = dearest.map(({ field, price }) => `${field} ${price}`).join(', ')
  const message = `the operation costs up to ${priced.work} points, at most ${budget} are allowed; the dearest: ${named}: ask for smaller pages (first), fewer nested lists, a narrower filter, or less in one operation`
  throw refused(message, 'OPERATION_TOO_EXPENSIVE', undefined, { price: priced.work, budget, dearest })
}

function pricedOrRefused(asked: AskedOperation): Priced {
  try {
    return priceOf(asked)
  } catch (error) {
    if (!(error instanceof Unpriced)) throw error
    if (error.why === 'FRAGMENTS')
      throw refused('the operation is too large: its fragments multiply each other', 'OPERATION_TOO_LARGE')
    throw refused(error.message, 'BAD_USER_INPUT', error.nodes)
  }
}
