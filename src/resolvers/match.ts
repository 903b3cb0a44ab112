import { partNames } from '../analysis/match/words/match.js'
import type {
  CollaboratorSuggestionResolvers,
  ConflictOfInterestResolvers,
  DemandMatchResolvers,
  ExpertLoadResolvers,
  ExpertMatchResolvers,
  QueryResolvers,
  ScorePartResolvers,
} from '../generated/resolvers.js'
import { told } from './synthetic.js'

/** A part of a score (得分项). */
const ScorePart: ScorePartResolvers = {
  name: (part, { locale }) => partNames[part.kind][locale],
  explanation: (part, { locale }) => part.explanation[locale],
}

/** An expert matched to a demand (供需对接结果). */
const DemandMatch: DemandMatchResolvers = {
  demand: (match, _, { load }) => load.entity.need('Demand', match.demandId),
  expert: (match, _, { load }) => load.entity.need('Expert', match.expertId),
  coveredFields: (match, _, { load }) => Promise.all(match.coveredIds.map((id) => load.entity.need('Field', id))),
  verdict: (match) => match.eligibility.verdict,
  ...told,
}

/** An expert works for a competitor (利益冲突). */
const ConflictOfInterest: ConflictOfInterestResolvers = {
  enterprise: (conflict, _, { load }) => load.entity.need('Enterprise', conflict.enterpriseId),
  explanation: (conflict, { locale }) => conflict.explanation[locale],
}

/** An expert found by fields (专家检索结果). */
const ExpertMatch: ExpertMatchResolvers = {
  expert: (match, _, { load }) => load.entity.need('Expert', match.expertId),
  coveredFields: (match, _, { load }) => Promise.all(match.coveredIds.map((id) => load.entity.need('Field', id))),
  verdict: (match) => match.eligibility.verdict,
  ...told,
}

/** What takes an expert's time (在任情况). */
const ExpertLoad: ExpertLoadResolvers = {
  chains: ({ chainIds }, _, { load }) => Promise.all(chainIds.map((id) => load.entity.need('Chain', id))),
  organisations: ({ organisationIds }, _, { load }) =>
    Promise.all(organisationIds.map((id) => load.entity.need('Entity', id))),
  total: ({ chainIds, organisationIds }) => chainIds.length + organisationIds.length,
}

/** An expert with whom another might cooperate (合作推荐). */
const CollaboratorSuggestion: CollaboratorSuggestionResolvers = {
  expert: (suggestion, _, { load }) => load.entity.need('Expert', suggestion.expertId),
  common: (suggestion, _, { load }) => Promise.all(suggestion.commonIds.map((id) => load.entity.need('Entity', id))),
  ...told,
}

export const matchTypes = {
  ScorePart,
  DemandMatch,
  ConflictOfInterest,
  ExpertMatch,
  ExpertLoad,
  CollaboratorSuggestion,
}

export const matchQueries: Pick<QueryResolvers, 'matchDemand' | 'findExperts' | 'suggestCollaborators'> = {
  matchDemand: (_, args, { analysis }) => analysis.match.demand(args),
  findExperts: (_, args, { analysis }) => analysis.match.experts(args),
  suggestCollaborators: (_, args, { analysis }) => analysis.match.collaborators(args),
}
