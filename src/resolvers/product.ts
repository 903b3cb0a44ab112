import type { ProductResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'

/** A representative product of an enterprise (产品). */
export const Product: ProductResolvers = {
  ...entity,
  enterprise: (row, _, { load }) => load.entity.need('Enterprise', row.enterpriseId),
  chains: (row, args, { load }) => load.product.chains(row.id, args),
}

export const productQueries: Pick<QueryResolvers, 'products' | 'product'> = {
  products: (_, args, { load }) => load.product.list(args),
  product: (_, { id }, { load }) => load.entity.maybe('Product', id),
}
