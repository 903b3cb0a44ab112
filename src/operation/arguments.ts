import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { InputError } from '../kernel/errors.js'
import { checkIds } from '../kernel/page.js'
import { checkCursor, listName, pageSize } from '../kernel/cursor.js'
import type { AskedOperation } from './price/index.js'
import { refused } from './refused.js'
import { coerced as coercedOf } from './variables.js'

/** Longest text of an argument, in UTF-16 units: names, ids and cursors are far shorter. */
const MAX_TEXT = 2000
/** Longest text of those that may be longer, by where they stand: a question that is kept. */
const LONGER: Readonly<Record<string, number>> = { 'board.panels.query': 20_000 }
/** Deepest nesting of the values of an argument, as in JSON. */
const MAX_NESTING = 32
/** As deep are values told by their names. */
const MAX_NAMED = 3

/** What is expected of arguments by their names, wherever they stand. @throws InputError */
const byName: Readonly<Record<string, (value: never) => unknown>> = { first: pageSize, ids: checkIds }

/**
 * Checks the arguments of all fields an operation runs, before any of them runs: a read that is under way is not thrown
 * away for a later mistake.
 */
export function checkArguments({ schema, document, operation, variables }: AskedOperation): void {
  const { values: coerced, errors } = coercedOf(schema, operation, variables)
  if (!coerced) throw refused(errors[0]!.message, 'BAD_USER_INPUT', errors[0]!.nodes)
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part] as const] : [],
    ),
  )
  const reached = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation])
  const types = new TypeInfo(schema)
  const runs = (node: FieldNode | FragmentSpreadNode | InlineFragmentNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, coerced)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.if !== false
  const enter = (node: FieldNode): false | undefined => {
    if (!runs(node)) return false
    const field = types.getFieldDef()
    try {
      if (!field?.args.length) return undefined
      const { after, ...given } = getArgumentValues(field, node, coerced)
      for (const [name, value] of Object.entries(given)) check(name, value)
      const parent = types.getParentType()
      if (typeof after === 'string' && isObjectType(parent))
        checkCursor(listName(parent.name, field.name, given.orderBy), after)
    } catch (error) {
      throw error instanceof InputError ? refused(error.message, error.code, [node]) : error
    }
    return undefined
  }
  const visitor = visitWithTypeInfo(types, {
    Field: { enter },
    InlineFragment: { enter: (node) => (runs(node) ? undefined : false) },
    FragmentSpread: { enter: (node) => void (runs(node) && reached.add(fragments.get(node.name.value)!)) },
  })
  try {
    // Those that are reached on the way are added at the end.
    for (const part of reached) visit(part, visitor)
  } catch (error) {
    throw error instanceof GraphQLError && error.extensions.code === undefined
      ? refused(error.message, 'BAD_USER_INPUT', error.nodes)
      : error
  }
}

function check(name: string, value: unknown): void {
  if (value == null) return
  byName[name]?.(value as never)
  checkSize(name, value)
}

/** Texts and nesting within bounds; recursion is bounded by the nesting it looks for. */
function checkSize(path: string, value: unknown, depth = 0): void {
  const most = LONGER[path] ?? MAX_TEXT
  if (typeof value === 'string' && value.length > most)
    throw new InputError(`${path}: expected at most ${most} characters, found ${value.length}`)
  if (typeof value !== 'object' || value === null) return
  if (depth === MAX_NESTING)
    throw new InputError(`${path}: expected at most ${MAX_NESTING} values within each other, found more`)
  for (const [name, inner] of Object.entries(value)) {
    if (name.length > MAX_TEXT)
      throw new InputError(`${path}: expected names of at most ${MAX_TEXT} characters, found ${name.length}`)
    checkSize(Array.isArray(value) || depth > MAX_NAMED ? path : `${path}.${name}`, inner, depth + 1)
  }
}
