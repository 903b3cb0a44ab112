import { createAnalysis, type Analysis } from './analysis/index.js'
import { createLoaders, type Loaders } from './loaders/index.js'
import { EntityLoader } from './loaders/entity.js'
import { RegionTree } from './loaders/regions.js'
import type { Reader } from './store/store.js'

/** What one request carries. */
export interface Context {
  load: Loaders
  analysis: Analysis
  requestId: string
}

export interface ContextOptions {
  reader: Reader
  /** The day questions are asked as of when they name none, ISO YYYY-MM-DD. */
  today: string
  requestId: string
}

/** A fresh context: nothing is remembered from one request to the next. */
export function createContext({ reader, today, requestId }: ContextOptions): Context {
  const entities = new EntityLoader(reader)
  const regions = new RegionTree(reader)
  const io = { reader, entities, today, regionIds: regions.ids.bind(regions) }
  return { load: createLoaders(io), analysis: createAnalysis(io), requestId }
}
