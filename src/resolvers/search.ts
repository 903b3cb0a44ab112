import type { QueryResolvers, SearchConnectionResolvers } from '../generated/resolvers.js'

/** A page of what a search found (搜索结果). */
const SearchConnection: SearchConnectionResolvers = {
  nodes: async (hits) => (await hits.page()).nodes.map((hit) => hit.node) as never,
  edges: async (hits) => {
    const { nodes, cursor } = await hits.page()
    return nodes.map((hit, index) => ({ ...hit, cursor: cursor(index) }))
  },
  pageInfo: (hits) => hits.page(),
  totalCount: (hits) => hits.total(),
}

export const searchTypes = { SearchConnection }

export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search: (_, args, { load }) => load.search(args),
}
