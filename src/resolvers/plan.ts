import type {
  AlternativeTeamResolvers,
  AppointmentProposalResolvers,
  LeaderInOfficeResolvers,
  ProposedAppointmentResolvers,
  QueryResolvers,
  SuccessionCandidateResolvers,
  SuccessionRowResolvers,
  TeamMemberResolvers,
  TeamProposalResolvers,
  TeamRejectionResolvers,
  UncoveredFieldResolvers,
  WhatIfResultResolvers,
} from '../generated/resolvers.js'
import { pageSize } from '../kernel/cursor.js'
import { firstOf } from '../analysis/match/arguments.js'
import { told } from './synthetic.js'

/** A proposed team (组队方案). */
const TeamProposal: TeamProposalResolvers = {
  fields: ({ fieldIds }, _, { load }) => Promise.all(fieldIds.map((id) => load.entity.need('Field', id))),
  chain: ({ chainId }, _, { load }) => load.entity.one('Chain', chainId),
  ...told,
}

/** Another team (备选方案). */
const AlternativeTeam: AlternativeTeamResolvers = {}

/** A member of a proposed team (团队成员). */
const TeamMember: TeamMemberResolvers = {
  expert: ({ expertId }, _, { load }) => load.entity.need('Expert', expertId),
  covers: ({ coversIds }, _, { load }) => Promise.all(coversIds.map((id) => load.entity.need('Field', id))),
  onlyCovers: ({ onlyCoversIds }, _, { load }) => Promise.all(onlyCoversIds.map((id) => load.entity.need('Field', id))),
  ...told,
}

/** A field without cover (未覆盖领域). */
const UncoveredField: UncoveredFieldResolvers = {
  field: ({ fieldId }, _, { load }) => load.entity.need('Field', fieldId),
  explanation: (field, { locale }) => field.explanation[locale],
}

/** Why experts may not be in a team (排除原因). */
const TeamRejection: TeamRejectionResolvers = {
  experts: ({ expertIds }, _, { load }) => Promise.all(expertIds.map((id) => load.entity.need('Expert', id))),
}

/** Proposed appointments (聘任方案). */
const AppointmentProposal: AppointmentProposalResolvers = {
  ...told,
}

/** An appointment that is proposed (拟聘任). */
const ProposedAppointment: ProposedAppointmentResolvers = {
  expert: ({ expertId }, _, { load }) => load.entity.need('Expert', expertId),
  chain: ({ chainId }, _, { load }) => load.entity.need('Chain', chainId),
  ...told,
}

/** What some changes would do (推演结果). */
const WhatIfResult: WhatIfResultResolvers = {
  remaining: ({ remaining }, { first }) => remaining.slice(0, pageSize(first)),
  ...told,
}

/** Who could follow the leaders of a chain (接替情况). */
const SuccessionRow: SuccessionRowResolvers = {
  chain: ({ chainId }, _, { load }) => load.entity.need('Chain', chainId),
  candidates: ({ candidates }, { first }) => candidates.slice(0, firstOf(first)),
  ...told,
}

/** A leader in office (在聘链长). */
const LeaderInOffice: LeaderInOfficeResolvers = {
  expert: ({ expertId }, _, { load }) => load.entity.need('Expert', expertId),
}

/** Somebody who could follow as leader (接替人选). */
const SuccessionCandidate: SuccessionCandidateResolvers = {
  expert: ({ expertId }, _, { load }) => load.entity.need('Expert', expertId),
  lacks: ({ eligibility }) => eligibility.short,
  ...told,
}

export const planTypes = {
  TeamProposal,
  AlternativeTeam,
  TeamMember,
  UncoveredField,
  TeamRejection,
  AppointmentProposal,
  ProposedAppointment,
  WhatIfResult,
  SuccessionRow,
  LeaderInOffice,
  SuccessionCandidate,
}

export const planQueries: Pick<QueryResolvers, 'proposeTeam' | 'proposeAppointments' | 'whatIf' | 'succession'> = {
  proposeTeam: (_, args, { analysis }) => analysis.plan.team(args),
  proposeAppointments: (_, args, { analysis }) => analysis.plan.appointments(args),
  whatIf: (_, args, { analysis }) => analysis.plan.whatIf(args),
  succession: (_, args, { analysis }) => analysis.plan.succession(args),
}
