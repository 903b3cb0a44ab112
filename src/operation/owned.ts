import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql'

/**
 * Gives every promise of an execution an owner. Where an item of a list fails at once, graphql leaves the promises of
 * the items before it to nobody: one that fails later is a rejection that nobody handles, and ends the process. So
 * items of lists never fail at once.
 */
export function ownPromises(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (!isListOfComposites(field.type)) continue
      const late = lateItems(field.resolve ?? defaultFieldResolver)
      given.set(late, field.resolve)
      field.resolve = late
    }
  }
  return schema
}

type Resolver = GraphQLFieldResolver<unknown, unknown>
/** What resolvers were before items failed late. */
const given = new WeakMap<Resolver, Resolver | undefined>()

/** A resolver as it was given, and whether the items of its list have to fail late. */
export const bare = (resolve: Resolver | undefined): { resolve: Resolver | undefined; late: boolean } =>
  resolve && given.has(resolve) ? { resolve: given.get(resolve), late: true } : { resolve, late: false }

/** Items of leaf types wait for nothing, so none of them is under way when another fails. */
const isListOfComposites = (type: GraphQLType): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type))

function lateItems(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const result: unknown = resolve(source, args, context, info)
    return result instanceof Promise ? result.then(late) : late(result)
  }
}

const late = (items: unknown): unknown =>
  Array.isArray(items) ? items.map((item) => (item instanceof Promise ? item : new Item(item))) : items

/**
 * Completed at once like a plain value, as a promise for each of thousands of items would cost; what is thrown then
 * becomes a rejection.
 */
class Item {
  readonly #value: unknown
  constructor(value: unknown) {
    this.#value = value
  }
  // oxlint-disable-next-line unicorn/no-thenable -- how graphql knows what it has to wait for
  then(complete: (value: unknown) => unknown): unknown {
    try {
      return complete(this.#value)
    } catch (error) {
      return Promise.reject(error)
    }
  }
}
