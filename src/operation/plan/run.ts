import {
  getArgumentValues,
  locatedError,
  responsePathAsArray,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Variables } from '../variables.js'
import type { Going, Path, Plan, PlannedField } from './types.js'

type Answer = Record<string, unknown>

class Run implements Going {
  readonly plan: Plan
  readonly variables: Variables
  readonly context: unknown
  readonly errors: GraphQLError[] = []
  readonly #failed = new Set<Path | undefined>()
  readonly #args: Readonly<Record<string, unknown>>[] = []

  constructor(plan: Plan, variables: Variables, context: unknown) {
    this.plan = plan
    this.variables = variables
    this.context = context
  }

  args(field: PlannedField): Readonly<Record<string, unknown>> {
    if (field.args === undefined) return NONE
    return (this.#args[field.args] ??= getArgumentValues(field.definition, field.nodes[0]!, this.variables))
  }

  fail(error: GraphQLError, path: Path | undefined): void {
    for (let place = path; place; place = place.prev) if (this.#failed.has(place)) return
    if (this.#failed.has(undefined)) return
    this.#failed.add(path)
    this.errors.push(error)
  }
}

const NONE: Readonly<Record<string, unknown>> = Object.freeze({})

/** Answers a plan with variables. */
export function run(plan: Plan, variables: Variables, context: unknown): ExecutionResult | Promise<ExecutionResult> {
  const going = new Run(plan, variables, context)
  const { errors } = going
  const answer = (data: Answer | null): ExecutionResult => (errors.length ? { errors, data } : { data })
  const failed = (error: unknown): ExecutionResult => {
    going.fail(error as GraphQLError, undefined)
    return answer(null)
  }
  try {
    const data = runFields(going, plan.root, undefined, undefined)
    return isPromise(data) ? data.then(answer, failed) : answer(data)
  } catch (error) {
    return failed(error)
  }
}

/** The fields of an object, at once where nothing has to be waited for. */
export function runFields(
  going: Going,
  fields: readonly PlannedField[],
  source: unknown,
  path: Path | undefined,
): Answer | Promise<Answer> {
  const answer: Answer = {}
  let later = false
  try {
    for (const field of fields) {
      const value = field.constant ?? runField(going, field, source, path)
      answer[field.key] = value
      if (isPromise(value)) later = true
    }
  } catch (error) {
    // What else is under way has an owner, as it may fail too.
    if (later)
      return whole(answer).finally(() => {
        throw error
      })
    throw error
  }
  return later ? whole(answer) : answer
}

async function whole(answer: Answer): Promise<Answer> {
  const values = await Promise.all(Object.values(answer))
  const made: Answer = {}
  let at = 0
  for (const key in answer) made[key] = values[at++]
  return made
}

function runField(going: Going, field: PlannedField, source: unknown, above: Path | undefined): unknown {
  const path = field.deep ? { prev: above, key: field.key, typename: field.parent.name } : undefined
  try {
    const args = going.args(field)
    const value = field.resolve
      ? field.resolve(
          source,
          args,
          going.context,
          field.informed ? infoOf(going, field, path ?? at(field, above)) : (undefined as never),
        )
      : read(going, field, source, args, above)
    const complete = field.complete
    const made = isPromise(value)
      ? (field.late ? value.then(same) : value).then((resolved) => complete(going, field, path, resolved))
      : complete(going, field, path, value)
    return isPromise(made)
      ? made.then(undefined, (error) => missed(going, field, path ?? at(field, above), error))
      : made
  } catch (error) {
    return missed(going, field, path ?? at(field, above), error)
  }
}

/** As long as it takes to make items fail late, so that errors come in the same order. */
const same = <T>(value: T): T => value

const at = (field: PlannedField, prev: Path | undefined): Path => ({
  prev,
  key: field.key,
  typename: field.parent.name,
})

/** The property of a field's name; one that is a function is asked. */
function read(going: Going, field: PlannedField, source: unknown, args: object, above: Path | undefined): unknown {
  if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined
  const value = (source as Answer)[field.name]
  if (typeof value !== 'function') return value
  return (source as Record<string, (...given: unknown[]) => unknown>)[field.name]!(
    args,
    going.context,
    infoOf(going, field, at(field, above)),
  )
}

/** A field that failed is null, unless it may not be. @throws GraphQLError */
function missed(going: Going, field: PlannedField, path: Path, error: unknown): null {
  const located = locatedError(error, field.nodes, responsePathAsArray(path))
  if (field.required) throw located
  going.fail(located, path)
  return null
}

/** What resolvers may be told of the place they answer; that of an item is its list's. */
export const infoOf = ({ plan, variables }: Going, field: PlannedField, place: Path): GraphQLResolveInfo => ({
  fieldName: field.name,
  fieldNodes: field.nodes,
  returnType: field.definition.type,
  parentType: field.parent,
  path: ofField(place),
  schema: plan.schema,
  fragments: plan.fragments,
  rootValue: undefined,
  operation: plan.operation,
  variableValues: { ...variables },
})

const ofField = (place: Path): Path => (place.typename === undefined ? ofField(place.prev!) : place)

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
