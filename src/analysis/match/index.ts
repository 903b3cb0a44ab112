import type { EligibilityAnalysis } from '../eligibility/index.js'
import type { GapAnalysis } from '../gap/index.js'
import type { AnalysisIO } from '../io.js'
import type { Trees } from '../trees.js'
import { suggestCollaborators, type CollaboratorSuggestion, type SuggestCollaboratorsArgs } from './collaborators.js'
import { matchDemand, type DemandMatch, type MatchDemandArgs } from './demand.js'
import { searchExperts, type ExpertMatch, type SearchExpertsArgs } from './experts.js'

/** Who fits (人才匹配): experts to demands, to fields, and to each other. */
export class MatchAnalysis {
  readonly #tools: { io: AnalysisIO; trees: Trees; eligibility: EligibilityAnalysis; gap: GapAnalysis }

  constructor(io: AnalysisIO, trees: Trees, eligibility: EligibilityAnalysis, gap: GapAnalysis) {
    this.#tools = { io, trees, eligibility, gap }
  }

  /** Experts for a demand (供需对接). @throws InputError */
  demand(args: MatchDemandArgs): Promise<DemandMatch[]> {
    return matchDemand(this.#tools, args)
  }

  /** Experts who cover some fields (专家检索). @throws InputError */
  experts(args: SearchExpertsArgs): Promise<ExpertMatch[]> {
    return searchExperts(this.#tools, args)
  }

  /** With whom an expert might cooperate (合作推荐). @throws InputError */
  collaborators(args: SuggestCollaboratorsArgs): Promise<CollaboratorSuggestion[]> {
    return suggestCollaborators(this.#tools, args)
  }
}
