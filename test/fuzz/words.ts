import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType, type GraphQLSchema, type IntrospectionQuery } from 'graphql'

/** What operations are made of: the schema as the server tells it, and values that mean something in its graph. */
export interface Words {
  schema: GraphQLSchema
  ids: string[]
  names: string[]
  cursors: string[]
  /** Parameters by gap rule. */
  rules: Map<string, string[]>
}

type Ask = (query: string) => Promise<any>

/** Asks a server for its schema and for some of what it holds. */
export async function learn(url: string): Promise<Words> {
  const ask: Ask = async (query) => {
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown[] }
    if (!data || errors) throw new Error(`the server does not answer what the generator needs: ${JSON.stringify(errors)}`)
    return data
  }
  const schema = buildClientSchema((await ask(getIntrospectionQuery())) as IntrospectionQuery)
  const words: Words = { schema, ids: [], names: [], cursors: [], rules: new Map() }
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const type = getNamedType(field.type)
    const nodes = isObjectType(type) && type.name.endsWith('Connection') ? getNamedType(type.getFields().nodes!.type) : undefined
    if (!isObjectType(nodes) || !nodes.getFields().id || field.args.some((arg) => arg.name !== 'first' && String(arg.type).endsWith('!') && arg.defaultValue === undefined)) continue
    const { page } = await ask(`{ page: ${field.name}(first: 12) { nodes { id ${nodes.getFields().name ? 'name' : ''} } pageInfo { endCursor } } }`)
    words.ids.push(...page.nodes.map((node: { id: string }) => node.id))
    words.names.push(...page.nodes.flatMap((node: { name?: string }) => node.name ?? []))
    if (page.pageInfo.endCursor) words.cursors.push(page.pageInfo.endCursor)
  }
  for (const rule of (await ask('{ gapRules { id parameters { name } } }')).gapRules) words.rules.set(rule.id, rule.parameters.map((parameter: { name: string }) => parameter.name))
  return words
}
