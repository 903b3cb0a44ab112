import {
  defaultTypeResolver,
  GraphQLError,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  responsePathAsArray,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql'
import { infoOf, isPromise, runFields } from './run.js'
import type { Complete, Going, Path, PlannedField } from './types.js'

/**
 * The way values of a type are completed. `late` says that an item of a list that fails at once does so later, so that
 * the promises of the items before it have an owner.
 */
export function completer(type: GraphQLOutputType, late: boolean): Complete {
  if (isNonNullType(type)) return required(nullable(type.ofType as GraphQLOutputType, late))
  return nullable(type, late)
}

function nullable(type: GraphQLOutputType, late: boolean): Complete {
  const complete = isListType(type)
    ? listOf(type.ofType as GraphQLOutputType, late)
    : isLeafType(type)
      ? leaf(type)
      : isObjectType(type)
        ? object(type)
        : abstract(type as GraphQLAbstractType)
  return (going, field, path, value) => {
    if (value === null || value === undefined) return null
    if (value instanceof Error) throw value
    return complete(going, field, path, value)
  }
}

const required =
  (complete: Complete): Complete =>
  (going, field, path, value) => {
    const made = complete(going, field, path, value)
    if (made === null) throw new Error(`Cannot return null for non-nullable field ${field.parent.name}.${field.name}.`)
    return made
  }

const leaf =
  (type: GraphQLLeafType): Complete =>
  (_going, _field, _path, value) => {
    const written: unknown = type.serialize(value)
    if (written === null || written === undefined)
      throw new Error(`Expected ${type.name}.serialize to return a value, returned: ${String(written)}`)
    return written
  }

const object =
  (type: GraphQLObjectType): Complete =>
  (going, field, path, value) =>
    objectOf(going, field, path, value, type)

function objectOf(going: Going, field: PlannedField, path: Path | undefined, value: unknown, type: GraphQLObjectType) {
  return runFields(going, going.plan.below(field, type), value, path)
}

const abstract =
  (type: GraphQLAbstractType): Complete =>
  (going, field, path, value) => {
    const typeOf = (type.resolveType ?? defaultTypeResolver) as typeof defaultTypeResolver
    const name = typeOf(
      value,
      going.context,
      typeOf.length > 2 ? infoOf(going, field, path!) : (undefined as never),
      type,
    )
    return isPromise(name)
      ? name.then((told) => objectOf(going, field, path, value, typeNamed(going, field, type, told)))
      : objectOf(going, field, path, value, typeNamed(going, field, type, name))
  }

/** A type that is none of its types is a defect, which only the log tells. */
function typeNamed(going: Going, field: PlannedField, type: GraphQLAbstractType, name: unknown): GraphQLObjectType {
  const { schema } = going.plan
  const found = typeof name === 'string' ? schema.getType(name) : undefined
  if (isObjectType(found) && schema.isSubType(type, found)) return found
  const place = `${field.parent.name}.${field.name}`
  throw new GraphQLError(
    name == null
      ? `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${place}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`
      : `Abstract type "${type.name}" was resolved to "${String(name)}" for field "${place}", which is none of its types.`,
  )
}

function listOf(type: GraphQLOutputType, late: boolean): Complete {
  const complete = completer(type, false)
  const needed = isNonNullType(type)
  const missed = (going: Going, field: PlannedField, path: Path, error: unknown): null => {
    const located = locatedError(error, field.nodes, responsePathAsArray(path))
    if (needed) throw located
    going.fail(located, path)
    return null
  }
  return (going, field, above, value) => {
    if (!isIterable(value))
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${field.parent.name}.${field.name}".`)
    let later = false
    let key = 0
    const made: unknown[] = []
    const item = (one: unknown): unknown => {
      const path = { prev: above, key: key++, typename: undefined }
      let promise: Promise<unknown>
      try {
        const done = isPromise(one)
          ? one.then((resolved) => complete(going, field, path, resolved))
          : complete(going, field, path, one)
        if (!isPromise(done)) return done
        promise = done
      } catch (error) {
        if (!late) return missed(going, field, path, error)
        promise = Promise.reject(error)
      }
      later = true
      return promise.then(undefined, (error) => missed(going, field, path, error))
    }
    for (const one of value) made.push(item(one))
    return later ? Promise.all(made) : made
  }
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value
