import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { Variables } from '../variables.js'

/** One operation, prepared to be run with any variables that skip the same of it. */
export interface Plan {
  schema: GraphQLSchema
  fragments: Record<string, FragmentDefinitionNode>
  operation: OperationDefinitionNode
  root: readonly PlannedField[]
  /** What is selected of an object below a field; worked out when the first such object is met. */
  below(field: PlannedField, type: GraphQLObjectType): readonly PlannedField[]
}

/** A field at one place of an operation, on objects of one type. */
export interface PlannedField {
  key: string
  name: string
  nodes: readonly FieldNode[]
  definition: GraphQLField<unknown, unknown>
  parent: GraphQLObjectType
  /** What it says of every object: its type. */
  constant: string | undefined
  /** Without one, the property of its name is read. */
  resolve: GraphQLFieldResolver<unknown, unknown> | undefined
  /** Whether its resolver wants to know where it stands. */
  informed: boolean
  /** Where its arguments are in a run; nothing where it has none. */
  args: number | undefined
  /** Whether something below it may have to be told where it stands. */
  deep: boolean
  required: boolean
  /** Whether items of its list that fail at once do so later. */
  late: boolean
  complete: Complete
  /** What is selected below it, as far as it was met. */
  known: Map<GraphQLObjectType, readonly PlannedField[]>
}

/** Makes of what a field resolved to what the answer has. */
export type Complete = (going: Going, field: PlannedField, path: Path | undefined, value: unknown) => unknown

/** One run of a plan. */
export interface Going {
  readonly plan: Plan
  readonly variables: Variables
  readonly context: unknown
  /** The arguments of a field, the same for all objects it is asked of. @throws GraphQLError */
  args(field: PlannedField): Readonly<Record<string, unknown>>
  /** Notes an error, unless it is of a place that is nulled already. */
  fail(error: GraphQLError, path: Path | undefined): void
}

/** Where a value stands in an answer. */
export interface Path {
  readonly prev: Path | undefined
  readonly key: string | number
  readonly typename: string | undefined
}
