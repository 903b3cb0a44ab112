import type { ProposalInput } from '../../generated/types.js'
import { asChanges, type ProposedChanges } from './asChanges.js'
import { effect, type EffectArgs } from './effect.js'
import { proposeAppointments, type AppointmentProposal, type AppointmentsArgs } from './appointments.js'
import { succession, type SuccessionArgs, type SuccessionRow } from './succession.js'
import { weighedRules } from './openings.js'
import { proposeTeam, type TeamArgs, type TeamProposal } from './team.js'
import type { PlanTools } from './tools.js'
import { whatIf, type Analyse, type WhatIfArgs, type WhatIfResult } from './whatIf.js'

/** What could be done (规划): teams, appointments, successors, and what would be if. */
export class PlanAnalysis {
  readonly #tools: PlanTools
  readonly #analyse: Analyse

  /** `analyse` looks at another world. */
  constructor(tools: PlanTools, analyse: Analyse) {
    this.#tools = tools
    this.#analyse = analyse
  }

  /** The smallest team that covers some fields (组队). @throws InputError */
  team(args: TeamArgs): Promise<TeamProposal> {
    return proposeTeam(this.#tools, args)
  }

  /** The appointments that close the most gaps, less those they open (聘任优化). @throws InputError */
  appointments(args: AppointmentsArgs): Promise<AppointmentProposal> {
    return proposeAppointments(this.#tools, (question) => this.whatIf({ ...question, rules: weighedRules }), args)
  }

  /** What the rules would find after some changes (推演). @throws InputError */
  whatIf(args: WhatIfArgs): Promise<WhatIfResult> {
    return whatIf(this.#tools, this.#analyse, args)
  }

  /** A proposal as changes, to be kept (方案转草稿). @throws InputError */
  asChanges(proposal: ProposalInput, asOf?: string | null): Promise<ProposedChanges> {
    return asChanges(
      { io: this.#tools.io, appointments: (args) => this.appointments(args), team: (args) => this.team(args) },
      proposal,
      asOf,
    )
  }

  /** Which gaps a change set closes and opens (影响). @throws InputError */
  effect(args: EffectArgs): Promise<WhatIfResult> {
    return effect(this.#tools, this.#analyse, args)
  }

  /** Who could follow the leaders of chains (接替分析). @throws InputError */
  succession(args: SuccessionArgs): Promise<SuccessionRow[]> {
    return succession(this.#tools, args)
  }
}
