import type { DeclaredGapResolvers, QueryResolvers, TargetProgressResolvers } from '../generated/resolvers.js'
import { pageSize } from '../kernel/cursor.js'
import { parseSource } from '../kernel/source.js'
import { firstEntities } from './evidence.js'

/** How a target stands as of a day (目标进度). */
const TargetProgress: TargetProgressResolvers = {
  synthetic: () => false,
  reason: (progress, { locale }) => progress.reason[locale],
  evidence: (progress, { first }, { load }) => firstEntities(load, progress.evidence, first),
  evidenceCount: (progress) => progress.evidence.length,
  sources: (progress) => progress.sources.map(parseSource),
  brokenDown: (progress, _, { analysis }) => analysis.progress.brokenDown(progress),
}

/** A weakness that a document states, held against the graph (文件所列短板核对). */
const DeclaredGap: DeclaredGapResolvers = {
  synthetic: () => false,
  sources: (gap) => (gap.record.sources ?? []).map(parseSource),
  reason: (gap, { locale }) => gap.reason[locale],
  rule: (gap, _, { analysis }) => (gap.rule === null ? null : analysis.gap.rule(gap.rule)),
  findings: (gap, { first }) => gap.findings.slice(0, pageSize(first)),
  findingsCount: (gap) => gap.findings.length,
}

export const progressTypes = { TargetProgress, DeclaredGap }

export const progressQueries: Pick<QueryResolvers, 'targetProgress' | 'declaredGaps'> = {
  targetProgress: (_, args, { analysis }) => analysis.progress.page(args),
  declaredGaps: (_, args, { analysis }) => analysis.declared.list(args),
}
