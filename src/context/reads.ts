import type { Viewer } from '../access/viewer.js'
import { createAnalysis, type Analysis } from '../analysis/index.js'
import type { AnalysisIO } from '../analysis/io.js'
import { Boards } from '../boards/index.js'
import { ChangeReads } from '../changes/read.js'
import { GapHistory } from '../findings/history.js'
import type { KeptFindings } from '../findings/index.js'
import { EntityLoader } from '../loaders/entity.js'
import { createLoaders, type Loaders } from '../loaders/index.js'
import type { NounName } from '../loaders/noun.js'
import { RegionTree } from '../loaders/regions.js'
import type { Selection } from '../loaders/selection.js'
import { factsOnly } from '../store/factsOnly.js'
import type { Reader } from '../store/store.js'
import { PolicyTexts } from '../texts/index.js'

/** What a context reads by, beside what it is: Apollo copies what a context has of its own, which would make it all. */
export class Reading {
  readonly reads: Reads

  constructor(reads: Reads) {
    this.reads = reads
  }

  get load(): Loaders {
    return this.reads.load
  }

  get analysis(): Analysis {
    return this.reads.analysis
  }

  get changeSets(): ChangeReads {
    return this.reads.changeSets
  }

  get gapHistory(): GapHistory {
    return this.reads.gapHistory
  }

  get boards(): Boards {
    return this.reads.boards
  }

  get texts(): PolicyTexts {
    return this.reads.texts
  }
}

interface ReadsOptions {
  reader: Reader
  today: string
  abreast: number
  kept: KeptFindings | undefined
  signal: AbortSignal | undefined
  viewer: Viewer
  hypothetically: AnalysisIO['hypothetically']
  selection: () => Selection | undefined
}

/**
 * What a request reads by, each part made when it is first asked for: most ask for one, and to make all takes longer
 * than to answer them.
 */
export class Reads {
  readonly #options: ReadsOptions
  #world: World | undefined
  #load: Loaders | undefined
  #analysis: Analysis | undefined
  #changeSets: ChangeReads | undefined
  #gapHistory: GapHistory | undefined
  #boards: Boards | undefined
  #texts: PolicyTexts | undefined

  constructor(options: ReadsOptions) {
    this.#options = options
  }

  /** Nothing is taken for read any more. */
  forget(): void {
    this.#world = undefined
    this.#load = undefined
    this.#analysis = undefined
    this.#changeSets = undefined
    this.#gapHistory = undefined
    this.#boards = undefined
    this.#texts = undefined
  }

  get load(): Loaders {
    return (this.#load ??= createLoaders({ ...this.#shared, selection: this.#options.selection }))
  }

  get analysis(): Analysis {
    const { hypothetically, kept } = this.#options
    return (this.#analysis ??= createAnalysis({ ...this.#shared, hypothetically }, kept))
  }

  get changeSets(): ChangeReads {
    return (this.#changeSets ??= new ChangeReads(this.#options.reader))
  }

  get gapHistory(): GapHistory {
    return (this.#gapHistory ??= new GapHistory(this.#options.reader))
  }

  get boards(): Boards {
    return (this.#boards ??= new Boards(this.#options.reader, this.#options.viewer))
  }

  get texts(): PolicyTexts {
    return (this.#texts ??= new PolicyTexts(this.#options.reader))
  }

  get #shared(): World {
    const { reader, today, abreast, signal } = this.#options
    return (this.#world ??= worldOf(reader, today, abreast, signal))
  }
}

type World = Omit<AnalysisIO, 'hypothetically' | 'entities'> & { entities: EntityLoader }

export function worldOf(reader: Reader, today: string, abreast: number, signal?: AbortSignal): World {
  const regions = new RegionTree(reader)
  const entities = new EntityLoader(reader)
  const regionId = regions.id.bind(regions)
  const regionIds = regions.ids.bind(regions)
  return {
    reader,
    entities,
    today,
    abreast,
    ...(signal && { signal }),
    regionId,
    regionIds,
    matching: (type, filter, properties) =>
      createLoaders({ reader, entities, regionId, regionIds, selection: () => undefined })
        .noun(type as NounName)
        .matching(filter, properties),
    facts: () => ({ ...worldOf(factsOnly(reader), today, abreast, signal), hypothetically: nested }),
  }
}

export const nested = (): never => {
  throw new Error('a changed world cannot be changed by a question of its own')
}
