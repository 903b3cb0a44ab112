import { enums } from '../../enums.js'
import { InputError } from '../../kernel/errors.js'
import { freeCapacity } from '../algorithms/scores.js'
import type { ProfessionalTitleRank } from '../../generated/types.js'
import { asOfDay } from '../asOf.js'
import type { EligibilityAnalysis } from '../eligibility/index.js'
import { reported, type EligibilityReport } from '../eligibility/report.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { firstOf, ranksFrom } from './arguments.js'
import { byScore, group, scored, type Part, type ScorePart } from './part.js'
import { postsOf, readPool, unique, type Pooled } from './pool.js'
import { capacityWords, coverageWords, expertMatchWords, rankWords } from './words/match.js'

/** Chains he is appointed to, and organisations that engage him. */
export interface ExpertLoad {
  chainIds: string[]
  organisationIds: string[]
}

/** An expert found by fields. */
export interface ExpertMatch {
  expertId: string
  score: number
  parts: ScorePart[]
  /** Of the fields asked for, those he covers. */
  coveredIds: string[]
  titleRank: ProfessionalTitleRank | null
  load: ExpertLoad
  eligibility: EligibilityReport
  exhaustive: boolean
  explanation: Bilingual
}

export interface SearchExpertsArgs {
  fields: readonly string[]
  region?: string | null | undefined
  includeSubregions?: boolean | null | undefined
  minRank?: string | null | undefined
  first?: number | null | undefined
  asOf?: string | null | undefined
}

const weights = { COVERAGE: 0.5, RANK: 0.2, CAPACITY: 0.3 }

/**
 * Experts who cover one or more of some fields, best first; of equal scores by id. A fixed number of queries.
 * @throws InputError saying what was expected
 */
export async function searchExperts(
  { io, trees, eligibility }: { io: AnalysisIO; trees: Trees; eligibility: EligibilityAnalysis },
  args: SearchExpertsArgs,
): Promise<ExpertMatch[]> {
  const first = firstOf(args.first ?? 20)
  const ranks = ranksFrom(args.minRank)
  const asOf = asOfDay(io, args.asOf)
  const asked = await fieldsOf(io, args.fields)
  const regions = args.region == null ? null : await io.regionIds(args.region, args.includeSubregions !== false)
  const tree = await trees.fields()
  const covering = tree.downwards(asked)
  const { people, exhaustive } = await readPool(io.reader, { fields: covering, covering, regions, ranks, asOf })
  const ranked = people
    .map((person) => {
      const above = new Set(person.fields.flatMap(({ id }) => tree.upwards(id)))
      const coveredIds = asked.filter((field) => above.has(field))
      return {
        person,
        expertId: person.id,
        coveredIds,
        ...scored([coverage(coveredIds, asked, person), rank(person), capacity(person)], weights),
      }
    })
    .sort(byScore)
    .slice(0, first)
  const assessments = await eligibility.assess(
    ranked.map(({ person }) => ({
      expert: person,
      role: 'EXPERT' as const,
      fields: person.fields.map(({ id }) => id),
      regionId: regions?.[0] ?? null,
      home: person.regionId,
    })),
    asOf,
  )
  return ranked.map(({ person, ...rest }, index): ExpertMatch => {
    const { chains, engagements } = postsOf(person)
    const report = reported(
      { expertId: person.id, role: 'EXPERT', chainId: null, asOf, appointment: null },
      assessments[index]!,
    )
    return {
      ...rest,
      titleRank: person.titleRank,
      load: { chainIds: chains, organisationIds: engagements },
      eligibility: report,
      exhaustive,
      explanation: expertMatchWords(person.name, rest.score, rest.parts, report.verdict),
    }
  })
}

async function fieldsOf(io: AnalysisIO, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0 || ids.length > 50)
    throw new InputError(`fields: expected 1 to 50 ids of fields, found ${ids.length}`)
  const rows = await Promise.all(ids.map((id) => io.entities.maybe('Field', id)))
  const unknown = ids.find((_, index) => !rows[index])
  if (unknown !== undefined)
    throw new InputError(`fields: expected ids of fields such as field:…, found "${unknown.slice(0, 80)}"`)
  return unique(ids)
}

const coverage = (covered: readonly string[], asked: readonly string[], { fields }: Pooled): Part => ({
  kind: 'COVERAGE',
  value: covered.length / asked.length,
  explanation: coverageWords(
    covered.length,
    asked.length,
    fields.map(({ name }) => name),
  ),
  evidence: [
    group('覆盖的领域', 'Fields covered', covered),
    group('本人领域', 'His fields', unique(fields.map(({ id }) => id))),
  ],
})

/** 正高级 1, 副高级 0.75, 中级 0.5, 初级 0.25, unknown 0. */
function rank({ titleRank }: Pooled): Part {
  const { values } = enums.ProfessionalTitleRank!
  const at = values.findIndex(({ value }) => value === titleRank)
  return {
    kind: 'RANK',
    value: at === -1 ? 0 : 1 - at / values.length,
    explanation: rankWords(titleRank ?? null),
    evidence: [{ label: { ZH: '职称等级', EN: 'Title rank' }, value: titleRank, entities: [] }],
  }
}

function capacity(person: Pooled): Part {
  const { chains, engagements } = postsOf(person)
  const free = freeCapacity(chains.length + engagements.length)
  return {
    kind: 'CAPACITY',
    value: free,
    explanation: capacityWords(chains.length, engagements.length, free),
    evidence: [
      group('在聘链条', 'Chains he is appointed to', chains),
      group('柔性引进单位', 'Organisations that engage him', engagements),
    ],
  }
}
