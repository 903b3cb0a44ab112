import { planChains, planExperts, planNamedExperts, type PlanChainsResult } from '../../generated/cypher.js'
import { groupBy } from '../../kernel/group.js'
import { asOfDay } from '../asOf.js'
import type { Candidate } from '../eligibility/assessment.js'
import type { EligibilityReport } from '../eligibility/report.js'
import { ageAt } from '../gap/office.js'
import type { Bilingual } from '../io.js'
import { LeaderVerdicts, MAX_FITTING } from './leaderVerdicts.js'
import { activeOf, leadersOf, type LeaderInOffice } from './leadersInOffice.js'
import { candidateReport, loadOf, type Person } from './person.js'
import { candidateWords, rowWords } from './words/succession.js'
import { knownIds, type PlanTools } from './tools.js'

export interface SuccessionCandidate {
  expertId: string
  appointed: boolean
  age: number | null
  load: number
  eligibility: EligibilityReport
  explanation: Bilingual
}

/** Who could follow the leaders of a chain. */
export interface SuccessionRow {
  chainId: string
  asOf: string
  leaders: LeaderInOffice[]
  bench: number
  ready: number
  candidates: SuccessionCandidate[]
  explanation: Bilingual
}

export interface SuccessionArgs {
  region?: string | null
  chain?: string | null
  asOf?: string | null
}

/**
 * Leaders and who could follow them, by chain (接替分析). At most three queries and those of the rules.
 * @throws InputError
 */
export async function succession(tools: PlanTools, { region, chain, asOf }: SuccessionArgs): Promise<SuccessionRow[]> {
  const { io, trees } = tools
  const day = asOfDay(io, asOf)
  if (chain != null) await knownIds(io, 'chain', 'Chain', [chain], 1, 1)
  const regions = region == null ? null : await io.regionIds(region, true)
  const rows = await io.reader.run(planChains, { kinds: null, regions, chains: chain == null ? null : [chain] })
  const tree = await trees.fields()
  const fields = [...tree.downwards(new Set(rows.flatMap(needsOf)))]
  const fitting = fields.length ? await io.reader.run(planExperts, { fields, asOf: day }) : []
  const known = new Map(fitting.map((person) => [person.id, person]))
  const others = [
    ...new Set(rows.flatMap(({ appointments }) => activeOf(appointments, day).map(({ expertId }) => expertId))),
  ]
    .filter((id) => !known.has(id))
    .sort()
  for (const person of others.length ? await io.reader.run(planNamedExperts, { ids: others, fields, asOf: day }) : [])
    known.set(person.id, person)
  const byField = groupBy(
    fitting.flatMap((person) =>
      [...new Set(person.fields.flatMap((field) => tree.upwards(field)))].map((field) => ({ person, field })),
    ),
    ({ field }) => field,
  )
  const verdicts = new LeaderVerdicts(tools, day, (field) => (byField.get(field) ?? []).map(({ person }) => person))
  const found: SuccessionRow[] = []
  for (const row of rows) found.push(await rowOf(row, day, { known, verdicts, tools }))
  return found
}

interface Pool {
  known: ReadonlyMap<string, Person>
  verdicts: LeaderVerdicts
  tools: PlanTools
}

async function rowOf(row: PlanChainsResult, asOf: string, { known, verdicts, tools }: Pool): Promise<SuccessionRow> {
  const { chain, appointments } = row
  const active = activeOf(appointments, asOf)
  const leaders = leadersOf(row, asOf)
  const leading = new Set(leaders.map(({ expertId }) => expertId))
  const appointed = [...new Set(active.map(({ expertId }) => expertId))]
    .filter((id) => !leading.has(id))
    .map((id) => known.get(id)!)
  const here = new Set([...appointed.map(({ id }) => id), ...leading])
  const bench = await verdicts.ranked(appointed, chain.regionId)
  const rest = await verdicts.best(needsOf(row), here, chain.regionId, MAX_FITTING)
  // Told with their fields and those of the chain: so far only what counts was judged.
  const reports = await tools.eligibility.assess(
    [...bench, ...rest].map(({ person }): Candidate => ({
      expert: person,
      fields: person.fields,
      role: 'LEADER',
      chain,
      needs: needsOf(row),
    })),
    asOf,
  )
  const candidates = [...bench, ...rest].map(({ person }, index): SuccessionCandidate => {
    const own = index < bench.length
    const eligibility = candidateReport(
      { expertId: person.id, role: 'LEADER', chainId: chain.id, asOf },
      reports[index]!,
    )
    const age = ageAt(asOf, person.birthYear)
    return {
      expertId: person.id,
      appointed: own,
      age,
      load: loadOf(person),
      eligibility,
      explanation: candidateWords({ name: person.name, appointed: own, age, ...eligibility }),
    }
  })
  const ready = bench.filter(({ assessment }) => assessment.verdict === 'MET').length
  const outside = candidates.filter(({ appointed: own, eligibility }) => !own && eligibility.verdict === 'MET').length
  const explanation = rowWords({
    chain: chain.name,
    asOf,
    leaders,
    bench: bench.length,
    ready,
    outside,
    atLeast: outside === MAX_FITTING,
  })
  return { chainId: chain.id, asOf, leaders, bench: bench.length, ready, candidates, explanation }
}

const needsOf = ({ needs }: PlanChainsResult): string[] => [...new Set(needs)]
