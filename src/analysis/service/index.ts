import type { AnalysisIO } from '../io.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Trees } from '../trees.js'
import { disciplineSupply, type DisciplineArgs } from './disciplines.js'
import { dispatchTotals, type DispatchArgs } from './dispatches.js'
import { fundingByChain, voucherUse, type MoneyArgs } from './money.js'
import { referralRanking, type ReferralArgs } from './referrals.js'
import { resourcesFor, type ResourceArgs } from './resources.js'

/** Who serves whom, with what, and for how much (人才服务与资源). */
export class ServiceAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #registers: RegisterAnalysis

  constructor(io: AnalysisIO, trees: Trees, registers: RegisterAnalysis) {
    this.#io = io
    this.#trees = trees
    this.#registers = registers
  }

  referrals = (args: ReferralArgs) => referralRanking(this.#io, args)
  disciplines = (args: DisciplineArgs) => disciplineSupply(this.#io, this.#trees, this.#registers, args)
  resources = (args: ResourceArgs) => resourcesFor(this.#io, this.#trees, args)
  funding = (args: MoneyArgs & { chain?: string | null }) => fundingByChain(this.#io, args)
  vouchers = (args: MoneyArgs) => voucherUse(this.#io, args)
  dispatches = (args: DispatchArgs) => dispatchTotals(this.#io, args)
}
