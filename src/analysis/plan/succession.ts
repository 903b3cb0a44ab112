import { planChains, planExperts, planNamedExperts, type PlanChainsResult } from '../../generated/cypher.js'
import type { Verdict } from '../../generated/schema.js'
import { addMonths, isActive } from '../algorithms/calendar.js'
import { groupBy } from '../algorithms/group.js'
import { asOfDay } from '../asOf.js'
import type { Assessment, Candidate } from '../eligibility/index.js'
import type { EligibilityReport } from '../eligibility/report.js'
import { ageAt, endOf } from '../gap/office.js'
import { counted, named } from '../gap/text.js'
import type { Bilingual } from '../io.js'
import { candidateReport, loadOf, rankPoints, type Person } from './person.js'
import { checkIds, type PlanTools } from './tools.js'

export interface LeaderInOffice {
  expertId: string
  name: string
  age: number | null
  termEnd: string | null
  monthsLeft: number | null
  nextFrom: string | null
}

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

/** How many who are not appointed to the chain are told. */
const MAX_FITTING = 20

/** Leaders and who could follow them, by chain (接替分析). At most three queries and those of the rules. @throws InputError */
export async function succession(tools: PlanTools, { region, chain, asOf }: SuccessionArgs): Promise<SuccessionRow[]> {
  const { io, trees } = tools
  const day = asOfDay(io, asOf)
  if (chain != null) await checkIds(io, 'chain', 'Chain', [chain], 1, 1)
  const regions = region == null ? null : await io.regionIds(region, true)
  const rows = await io.reader.run(planChains, { kinds: chain == null ? ['INNOVATION'] : null, regions, chains: chain == null ? null : [chain] })
  const tree = await trees.fields()
  const fields = [...tree.downwards(new Set(rows.flatMap(needsOf)))]
  const fitting = fields.length ? await io.reader.run(planExperts, { fields, asOf: day }) : []
  const known = new Map(fitting.map((person) => [person.id, person]))
  const others = [...new Set(rows.flatMap(({ appointments }) => activeOf(appointments, day).map(({ expertId }) => expertId)))].filter((id) => !known.has(id)).sort()
  for (const person of others.length ? await io.reader.run(planNamedExperts, { ids: others, fields, asOf: day }) : []) known.set(person.id, person)
  const byField = groupBy(fitting.flatMap((person) => [...new Set(person.fields.flatMap((field) => tree.upwards(field)))].map((field) => ({ person, field }))), ({ field }) => field)
  const verdicts = new Judged(tools, day, (field) => (byField.get(field) ?? []).map(({ person }) => person))
  const found: SuccessionRow[] = []
  for (const row of rows) found.push(await rowOf(row, day, { known, verdicts, tools }))
  return found
}

interface Pool {
  known: ReadonlyMap<string, Person>
  verdicts: Judged
  tools: PlanTools
}

async function rowOf(row: PlanChainsResult, asOf: string, { known, verdicts, tools }: Pool): Promise<SuccessionRow> {
  const { chain, appointments } = row
  const active = activeOf(appointments, asOf)
  const leaders = leadersOf(row, asOf)
  const leading = new Set(leaders.map(({ expertId }) => expertId))
  const appointed = [...new Set(active.map(({ expertId }) => expertId))].filter((id) => !leading.has(id)).map((id) => known.get(id)!)
  const here = new Set([...appointed.map(({ id }) => id), ...leading])
  const bench = await verdicts.ranked(appointed, chain.regionId)
  const rest = await verdicts.best(needsOf(row), here, chain.regionId, MAX_FITTING)
  // Told with their fields and those of the chain: so far only what counts was judged.
  const reports = await tools.eligibility.assess([...bench, ...rest].map(({ person }): Candidate => ({ expert: person, fields: person.fields, role: 'LEADER', chain, needs: needsOf(row) })), asOf)
  const candidates = [...bench, ...rest].map(({ person }, index): SuccessionCandidate => {
    const own = index < bench.length
    const eligibility = candidateReport({ expertId: person.id, role: 'LEADER', chainId: chain.id, asOf }, reports[index]!)
    const age = ageAt(asOf, person.birthYear)
    return { expertId: person.id, appointed: own, age, load: loadOf(person), eligibility, explanation: candidateWords(person, own, age, eligibility) }
  })
  const ready = bench.filter(({ assessment }) => assessment.verdict === 'MET').length
  return { chainId: chain.id, asOf, leaders, bench: bench.length, ready, candidates, explanation: rowWords(chain.name, leaders, bench.length, ready, candidates.filter(({ appointed: own, eligibility }) => !own && eligibility.verdict === 'MET').length, asOf) }
}

/** Leader verdicts: everybody is judged once for each rule, whichever chain asks. */
class Judged {
  readonly #byRule = new Map<string, Map<string, Assessment>>()
  readonly #byField = new Map<string, Promise<Ranked[]>>()
  readonly #tools: PlanTools
  readonly #asOf: string
  readonly #ofField: (field: string) => readonly Person[]

  constructor(tools: PlanTools, asOf: string, ofField: (field: string) => readonly Person[]) {
    this.#tools = tools
    this.#asOf = asOf
    this.#ofField = ofField
  }

  /** The best who fit one of some fields, without some people: those of a field are put in order once, whichever chain asks. */
  async best(fields: readonly string[], without: ReadonlySet<string>, regionId: string, count: number): Promise<Ranked[]> {
    const rule = (await this.#tools.eligibility.ruleFor('LEADER', regionId))?.row.id ?? ''
    const found = new Map<string, Person>()
    for (const field of fields) {
      const key = `${rule} ${field}`
      let ranked = this.#byField.get(key)
      if (!ranked) this.#byField.set(key, (ranked = this.ranked(this.#ofField(field), regionId)))
      for (const { person } of (await ranked).filter((one) => !without.has(one.person.id)).slice(0, count)) found.set(person.id, person)
    }
    return (await this.ranked([...found.values()], regionId)).slice(0, count)
  }

  /** Some people with the leader verdict, the best first. */
  async ranked(people: readonly Person[], regionId: string): Promise<Ranked[]> {
    const { eligibility } = this.#tools
    const rule = (await eligibility.ruleFor('LEADER', regionId))?.row.id ?? ''
    let known = this.#byRule.get(rule)
    if (!known) this.#byRule.set(rule, (known = new Map()))
    const fresh = people.filter(({ id }) => !known.has(id))
    const found = await eligibility.assess(fresh.map((expert): Candidate => ({ expert, fields: [], role: 'LEADER', regionId })), this.#asOf)
    fresh.forEach(({ id }, index) => known.set(id, found[index]!))
    return people
      .map((person) => ({ person, assessment: known.get(person.id)!, rank: rankPoints(person.titleRank), load: loadOf(person) }))
      .sort((a, b) => order[a.assessment.verdict] - order[b.assessment.verdict] || a.assessment.short.length - b.assessment.short.length || b.rank - a.rank || a.load - b.load || (a.person.id < b.person.id ? -1 : 1))
  }
}

interface Ranked {
  person: Person
  assessment: Assessment
}

const order: Record<Verdict, number> = { MET: 0, WAIVED: 0, UNKNOWN: 1, NOT_MET: 2 }

type PlannedPost = PlanChainsResult['appointments'][number]['appointment']

const needsOf = ({ needs, segmentNeeds }: PlanChainsResult): string[] => [...new Set([...needs, ...segmentNeeds])]

const activeOf = (appointments: PlanChainsResult['appointments'], asOf: string): PlannedPost[] => appointments.map(({ appointment }) => appointment).filter((appointment) => isActive(appointment, asOf))

/** The active leaders, who leaves first before the others. */
function leadersOf({ appointments }: PlanChainsResult, asOf: string): LeaderInOffice[] {
  const leading = appointments.filter(({ appointment }) => appointment.role === 'LEADER')
  const active = groupBy(leading.filter(({ appointment }) => isActive(appointment, asOf)), ({ appointment }) => appointment.expertId)
  return [...active]
    .map(([expertId, own]): LeaderInOffice => {
      const termEnd = endOf(own.map(({ appointment }) => appointment))
      const next = leading.flatMap(({ appointment: { from } }) => (from != null && from > asOf ? [from] : [])).sort()[0] ?? null
      return { expertId, name: own[0]!.name, age: ageAt(asOf, own[0]!.birthYear), termEnd, monthsLeft: termEnd === null ? null : monthsUntil(asOf, termEnd), nextFrom: next }
    })
    .sort((a, b) => ((a.termEnd ?? '9') < (b.termEnd ?? '9') ? -1 : (a.termEnd ?? '9') > (b.termEnd ?? '9') ? 1 : a.expertId < b.expertId ? -1 : 1))
}

/** Whole calendar months from one day to a later one. */
function monthsUntil(from: string, to: string): number {
  let months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  while (months > 0 && addMonths(from, months) > to) months--
  return months
}

const meets: Bilingual = { ZH: '符合链长条件', EN: 'meets' }
const verdictWords: Record<Verdict, Bilingual> = { MET: meets, WAIVED: meets, UNKNOWN: { ZH: '是否符合链长条件未知', EN: 'is not known to meet' }, NOT_MET: { ZH: '不符合链长条件', EN: 'does not meet' } }

function candidateWords({ name }: Person, appointed: boolean, age: number | null, { verdict, short }: EligibilityReport): Bilingual {
  const lacks = { ZH: short.map(({ title }) => title.ZH).join('、'), EN: short.map(({ title }) => title.EN).join(', ') }
  return {
    ZH: `${name}(${appointed ? '在聘' : '未聘,领域相符'},${age === null ? '年龄未知' : `${age}岁`})${verdictWords[verdict].ZH}${short.length ? `,尚缺:${lacks.ZH}` : ''}。`,
    EN: `${name} (${appointed ? 'appointed' : 'not appointed, with a fitting field'}, ${age === null ? 'age not known' : `aged ${age}`}) ${verdictWords[verdict].EN} the leader rule${short.length ? `; lacking: ${lacks.EN}` : ''}.`,
  }
}

function rowWords(chainName: string, leaders: readonly LeaderInOffice[], bench: number, ready: number, outside: number, asOf: string): Bilingual {
  const told = leaders.map(({ name, age, termEnd, monthsLeft }) => ({
    ZH: `${name}(${age === null ? '年龄未知' : `${age}岁`},${termEnd ? `聘期至${termEnd},余${monthsLeft}个月` : '聘期无截止日'})`,
    EN: `${name} (${age === null ? 'age not known' : `aged ${age}`}, ${termEnd ? `term until ${termEnd}, ${counted(monthsLeft!, 'month')} left` : 'term without an end'})`,
  }))
  const [zh, en] = [named(told.map(({ ZH }) => ZH)).ZH, named(told.map(({ EN }) => EN)).EN]
  return {
    ZH: `截至${asOf},“${chainName}”${leaders.length ? `的链长为${zh}` : '没有在聘链长'};其他在聘专家${bench}名,其中符合链长条件的${ready}名;未聘而领域相符且符合条件的${outside === MAX_FITTING ? `至少${outside}` : outside}名。`,
    EN: `As of ${asOf}, the chain "${chainName}" ${leaders.length ? `is led by ${en}` : 'has no leader in office'}; of ${counted(bench, 'other appointed expert')} ${ready} ${ready === 1 ? 'meets' : 'meet'} the leader rule, of those with a fitting field who are not appointed ${outside === MAX_FITTING ? `at least ${outside}` : outside}.`,
  }
}
