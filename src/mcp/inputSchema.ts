import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'

export type JsonSchema = { [key: string]: unknown; type: 'object' }

/**
 * What an operation asks with, as JSON Schema: types and defaults of its variables, described as the places they are
 * used at.
 */
export function inputSchema(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): JsonSchema {
  const used = descriptions(schema, document)
  const inputs: Record<string, object> = {}
  const properties: Record<string, object> = {}
  const required: string[] = []
  for (const { variable, type: node, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    const type = typeFromAST(schema, node as never) as GraphQLInputType
    const description = used.get(name)
    properties[name] = {
      ...typed(type, inputs),
      ...(description && { description }),
      ...(defaultValue && { default: valueFromASTUntyped(defaultValue) }),
    }
    if (isNonNullType(type) && !defaultValue) required.push(name)
  }
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: false,
    ...(Object.keys(inputs).length > 0 && { $defs: inputs }),
  }
}

/** What the schema says of the arguments that variables stand for. */
function descriptions(schema: GraphQLSchema, document: DocumentNode): Map<string, string> {
  const found = new Map<string, string>()
  const info = new TypeInfo(schema)
  const note = (value: { kind: string; name?: { value: string } }, description: string | null | undefined) => {
    if (value.kind === Kind.VARIABLE && description && !found.has(value.name!.value))
      found.set(value.name!.value, description)
  }
  visit(
    document,
    visitWithTypeInfo(info, {
      Argument: ({ value }) => note(value, info.getArgument()?.description),
      ObjectField({ name, value }) {
        const parent = getNamedType(info.getParentInputType())
        if (isInputObjectType(parent)) note(value, parent.getFields()[name.value]?.description)
      },
    }),
  )
  return found
}

function typed(type: GraphQLInputType, inputs: Record<string, object>): object {
  const some = getNullableType(type)
  if (isListType(some)) return { type: 'array', items: typed(some.ofType, inputs) }
  if (isEnumType(some)) {
    const terms = some
      .getValues()
      .map(({ name, description }) => `${name}: ${description?.replaceAll(/\s+/g, ' ') ?? ''}`)
    // A list of terms helps where it is short; the codes stand in any case.
    return {
      type: 'string',
      enum: some.getValues().map(({ name }) => name),
      ...(terms.length <= 6 && { description: terms.join('; ') }),
    }
  }
  if (!isInputObjectType(some)) return SCALARS[some.name] ?? {}
  if (!(some.name in inputs)) {
    const fields = Object.values(some.getFields())
    inputs[some.name] = {}
    inputs[some.name] = {
      type: 'object',
      ...(some.description && { description: some.description }),
      properties: Object.fromEntries(
        fields.map(({ name, type: one, description, defaultValue }) => [
          name,
          {
            ...typed(one, inputs),
            ...(description && { description }),
            ...(defaultValue !== undefined && { default: defaultValue }),
          },
        ]),
      ),
      required: fields
        .filter(({ type: one, defaultValue }) => isNonNullType(one) && defaultValue === undefined)
        .map(({ name }) => name),
      additionalProperties: false,
    }
  }
  return { $ref: `#/$defs/${some.name}` }
}

const SCALARS: Readonly<Record<string, object>> = {
  ID: { type: 'string' },
  String: { type: 'string' },
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
}
