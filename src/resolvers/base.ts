import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars'
import { GraphQLScalarType } from 'graphql'
import type { Context } from '../context.js'
import { enums, term } from '../enums.js'
import { InputError } from '../kernel/errors.js'
import type {
  EnumerationResolvers,
  EnumerationValueResolvers,
  PageInfoResolvers,
  QueryResolvers,
  Resolvers,
  SourceResolvers,
} from '../generated/resolvers.js'
import { after, checkIds, type AnyConnection } from '../kernel/page.js'
import { typeOfId } from '../model.js'

const resolveType = (row: { id: string }) =>
  (isGap(row.id) ? 'Gap' : isChangeSet(row.id) ? 'ChangeSet' : isBoard(row.id) ? 'Board' : typeOfId(row.id)) as never

/** Gaps are found, not stored. */
const isGap = (id: string) => id.startsWith('gap:')

const isChangeSet = (id: string) => id.startsWith('changeset:')

/** Boards are kept beside the graph. */
const isBoard = (id: string) => id.startsWith('board:')

/** Whatever an id speaks of; what was taken for another leads there. */
async function anyNode(id: string, { load, analysis, changeSets, boards }: Context): Promise<never> {
  if (isGap(id)) return (await analysis.gap.byId(id)) as never
  if (isChangeSet(id)) return (await changeSets.set(id)) as never
  if (isBoard(id)) return (await boards.one(id)) as never
  const found = await load.entity.any(id)
  if (found || !typeOfId(id)) return found as never
  const into = await changeSets.mergedInto(id)
  return (into === undefined ? null : await load.entity.any(into)) as never
}

/** The fields of every connection. */
const connection = {
  nodes: (from: AnyConnection) => after(from.page(), ({ nodes }) => nodes) as never,
  edges: (from: AnyConnection) =>
    after(from.page(), ({ nodes, cursor }) => nodes.map((node, index) => ({ node, cursor: cursor(index) }))),
  pageInfo: (from: AnyConnection) => from.page() as never,
  totalCount: (from: AnyConnection) => from.total(),
}

const PageInfo: PageInfoResolvers = {
  startCursor: ({ nodes, cursor }) => (nodes.length ? cursor(0) : null),
  endCursor: ({ nodes, cursor }) => (nodes.length ? cursor(nodes.length - 1) : null),
}

const Source: SourceResolvers = {
  policy: (source, _, { load }) => load.entity.one('Policy', source.policyId),
  locator: (source, { locale }) => source.locator[locale],
}

const Enumeration: EnumerationResolvers = {}
const EnumerationValue: EnumerationValueResolvers = {
  label: (value, { locale }) => (locale === 'ZH' ? value.terms[0]! : term('', value.code, 'EN')),
}

const day = (value: unknown): string => {
  try {
    return GraphQLLocalDate.parseValue(value) as string
  } catch (cause) {
    throw new InputError(
      `expected a calendar day YYYY-MM-DD such as 2026-01-31, found ${typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : 'no text'}`,
      { cause },
    )
  }
}

const calendarDay = new GraphQLScalarType({
  name: 'Date',
  serialize: GraphQLLocalDate.serialize,
  parseValue: day,
  parseLiteral: (node) => day('value' in node ? node.value : null),
})

/** The resolvers of `schema/base.graphql`; `connections` are the names of all connection types. */
export const base = (connections: readonly string[]): Resolvers => ({
  Date: calendarDay,
  JSON: new GraphQLScalarType({ ...GraphQLJSON.toConfig(), name: 'JSON', description: undefined }),
  Node: { __resolveType: resolveType },
  Entity: { __resolveType: resolveType },
  ...Object.fromEntries(connections.map((name) => [name, connection])),
  PageInfo,
  Source,
  Enumeration,
  EnumerationValue,
})

export const baseQueries: Pick<QueryResolvers, 'node' | 'nodes' | 'enumerations'> = {
  node: (_, { id }, context) => anyNode(id, context),
  nodes: (_, { ids }, context) => {
    checkIds(ids)
    return Promise.all(ids.map((id) => anyNode(id, context)))
  },
  enumerations: (_, { names }) => {
    for (const name of names ?? [])
      if (!enums[name]) throw new InputError(`names: expected ${Object.keys(enums).join(', ')}, found "${name}"`)
    return Object.entries(enums)
      .filter(([name]) => !names || names.includes(name))
      .map(([name, { description, ordered, values }]) => ({
        name,
        description,
        ordered,
        values: values.map(({ value, zh }) => ({ code: value, terms: zh })) as never,
      }))
  },
}
