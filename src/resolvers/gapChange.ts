import type { GapChangeResolvers, GapResolvers, QueryResolvers } from '../generated/resolvers.js'

/** How a gap appeared, changed or went (短板变动). */
const GapChange: GapChangeResolvers = {
  kind: ({ kind }) => kind as never,
  rule: (change, _, { analysis }) => analysis.gap.rule(change.rule),
  subjectId: ({ subject }) => subject,
  subject: ({ subject }, _, { load }) => load.entity.any(subject) as never,
  region: ({ region }, _, { load }) => load.entity.one('Region', region ?? null),
  chain: ({ chain }, _, { load }) => load.entity.one('Chain', chain ?? null),
  department: ({ department }, _, { load }) => load.entity.one('Department', department ?? null),
  assuranceBefore: ({ assuranceBefore }) => (assuranceBefore ?? null) as never,
  assuranceAfter: ({ assuranceAfter }) => (assuranceAfter ?? null) as never,
  cause: ({ cause }) => cause as never,
  through: ({ cause, sets }, _, { changeSets }) => (cause === 'SEVERAL' || !sets ? null : changeSets.set(sets[0]!)),
  throughAny: async ({ cause, sets }, _, { changeSets }) =>
    cause === 'SEVERAL' ? (await Promise.all((sets ?? []).map((id) => changeSets.set(id)))).filter(isThere) : [],
}

const isThere = <T>(one: T | null): one is T => one !== null

/** Since when a gap stands, and how it came (短板起始, 沿革). */
const Gap: Pick<GapResolvers, 'since' | 'history'> = {
  since: (gap, _, { gapHistory }) => gapHistory.since(gap),
  history: (gap, args, { gapHistory }) => gapHistory.of(gap, args),
}

export const gapChangeTypes = { GapChange, Gap }

export const gapChangeQueries: Pick<QueryResolvers, 'gapChanges'> = {
  gapChanges: async (_, { filter, ...page }, { gapHistory, analysis, load }) => {
    for (const id of filter?.rules ?? []) analysis.gap.rule(id)
    const { region } = filter ?? {}
    const regions = region == null ? null : await load.io.regionIds(region, filter?.includeSubregions !== false)
    return gapHistory.list({ ...filter, regions }, page)
  },
}
