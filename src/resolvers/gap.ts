import type {
  GapConnectionResolvers,
  GapEvidenceResolvers,
  GapParameterResolvers,
  GapResolvers,
  GapRuleResolvers,
  NotAssessedResolvers,
  QueryResolvers,
} from '../generated/resolvers.js'
import { parseSource } from '../kernel/source.js'

/** A rule of the catalogue of gaps (短板规则). */
const GapRule: GapRuleResolvers = {
  title: (rule, { locale }) => rule.title[locale],
  description: (rule, { locale }) => rule.description[locale],
  severity: (rule, { locale }) => rule.severity[locale],
  basis: (rule) => rule.basis.map(parseSource),
  parameters: (rule) => Object.entries(rule.parameters).map(([name, parameter]) => ({ name, ...parameter })),
}

/** A parameter of a gap rule (规则参数). */
const GapParameter: GapParameterResolvers = {
  description: (parameter, { locale }) => parameter.description[locale],
}

/** A gap that a rule found (短板). */
const Gap: GapResolvers = {
  rule: (gap, _, { analysis }) => analysis.gap.rule(gap.rule),
  subject: (gap, _, { load }) => load.entity.need('Entity', gap.subjectId),
  region: (gap, _, { load }) => load.entity.one('Region', gap.regionId),
  chain: (gap, _, { load }) => load.entity.one('Chain', gap.chainId),
  department: (gap, _, { load }) => load.entity.one('Department', gap.departmentId),
  synthetic: (gap, _, { analysis }) => analysis.gap.synthetic(gap),
  explanation: (gap, { locale }, { analysis }) => analysis.gap.told(gap, locale),
}

/** What proves a gap (证据). */
const GapEvidence: GapEvidenceResolvers = {
  label: (evidence, { locale }) => evidence.label[locale],
  entities: (evidence, _, { load }) => Promise.all(evidence.entities.map((id) => load.entity.need('Entity', id))),
}

/** A page of gaps, beside the fields of every page (短板, 分页). */
export const gapPage: Pick<GapConnectionResolvers, 'notAssessed'> = {
  notAssessed: (page) => page.notAssessed() as never,
}

/** What a rule cannot look at (未考察). */
const NotAssessed: NotAssessedResolvers = {
  rule: (one, _, { analysis }) => analysis.gap.rule(one.rule),
  region: (one, _, { load }) => load.entity.need('Region', one.regionId),
  reason: (one, { locale }) => one.reason[locale],
}

export const gapTypes = { GapRule, GapParameter, Gap, GapEvidence, NotAssessed }

export const gapQueries: Pick<QueryResolvers, 'gapRules' | 'gaps'> = {
  gapRules: (_, _args, { analysis }) => analysis.gap.rules(),
  gaps: (_, args, { analysis }) => analysis.gap.page(args),
}
