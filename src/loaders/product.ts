import * as q from '../generated/cypher.js'
import { list, relation, type LoaderIO } from './core.js'

/** Reads of products (产品). */
export const productLoader = (io: LoaderIO) => ({
  list: list(io, { page: q.products, count: q.productsCount }),
  chains: relation(io, q.productChains),
})
