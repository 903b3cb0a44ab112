import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'

/** What operations are made of: the schema as the server tells it, and values that mean something in its graph. */
export interface Words {
  schema: GraphQLSchema
  ids: string[]
  names: string[]
  /** Ids by what stands before their colon. */
  idsOf: Map<string, string[]>
  /** Cursors by the list at the root that gave them. */
  cursors: Map<string, string>
  /** Parameters by gap rule. */
  rules: Map<string, string[]>
}

type Ask = (query: string) => Promise<any>

/** Asks a server for its schema and for some of what it holds. */
export async function learn(url: string): Promise<Words> {
  const ask: Ask = async (query) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
    // A busy machine may be too slow for a heavy list, and its words are not the only ones.
    if (errors?.[0]?.extensions.code === 'QUERY_TIMEOUT') return undefined
    if (!data || errors)
      throw new Error(`the server does not answer what the generator needs: ${JSON.stringify(errors)}`)
    return data
  }
  const schema = buildClientSchema((await ask(getIntrospectionQuery())) as IntrospectionQuery)
  const words: Words = { schema, ids: [], names: [], idsOf: new Map(), cursors: new Map(), rules: new Map() }
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const type = getNamedType(field.type)
    const nodes =
      isObjectType(type) && type.name.endsWith('Connection') ? getNamedType(type.getFields().nodes!.type) : undefined
    if (
      !isObjectType(nodes) ||
      !nodes.getFields().id ||
      field.args.some((arg) => arg.name !== 'first' && String(arg.type).endsWith('!') && arg.defaultValue === undefined)
    )
      continue
    const page = (
      await ask(
        `{ page: ${field.name}(first: 12) { nodes { id ${nodes.getFields().name ? 'name' : ''} } pageInfo { endCursor } } }`,
      )
    )?.page
    if (!page) continue
    words.ids.push(...page.nodes.map((node: { id: string }) => node.id))
    words.names.push(...page.nodes.flatMap((node: { name?: string }) => node.name ?? []))
    if (page.pageInfo.endCursor) words.cursors.set(field.name, page.pageInfo.endCursor)
  }
  for (const rule of (await ask('{ gapRules { id parameters { name } } }')).gapRules)
    words.rules.set(
      rule.id,
      rule.parameters.map((parameter: { name: string }) => parameter.name),
    )
  for (const id of words.ids) {
    const kind = id.split(':')[0]!
    words.idsOf.set(kind, [...(words.idsOf.get(kind) ?? []), id])
  }
  return words
}
