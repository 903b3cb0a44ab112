import { Kind, parse } from 'graphql'

const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'))

/**
 * What the questions of the workbench ask with in the small named world: by variable for all, and by operation where
 * they differ.
 */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '*': {
    region: 'region:jia',
    day: '2026-01-01',
    locale: 'ZH',
    first: 20,
    filter: {},
    chain: 'chain:herbs',
    policy: 'policy:plan',
    count: 3,
  },
  Find: { text: '演示' },
  OverviewTerms: Object.fromEntries(
    months.flatMap((month, index) => [
      [`from${index}`, `2026-${month}-02`],
      [`to${index}`, index === 11 ? '2027-01-01' : `2026-${months[index + 1]}-01`],
    ]),
  ),
  OverviewSince: { since: '2025-01-01' },
  ExpertRegister: { orderBy: 'NAME' },
  EnterpriseRegister: { orderBy: 'NAME' },
  PlatformRegister: { orderBy: 'NAME' },
  ProjectRegister: { orderBy: 'NAME' },
  DemandRegister: { orderBy: 'RAISED_ON' },
  Counts: { of: 'EXPERT', rows: 'titleRank', columns: 'ageBand', asOf: '2026-01-01' },
  CountBehind: { of: 'PLATFORM', rows: 'kind', columns: undefined, asOf: '2026-01-01' },
  CountAxes: { of: 'EXPERT' },
  ProfileFacts: { id: 'expert:jia' },
  ProfileTies: { id: 'enterprise:cell' },
  History: { id: 'chain:battery' },
  ProfileLetters: { id: 'expert:jia' },
  ProfileEligibility: { expert: 'expert:jia', role: 'LEADER', chain: 'chain:battery' },
  ChainMatrix: { template: '四跟', chains: undefined },
  ChainCell: { template: '四跟', chains: ['chain:battery'] },
  ChainHead: { id: 'chain:battery' },
  ChainMembers: { id: 'chain:battery' },
  TargetList: { policy: undefined },
  TargetDetail: { policy: undefined },
  PolicyClause: { id: 'clause:plan#二' },
  MatchExperts: { demand: 'demand:herb', weights: { priority: 2, supply: 1, fieldFit: 1, ties: 0 } },
  MatchTeam: { fields: ['field:battery', 'field:cathode'], chain: 'chain:battery' },
  DocumentText: { policy: 'policy:96f8e3effc' },
  KeptBoard: { id: 'board:one' },
  NameOf: { id: 'expert:jia' },
  RecentSets: { source: 'DOCUMENT' },
  NamesOf: { ids: ['expert:jia', 'chain:herbs'] },
  PathsBetween: { from: 'expert:gui', to: 'enterprise:cell', maxHops: 4 },
  PathsNamed: { pattern: 'RESEARCH_TO_USE', chain: 'chain:battery', from: undefined, to: undefined },
  WhatIfOffice: { text: undefined },
  WhatIfResult: {
    changes: {
      appoint: [{ expert: 'expert:zi', chain: 'chain:digital', role: 'LEADER', from: '2026-01-01' }],
      endAppointments: [],
      addPlatforms: [],
    },
  },
  ChangeSetPage: { id: 'changeset:2' },
  ChangeEffect: { id: 'changeset:2' },
  RightsFor: { id: 'expert:jia' },
  GapGroups: { by: 'RULE' },
  GapDetail: { id: 'gap:G03:chain:digital' },
}

/** What a question asks with: the examples of the variables it declares. */
export function variablesOf(text: string): Record<string, unknown> {
  const operation = parse(text).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!
  const own = examples[operation.name!.value] ?? {}
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  return Object.fromEntries(names.map((name) => [name, name in own ? own[name] : examples['*']![name]]))
}
