import type { ConditionResultResolvers, EligibilityReportResolvers, QueryResolvers } from '../generated/resolvers.js'
import { parseSource } from '../kernel/source.js'
import { label } from './label.js'
import { synthetic } from './synthetic.js'

/** Whether an expert meets the written rule of a role (任职资格报告). */
const EligibilityReport: EligibilityReportResolvers = {
  synthetic,
  expert: (report, _, { load }) => load.entity.need('Expert', report.expertId),
  chain: (report, _, { load }) => load.entity.one('Chain', report.chainId),
  rule: (report) => report.rule?.row ?? null,
  termFrom: (report) => report.term.from,
  termTo: (report) => report.term.to,
  verdictLabel: (report, { locale }) => label('Verdict', report.verdict, locale),
}

/** What became of one condition (条件判定). */
const ConditionResult: ConditionResultResolvers = {
  title: (result, { locale }) => result.title[locale],
  verdictLabel: (result, { locale }) => label('Verdict', result.verdict, locale),
  source: (result) => (result.source === null ? null : parseSource(result.source)),
}

export const eligibilityTypes = { EligibilityReport, ConditionResult }

export const eligibilityQueries: Pick<QueryResolvers, 'eligibility'> = {
  eligibility: (_, args, { analysis }) => analysis.eligibility.report(args),
}
