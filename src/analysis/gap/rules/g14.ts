import { g14 as query, type AppointmentRow, type G14Result } from '../../../generated/cypher.js'
import { addMonths, isActive, yearOf } from '../../../kernel/day.js'
import { groupBy } from '../../../kernel/group.js'
import type { Candidate } from '../../eligibility/assessment.js'
import { DEFAULT_TERM_YEARS, latest } from '../../eligibility/term.js'
import { ageAt, endOf, successorSeverity } from '../office.js'
import { integer, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import type { Scope } from '../scope.js'
import { listed } from '../../text.js'
import { nobodyFollows, prose } from '../words/g14.js'

/** A leader due to leave whom nobody appointed could follow (链长后继无人). */
export const g14 = defineRule({
  id: 'G14',
  ...prose,
  basis: [
    'policy:qiannan-2025#二/(二)/1/(2)@L30:22-39',
    'policy:qiannan-2025#二/(二)/1/(1)@L29:53-59',
    'policy:qiannan-2025#二/(二)/1/(1)@L29:77-105',
  ],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: {
    kinds,
    age: integer({
      default: 60,
      minimum: 30,
      maximum: 100,
      description: { ZH: '年满几岁须有后继', EN: 'The age from which a leader should have a successor' },
    }),
    withinMonths: integer({
      default: 12,
      minimum: 0,
      maximum: 120,
      description: { ZH: '聘期届满前向后考察的月数', EN: 'How many months ahead a term may end' },
    }),
  },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain'] },
  async detect(scope) {
    const { asOf, regionIds, chainIds, params, reader, eligibility } = scope
    const until = addMonths(asOf, params.withinMonths)
    const rows = await reader.run(query, {
      asOf,
      until,
      bornBy: yearOf(asOf) - params.age,
      kinds: params.kinds,
      regions: regionIds,
      chains: chainIds,
    })
    const people = new Map(rows.map((row) => [row, peopleOf(row)]))
    const judged = await judge(people, scope)
    return Promise.all(
      rows.flatMap((row) =>
        people.get(row)!.flatMap((expert) => {
          const leader = leaderOf(expert, row.leading, asOf)
          const old = leader !== undefined && leader.age !== null && leader.age >= params.age
          const ending = leader !== undefined && leader.end !== null && leader.end <= until && !leader.next
          const others = judged.get(row)!.filter(({ person }) => person !== expert)
          if ((!old && !ending) || others.some(({ verdict }) => verdict === 'MET')) return []
          return [
            eligibility
              .issuerOf('LEADER', row.chain.regionId)
              .then((departmentId) => ({ ...draft(row, leader!, { old, ending }, others, asOf), departmentId })),
          ]
        }),
      ),
    )
  },
})

interface Person {
  expert: G14Result['experts'][number]
  /** As leader of the chain, at any time. */
  leading: readonly AppointmentRow[]
}
interface Judged {
  person: Person
  verdict: string
}

function peopleOf({ experts, leading }: G14Result): Person[] {
  const byExpert = groupBy(leading, ({ expertId }) => expertId)
  return experts.map((expert) => ({ expert, leading: byExpert.get(expert.id) ?? [] }))
}

/** The leader verdict of everybody appointed, by chain. */
async function judge(
  byRow: ReadonlyMap<G14Result, readonly Person[]>,
  { asOf, eligibility }: Pick<Scope, 'asOf' | 'eligibility'>,
): Promise<Map<G14Result, Judged[]>> {
  const rows = [...byRow.keys()]
  const people = rows.flatMap((row) => byRow.get(row)!.map((person) => ({ row, person })))
  const years = new Map<G14Result, number>()
  for (const row of rows)
    years.set(row, (await eligibility.ruleFor('LEADER', row.chain.regionId))?.termYears ?? DEFAULT_TERM_YEARS)
  const candidates = people.map(({ row, person }): Candidate => ({
    expert: person.expert,
    fields: [],
    role: 'LEADER',
    chain: row.chain,
    appointment:
      latest(
        person.leading.filter((appointment) => isActive(appointment, asOf)),
        years.get(row)!,
      ) ?? null,
  }))
  const assessments = await eligibility.assess(candidates, asOf)
  const found = new Map<G14Result, Judged[]>(rows.map((row) => [row, []]))
  people.forEach(({ row, person }, index) => found.get(row)!.push({ person, verdict: assessments[index]!.verdict }))
  return found
}

interface Leader {
  id: string
  name: string
  age: number | null
  end: string | null
  /** The letter for a later term, his own or another leader's. */
  next: AppointmentRow | undefined
}

/** Letters in the order in which their terms begin. */
const byBeginning = (a: AppointmentRow, b: AppointmentRow): number =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : a.id < b.id ? -1 : 1

/** What is known of an active leader; nothing of somebody who is not. */
function leaderOf({ expert, leading }: Person, all: readonly AppointmentRow[], asOf: string): Leader | undefined {
  const active = leading.filter((appointment) => isActive(appointment, asOf))
  if (active.length === 0) return undefined
  const end = endOf(active)
  const next = end === null ? undefined : [...all].filter(({ to }) => to == null || to > end).sort(byBeginning)[0]
  return { id: expert.id, name: expert.name, age: ageAt(asOf, expert.birthYear), end, next }
}

function draft(
  { chain }: G14Result,
  { id, name, age, end, next }: Leader,
  { old, ending }: { old: boolean; ending: boolean },
  others: readonly Judged[],
  asOf: string,
): Draft {
  const of = (wanted: string) => others.filter(({ verdict }) => verdict === wanted).map(({ person }) => person.expert)
  const group = (ZH: string, EN: string, people: readonly { id: string }[]): Evidence => ({
    label: { ZH, EN },
    value: people.length,
    entities: listed(people.map((person) => person.id)),
  })
  const near = of('UNKNOWN')
  const unjudged = of('NO_RULE')
  return {
    subjectId: chain.id,
    apart: id,
    severity: successorSeverity(old, ending, near.length + unjudged.length > 0),
    regionId: chain.regionId,
    chainId: chain.id,
    evidence: [
      {
        label: { ZH: '须有后继的原因', EN: 'Why a successor is due' },
        value: [...(old ? ['AGE'] : []), ...(ending ? ['TERM'] : [])],
        entities: [id],
      },
      { label: { ZH: '链长年龄', EN: 'Age of the leader' }, value: age, entities: [] },
      { label: { ZH: '链长聘期止（不含当日）', EN: 'Term of the leader ends before' }, value: end, entities: [] },
      ...(next
        ? [
            {
              label: { ZH: '后续链长聘任', EN: 'Appointment that follows' },
              value: { id: next.id, from: next.from ?? null, to: next.to ?? null },
              entities: [next.expertId],
            },
          ]
        : []),
      group(
        '其他在聘专家',
        'Other appointed experts',
        others.map(({ person }) => person.expert),
      ),
      group('临近：链长判定未知的在聘专家', 'Near misses: appointed experts with the leader verdict unknown', near),
      group('不符合链长条件的在聘专家', 'Appointed experts who do not meet the leader rule', of('NOT_MET')),
      ...(unjudged.length
        ? [
            group(
              '没有在案链长条件而未判定的在聘专家',
              'Appointed experts not judged, as no leader rule is on record',
              unjudged,
            ),
          ]
        : []),
    ],
    explanation: nobodyFollows({
      chain: chain.name,
      leader: name,
      asOf,
      age,
      end,
      others: others.length,
      unjudged: unjudged.length,
      near: near.map((person) => person.name),
    }),
  }
}
