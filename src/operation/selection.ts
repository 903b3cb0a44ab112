import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { Selection, type Asked } from '../loaders/selection.js'
import { coerced, type Variables } from './variables.js'

/**
 * What an operation selects, for loaders that read ahead; nothing for variables that are wrong, which its execution
 * will say.
 */
export function selectionOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Selection | undefined {
  const root = schema.getRootType(operation.operation)
  const { values } = coerced(schema, operation, variables)
  if (!root || !values) return undefined
  const walk = new Walk(schema, document, values)
  walk.below(root, [operation.selectionSet])
  return walk.selection
}

type Visit = (type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, node: FieldNode) => void

class Walk {
  readonly selection = new Selection()
  readonly #schema: GraphQLSchema
  readonly #variables: Variables
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema
    this.#variables = variables
    this.#fragments = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
      ),
    )
  }

  /**
   * Notes everything below a value of a type; returns the relations of the entity, or of the entities behind a fact.
   */
  below(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Asked[] {
    const found: Asked[] = []
    this.#fields(type, sets, (parent, field, node) => {
      const asked = this.#field(parent, field, node)
      // A reference of an entity leads to another entity; one of a fact to the one it is about.
      if (asked && (asked.own || !isEntity(parent))) found.push(...asked.asked)
    })
    return found
  }

  #field(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): { asked: Asked[]; own: boolean } | undefined {
    const target = getNamedType(field.type)
    const sets = node.selectionSet ? [node.selectionSet] : []
    const items = isObjectType(target) && target.name.endsWith('Connection') ? itemsOf(target) : undefined
    if (!items) this.selection.read(parent.name, field.name)
    if (isLeafType(target) || !isCompositeType(target)) return undefined
    if (!items) {
      const below = this.below(target, sets)
      if (parent === this.#schema.getQueryType())
        this.#note(parent, field, node, { page: false, total: false, places: false, below })
      return { asked: below, own: false }
    }
    const parts = { page: false, total: false, places: false, below: [] as Asked[] }
    this.#fields(target, sets, (_, part, partNode) => {
      if (part.name === 'totalCount') parts.total = true
      else parts.page = true
      if (part.name === 'edges' || part.name === 'pageInfo') parts.places = true
      const selected = partNode.selectionSet ? [partNode.selectionSet] : []
      if (part.name === 'nodes') parts.below.push(...this.below(items, selected))
      if (part.name === 'edges') {
        this.#fields(getNamedType(part.type) as GraphQLCompositeType, selected, (_edge, inner, innerNode) => {
          if (inner.name === 'node' && innerNode.selectionSet)
            parts.below.push(...this.below(items, [innerNode.selectionSet]))
        })
      }
    })
    const asked = this.#note(parent, field, node, parts)
    return asked && { asked: [asked], own: true }
  }

  #note(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    parts: Pick<Asked, 'page' | 'total' | 'places' | 'below'>,
  ): Asked | undefined {
    let args: Record<string, unknown>
    try {
      args = getArgumentValues(field, node, this.#variables)
    } catch (error) {
      // Execution finds the same, and says so where the field stands.
      if (error instanceof GraphQLError) return undefined
      throw error
    }
    const asked = { type: parent.name, field: field.name, args, ...parts }
    this.selection.add(asked)
    return asked
  }

  /** Visits the fields of selection sets, fragments opened, each with the narrowest type it is known to stand on. */
  #fields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], visit: Visit): void {
    for (const set of sets) {
      for (const node of set.selections) {
        if (
          getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.if === true ||
          getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.if === false
        )
          continue
        if (node.kind === Kind.FIELD) {
          const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
          if (field) visit(type, field, node)
          continue
        }
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node
        const condition = fragment?.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : type
        if (!fragment || !isCompositeType(condition)) continue
        const narrowed =
          isAbstractType(condition) && this.#schema.isSubType(condition, type as never) ? type : condition
        this.#fields(narrowed, [fragment.selectionSet], visit)
      }
    }
  }
}

const isEntity = (type: GraphQLCompositeType): boolean =>
  type.name === 'Query' ||
  ((isObjectType(type) || isInterfaceType(type)) &&
    (type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity')))

/** The type of a connection's items. */
function itemsOf(connection: GraphQLCompositeType): GraphQLCompositeType | undefined {
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined
  const type = nodes && getNamedType(nodes.type)
  return isCompositeType(type) ? type : undefined
}
