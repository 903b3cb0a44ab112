import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity'
import { facts, nouns } from '../../generated/nouns.js'
import { MAX_PAGE } from '../../kernel/cursor.js'
import {
  BESIDE,
  CHANGE,
  ENTITY,
  KEPT,
  LEAF,
  LIST,
  lengths,
  OBJECT,
  prices,
  ROW,
  SCHEMA,
  UNPAGED,
  type Args,
  type Cost,
} from './prices.js'

export interface AskedOperation {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Readonly<Record<string, unknown>>
}

/** What an operation costs at most, in points. */
export interface Priced {
  work: number
  /** The part that keeps the thread busy that answers it. */
  held: number
  /** The fields at its root, the dearest first. */
  parts: { field: string; name: string; price: number }[]
  /** With what gaps are asked for. */
  gaps: Args[]
  /** Whether it may tell of what changes while the state of the store stays. */
  beside: boolean
}

/**
 * An operation can't be priced; `why` tells whether its fragments multiply each other, or its variables or arguments
 * are wrong.
 */
export class Unpriced extends Error {
  readonly why: 'FRAGMENTS' | 'INPUT'
  readonly nodes: GraphQLError['nodes']
  constructor(why: Unpriced['why'], error: GraphQLError) {
    super(error.message, { cause: error })
    this.why = why
    this.nodes = error.nodes
  }
}

/** Up to so many points, all in all, it asks for a few entities. */
export const FEW = 100

/** Up to so many points what an operation holds is taken to be all of it. */
const SMALL = 50

/**
 * The price of an operation with its variables: all it selects, through fragments, aliases and directives.
 * `kept` says that all gaps it asks for were found before, and how many they are.
 * @throws Unpriced
 */
export function priceOf(asked: AskedOperation, kept?: number): Priced {
  const parts: Priced['parts'] = []
  const gaps: Args[] = []
  let beside = false
  const cost: CostOf = (type, field, args) =>
    kept !== undefined && asksGaps(type, field.name) ? KEPT(kept) : costOf(type, field, args)
  const noting: CostOf = (type, field, args) => {
    if (asksGaps(type, field.name)) gaps.push(args)
    beside ||= BESIDE.has(`${type}.${field.name}`)
    return cost(type, field, args)
  }
  const work = sum(asked, noting, (one) => one.work, parts)
  const held = work > SMALL ? sum(asked, cost, ({ work: all, held: some = all }) => some, []) : work
  return { work, held, gaps, beside, parts: parts.sort((a, b) => b.price - a.price) }
}

/**
 * How many objects and values an operation shows at the most, and the points for which to show them holds the thread:
 * that part of `held` which is less where fewer are found.
 */
export function shownBy(asked: AskedOperation): { values: number; held: number } {
  const rowsOf: CostOf = (type, field, args) =>
    type === 'Query' || type === 'Mutation' || prices[`${type}.${field.name}`] ? { work: 0 } : costOf(type, field, args)
  return {
    values: sum(asked, costOf, () => 1, []),
    held: sum(asked, rowsOf, ({ work, held = work }) => held, []),
  }
}

type CostOf = typeof costOf

const asksGaps = (type: string, field: string): boolean => type === 'Query' && GAPS.has(field)
const GAPS: ReadonlySet<string> = new Set(['gaps', 'gapSummary'])

/** The declared cost of a field by itself. */
export function costOf(
  type: string,
  field: ComplexityEstimatorArgs['field'],
  args: Readonly<Record<string, unknown>>,
): Cost {
  const declared = prices[`${type}.${field.name}`]
  if (declared) return typeof declared === 'function' ? declared(args) : declared
  const target = getNamedType(field.type)
  const schema = type.startsWith('__') || target.name.startsWith('__')
  if (isLeafType(target)) return schema ? SCHEMA.leaf : LEAF
  if (schema) return SCHEMA.object
  if (type === 'Mutation') return CHANGE(args)
  if (type !== 'Query') return objectOf(target.name)
  return target.name.endsWith('Connection') ? LIST : ENTITY
}

/** What one object of a type costs, or one item of a connection. */
function objectOf(type: string): Cost {
  if (type.startsWith('__')) return SCHEMA.object
  const name = type.replace(/Connection$/, '')
  return name in nouns || name in facts || name === 'Entity' ? ROW : OBJECT
}

/** How many items stand below a field: as its page, its list of ids, or its list is long; nothing where it is one. */
function itemsOf(type: string, { field, args }: Pick<ComplexityEstimatorArgs, 'field' | 'args'>): number | undefined {
  if (typeof args.first === 'number') return Math.min(MAX_PAGE, Math.max(0, args.first))
  if (Array.isArray(args.ids)) return args.ids.length
  return isListType(getNullableType(field.type)) ? (lengths[`${type}.${field.name}`] ?? UNPAGED) : undefined
}

function sum(
  { schema, document, operation, variables }: AskedOperation,
  cost: CostOf,
  part: (cost: Cost) => number,
  parts: Priced['parts'],
): number {
  const own: DocumentNode = {
    ...document,
    definitions: document.definitions.filter(
      (definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition === operation,
    ),
  }
  const estimate = ({ type, field, args, node, childComplexity }: ComplexityEstimatorArgs): number => {
    // The items of a connection were counted where it was asked for.
    if (/(Connection|Edge)$/.test(type.name))
      return childComplexity + (isLeafType(getNamedType(field.type)) ? part(LEAF) : 0)
    const items = isLeafType(getNamedType(field.type)) ? undefined : itemsOf(type.name, { field, args })
    const below =
      items === undefined ? childComplexity : items * (part(objectOf(getNamedType(field.type).name)) + childComplexity)
    const price = part(cost(type.name, field, args)) + below
    if (type === schema.getQueryType() || type === schema.getMutationType())
      parts.push({
        field: node.alias ? `${node.alias.value}: ${field.name}` : field.name,
        name: field.name,
        price: Math.ceil(price),
      })
    return price
  }
  try {
    return Math.ceil(getComplexity({ schema, query: own, variables, estimators: [estimate] }))
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'GraphQLError') throw error
    throw new Unpriced(error.message === GAVE_UP ? 'FRAGMENTS' : 'INPUT', error as GraphQLError)
  }
}

/**
 * What the library says of fragments that multiply each other; anything else it says is that variables or arguments are
 * wrong.
 */
const GAVE_UP = 'Query exceeds the maximum allowed number of nodes.'
