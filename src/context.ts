import { createAnalysis, endAnalyses, type Analysis } from './analysis/index.js'
import type { AnalysisIO } from './analysis/io.js'
import { createLoaders, type Loaders } from './loaders/index.js'
import { EntityLoader } from './loaders/entity.js'
import { RegionTree } from './loaders/regions.js'
import type { Selection } from './loaders/selection.js'
import { factsOnly } from './store/factsOnly.js'
import type { Reader } from './store/store.js'

/** What one request carries. */
export interface Context {
  load: Loaders
  analysis: Analysis
  requestId: string
  /** Tells the loaders what the operation selects, as soon as it is known, so that they read it together. */
  select(selection: Selection): void
}

export interface ContextOptions {
  reader: Reader
  /** The day questions are asked as of when they name none, ISO YYYY-MM-DD. */
  today: string
  requestId: string
  /** Runs work in a transaction that is rolled back whatever happens. Without it, nothing can be asked of a changed world. */
  rolledBack?: <T>(work: (reader: Reader) => Promise<T>) => Promise<T>
}

/** A fresh context: nothing is remembered from one request to the next. */
export function createContext({ reader, today, requestId, rolledBack }: ContextOptions): Context {
  const world = worldOf(reader, today)
  const io: AnalysisIO = {
    ...world,
    hypothetically: (work) => {
      if (!rolledBack) throw new Error('this context was made without a way to roll back')
      return rolledBack((changed) => work({ ...worldOf(changed, today), hypothetically: nested }))
    },
  }
  let selected: Selection | undefined
  const load = createLoaders({ ...world, selection: () => selected })
  return { load, analysis: createAnalysis(io), requestId, select: (selection) => void (selected = selection) }
}

/** Ends what contexts keep beyond a request. */
export const endContexts = endAnalyses

function worldOf(reader: Reader, today: string): Omit<AnalysisIO, 'hypothetically' | 'entities'> & { entities: EntityLoader } {
  const regions = new RegionTree(reader)
  return {
    reader,
    entities: new EntityLoader(reader),
    today,
    regionId: regions.id.bind(regions),
    regionIds: regions.ids.bind(regions),
    facts: () => ({ ...worldOf(factsOnly(reader), today), hypothetically: nested }),
  }
}

const nested = (): never => {
  throw new Error('a changed world cannot be changed by a question of its own')
}
