import type { AnalysisIO } from '../io.js'
import { localConversion } from './conversion.js'
import { ladderCandidates, type LadderArgs } from './ladder.js'
import { keyListChanges } from './lists.js'
import { demandPipeline, type PipelineArgs } from './pipeline.js'
import { poolLedger, type PoolArgs } from './pool.js'
import { shortageFill, uncontacted } from './posts.js'
import { upgradeCandidates, type UpgradeArgs } from './upgrade.js'

type Given<F extends (io: AnalysisIO, args: never) => unknown> = Parameters<F>[1]

/** What is worked out of ledgers (台账): each question by a fixed number of lists. */
export class LedgerAnalysis {
  readonly #io: AnalysisIO

  constructor(io: AnalysisIO) {
    this.#io = io
  }

  pool = (args: PoolArgs) => poolLedger(this.#io, args)
  ladder = (args: LadderArgs) => ladderCandidates(this.#io, args)
  upgrade = (args: UpgradeArgs) => upgradeCandidates(this.#io, args)
  conversion = (args: Given<typeof localConversion>) => localConversion(this.#io, args)
  pipeline = (args: PipelineArgs) => demandPipeline(this.#io, args)
  lists = (args: Given<typeof keyListChanges>) => keyListChanges(this.#io, args)
  posts = (args: Given<typeof shortageFill>) => shortageFill(this.#io, args)
  uncontacted = (args: Given<typeof uncontacted>) => uncontacted(this.#io, args)
}
