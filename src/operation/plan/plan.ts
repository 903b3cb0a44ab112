import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { getFieldDef } from 'graphql/execution/execute.js'
import { bare } from '../owned.js'
import type { Variables } from '../variables.js'
import { completer } from './complete.js'
import type { Plan, PlannedField } from './types.js'

/** Plans an operation for variables that skip of it what `like` does. */
export function planOf(
  schema: GraphQLSchema,
  fragments: Plan['fragments'],
  operation: OperationDefinitionNode,
  like: Variables,
): Plan {
  const values = { ...like }
  let argued = 0
  const planned = (
    parent: GraphQLObjectType,
    fields: ReadonlyMap<string, readonly FieldNode[]>,
  ): readonly PlannedField[] =>
    [...fields].flatMap(([key, nodes]) => {
      const definition = getFieldDef(schema, parent, nodes[0]!)
      if (!definition) return []
      const args = definition.args.length > 0 ? argued++ : undefined
      return [{ ...fieldOf(key, nodes, definition, parent), args }]
    })
  const root = schema.getRootType(operation.operation)!
  return {
    schema,
    fragments,
    operation,
    root: planned(root, collectFields(schema, fragments, values, root, operation.selectionSet)),
    below(field, type) {
      let fields = field.known.get(type)
      if (!fields) {
        fields = planned(type, collectSubfields(schema, fragments, values, type, field.nodes))
        field.known.set(type, fields)
      }
      return fields
    },
  }
}

function fieldOf(
  key: string,
  nodes: readonly FieldNode[],
  definition: GraphQLField<unknown, unknown>,
  parent: GraphQLObjectType,
): Omit<PlannedField, 'args'> {
  const { name, type } = definition
  const { resolve, late } = bare(definition.resolve)
  return {
    key,
    name,
    nodes,
    definition,
    parent,
    constant: name === '__typename' ? parent.name : undefined,
    resolve,
    informed: resolve !== undefined && resolve.length > 3,
    deep: isCompositeType(getNamedType(type)) || isList(type),
    required: isNonNullType(type),
    late,
    complete: completer(type, late),
    known: new Map(),
  }
}

const isList = (type: GraphQLOutputType): boolean =>
  isNonNullType(type) ? isList(type.ofType as GraphQLOutputType) : isListType(type)
