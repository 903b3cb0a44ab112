import * as q from '../generated/cypher.js'
import type { LoaderIO } from './core.js'
import { list } from './list.js'
import { relation } from './relation.js'

/** Reads of products (产品). */
export const productLoader = (io: LoaderIO) => ({
  list: list(io, { all: q.productsAll, total: q.productsTotal, page: q.products, count: q.productsCount }),
  chains: relation(io, q.productChains),
})
