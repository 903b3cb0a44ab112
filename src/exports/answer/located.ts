import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** The connection of an operation whose pages become a file. */
export interface Located {
  /** Under which keys it stands in the answer, from the root. */
  path: readonly string[]
  field: GraphQLField<unknown, unknown>
  type: GraphQLObjectType
  /** Where the operation asks for it: more than once where a field is written twice under the same key. */
  asked: readonly FieldNode[]
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])))

export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value

/** What a type is called on which a field is asked for; undefined for what the schema does not know. */
export const fieldOf = (type: GraphQLCompositeType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined =>
  'getFields' in type ? (type.getFields()[name.value] as GraphQLField<unknown, unknown> | undefined) : undefined

/** Whether a type is a page of something: its items, and where they stand. */
export const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && 'nodes' in type.getFields() && 'pageInfo' in type.getFields()

export const isList = (type: unknown): boolean => isListType(isNonNullType(type) ? type.ofType : type)

/**
 * The connections of an answer, but those within the items of a list or of another connection. What is wrong with the
 * operation is left to who answers it.
 */
export function connectionsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): Located[] {
  const found = new Map<string, Located>()
  // A fragment that is used in two places stands for two connections.
  const uses = new Map<string, number>()
  const walk = (set: SelectionSetNode, type: GraphQLCompositeType, path: readonly string[]): void => {
    for (const one of set.selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value)
        const used = (uses.get(one.name.value) ?? 0) + 1
        uses.set(one.name.value, used)
        const on = fragment && schema.getType(fragment.typeCondition.name.value)
        if (fragment && used <= 2 && isCompositeType(on)) walk(fragment.selectionSet, on, path)
        continue
      }
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const on = one.typeCondition ? schema.getType(one.typeCondition.name.value) : type
        if (isCompositeType(on)) walk(one.selectionSet, on, path)
        continue
      }
      const field = fieldOf(type, one)
      const below = field && getNamedType(field.type)
      if (!field || !one.selectionSet || !isCompositeType(below) || isList(field.type)) continue
      const at = [...path, keyOf(one)]
      if (!isConnection(below)) {
        walk(one.selectionSet, below, at)
        continue
      }
      const known = found.get(at.join('.'))
      if (known?.asked.includes(one)) continue
      found.set(at.join('.'), { path: at, field, type: below, asked: [...(known?.asked ?? []), one] })
    }
  }
  const root = schema.getRootType(operation.operation)
  if (root) walk(operation.selectionSet, root, [])
  return [...found.values()]
}
