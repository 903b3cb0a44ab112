import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/**
 * Fields that carry sources are asked for under this name and what they were called, so that they are found in the
 * answer.
 */
export const CITED = 'cited_'
/** What is asked of a source. */
const SOURCE = '{ policy { id name } clause locator confidence derived }'

type Composite = GraphQLObjectType | GraphQLInterfaceType
const composite = (type: unknown): type is Composite => isObjectType(type) || isInterfaceType(type)
const carriesSources = ({ type }: GraphQLField<unknown, unknown>): boolean => getNamedType(type).name === 'Source'

/**
 * The same question with the sources of what it tells: those of everything it tells more of than a name; where it tells
 * names alone, those of what is named. What is from demonstration data, and what could not be assessed, is asked for as
 * well.
 */
export function cited(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const carries = (all: boolean, type: Composite, set: SelectionSetNode): boolean => widened(set, type, all).carries
  return visit(document, {
    OperationDefinition(operation) {
      const query = schema.getQueryType()!
      const selections = operation.selectionSet.selections.map((one) => {
        if (one.kind !== Kind.FIELD || !one.selectionSet) return one
        const type = getNamedType(query.getFields()[one.name.value]?.type)
        return composite(type)
          ? { ...one, selectionSet: widened(one.selectionSet, type, !carries(false, type, one.selectionSet)).set }
          : one
      })
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } }
    },
    FragmentDefinition(fragment) {
      const type = schema.getType(fragment.typeCondition.name.value)
      return composite(type)
        ? { ...fragment, selectionSet: widened(fragment.selectionSet, type, false).set }
        : undefined
    },
  })

  function widened(set: SelectionSetNode, type: Composite, all: boolean): { set: SelectionSetNode; carries: boolean } {
    const fields = type.getFields()
    let found = false
    const selections: SelectionNode[] = []
    const asked = new Set<string>()
    for (const one of set.selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(one.name.value)!
        const condition = schema.getType(fragment.typeCondition.name.value)
        found ||= composite(condition) && carries(false, condition, fragment.selectionSet)
        selections.push(one)
        continue
      }
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const condition = one.typeCondition ? schema.getType(one.typeCondition.name.value) : type
        if (!composite(condition)) continue
        const below = widened(one.selectionSet, condition, all)
        found ||= below.carries
        selections.push({ ...one, selectionSet: below.set })
        continue
      }
      const field = fields[one.name.value]
      asked.add(one.name.value)
      if (field && carriesSources(field)) {
        found = true
        selections.push(sourcesOf(one))
        continue
      }
      const target = field && getNamedType(field.type)
      if (!one.selectionSet || !composite(target)) {
        selections.push(one)
        continue
      }
      const below = widened(one.selectionSet, target, all)
      found ||= below.carries
      selections.push({ ...one, selectionSet: below.set })
    }
    if (all || tellsMore(set, type)) {
      for (const field of Object.values(fields)) {
        if (!carriesSources(field) || asked.has(field.name)) continue
        found = true
        selections.push(sourcesOf({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: field.name } }))
      }
    }
    for (const field of Object.values(fields)) {
      const text = asked.has(field.name) ? undefined : added(field)
      if (text) selections.push(selected(text))
    }
    return { set: { ...set, selections }, carries: found }
  }
}

/** What is asked for wherever it can be told: whether demonstration data takes part, and what could not be assessed. */
function added({ name, type }: GraphQLField<unknown, unknown>): string | undefined {
  if (name !== 'synthetic' && name !== 'notAssessed') return undefined
  return isLeafType(getNamedType(type)) ? name : `${name} { rule { id } region { id name } register }`
}

/** Whether more is told of a thing than how it is called. */
const tellsMore = ({ selections }: SelectionSetNode, type: Composite): boolean =>
  !isEntity(type) ||
  selections.some(
    (one) => one.kind !== Kind.FIELD || !['__typename', 'id', 'name', 'synthetic'].includes(one.name.value),
  )

const isEntity = (type: Composite): boolean =>
  type.name === 'Entity' || type.getInterfaces().some(({ name }) => name === 'Entity')

const sourcesOf = (field: FieldNode): FieldNode => ({
  ...field,
  alias: { kind: Kind.NAME, value: `${CITED}${field.alias?.value ?? field.name.value}` },
  selectionSet: parse(SOURCE, { noLocation: true }).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? [one.selectionSet] : [],
  )[0]!,
})

const selected = (text: string): SelectionNode =>
  parse(`{ ${text} }`, { noLocation: true }).definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : [],
  )[0]!
