import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isNonNullType, isObjectType, Kind, parse, visit, type GraphQLSchema } from 'graphql'

/** What the page of relations asks of an entity. */
const TIES = readFileSync(fileURLToPath(new URL('../../web/app/profile/ties/ties.graphql', import.meta.url)), 'utf8')
const FIRST = 40

export interface WarmTies {
  schema: GraphQLSchema
  /** Answers as a visitor is answered. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<{ data?: unknown }>
  /** Waits until nobody else waits. */
  turn(): Promise<void>
}

/**
 * Asks for the ties of one entity of each type: the query for each type is a text of its own, and an engine that plans
 * what it sees for the first time takes longer for that than for the answer.
 */
export async function warmTies({ schema, ask, turn }: WarmTies, signal: AbortSignal): Promise<void> {
  for (const list of lists(schema)) {
    await turn()
    if (signal.aborted) return
    const { data } = await ask(`{ list: ${list}(first: 1) { nodes { id } } }`, {})
    const id = (data as { list: { nodes: { id: string }[] } } | null | undefined)?.list.nodes[0]?.id
    if (id !== undefined) await ask(TIES, { id, first: FIRST })
  }
}

/** The lists of the types whose ties the page knows. */
function lists(schema: GraphQLSchema): string[] {
  const types = new Set<string>()
  visit(parse(TIES), {
    [Kind.INLINE_FRAGMENT]: ({ typeCondition }) => void types.add(`${typeCondition?.name.value}Connection`),
  })
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, type, args }) => {
    const bare = isNonNullType(type) ? type.ofType : type
    const asks = args.some((one) => isNonNullType(one.type) && one.defaultValue === undefined)
    return isObjectType(bare) && types.has(bare.name) && !asks ? [name] : []
  })
}
