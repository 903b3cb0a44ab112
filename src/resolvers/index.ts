import { accessMutations, accessQueries, accessTypes, guarded } from './access.js'
import { boardMutations, boardQueries, boardTypes } from './board.js'
import { gapChangeQueries, gapChangeTypes } from './gapChange.js'
import { gapPage, gapQueries, gapTypes } from './gap.js'
import { eligibilityQueries, eligibilityTypes } from './eligibility.js'
import { ledgerQueries, ledgerTypes } from './ledger.js'
import { matchQueries, matchTypes } from './match.js'
import { summaryQueries, summaryTypes } from './summary.js'
import { citationTypes } from './citation.js'
import { changeMutations, changeQueries, changeSubscriptions, changeTypes } from './change.js'
import { crossTabQueries, crossTabTypes } from './crossTab.js'
import { comparisonQueries, comparisonTypes } from './comparison.js'
import { matrixQueries, matrixTypes } from './matrix.js'
import { pathQueries, pathTypes } from './path.js'
import { planQueries, planTypes } from './plan.js'
import { nativeQueries, nativeTypes } from './native.js'
import { patternQueries, patternTypes } from './pattern.js'
import { policyTextQueries, policyTextTypes } from './policyText.js'
import { progressQueries, progressTypes } from './progress.js'
import { serviceQueries, serviceTypes } from './service.js'
import { searchQueries, searchTypes } from './search.js'
import { nounQueries, nounTypes } from './noun.js'
import { base, baseQueries } from './base.js'
import type { Resolvers } from '../generated/resolvers.js'

const common = base(
  [
    'Entity',
    ...Object.keys(nounTypes),
    'Gap',
    'GapChange',
    'TargetProgress',
    'Change',
    'ChangeSet',
    'AuditEntry',
    'Account',
    'Board',
  ].map((name) => `${name}Connection`),
)

type Fields = Readonly<Record<string, unknown>>

/** Several of a type are one: fields that an analysis computes stand beside those that follow from the declaration. */
function merged(...all: readonly object[]): Resolvers {
  const types: Record<string, unknown> = {}
  for (const [name, type] of all.flatMap((one) => Object.entries(one)))
    types[name] = isFields(types[name]) && isFields(type) ? { ...types[name], ...type } : type
  return types as Resolvers
}

const isFields = (type: unknown): type is Fields =>
  typeof type === 'object' && type !== null && Object.getPrototypeOf(type) === Object.prototype

/** All resolvers. */
export const resolvers: Resolvers = merged(
  common,
  nounTypes,
  accessTypes,
  changeTypes,
  boardTypes,
  pathTypes,
  patternTypes,
  nativeTypes,
  planTypes,
  searchTypes,
  gapTypes,
  gapChangeTypes,
  { GapConnection: gapPage },
  matchTypes,
  ledgerTypes,
  summaryTypes,
  comparisonTypes,
  crossTabTypes,
  serviceTypes,
  matrixTypes,
  progressTypes,
  eligibilityTypes,
  citationTypes,
  policyTextTypes,
  { Mutation: guarded({ ...changeMutations, ...accessMutations, ...boardMutations }) },
  { Subscription: changeSubscriptions },
  {
    Query: {
      ...baseQueries,
      ...nounQueries,
      ...accessQueries,
      ...changeQueries,
      ...boardQueries,
      ...ledgerQueries,
      ...pathQueries,
      ...patternQueries,
      ...nativeQueries,
      ...planQueries,
      ...searchQueries,
      ...gapQueries,
      ...gapChangeQueries,
      ...policyTextQueries,
      ...matchQueries,
      ...summaryQueries,
      ...comparisonQueries,
      ...crossTabQueries,
      ...serviceQueries,
      ...matrixQueries,
      ...progressQueries,
      ...eligibilityQueries,
    },
  },
)
