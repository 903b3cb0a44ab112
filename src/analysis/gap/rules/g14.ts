import { g14 as query, type AppointmentRow, type G14Result } from '../../../generated/cypher.js'
import { addMonths, isActive, yearOf } from '../../algorithms/calendar.js'
import { groupBy } from '../../algorithms/group.js'
import type { Candidate } from '../../eligibility/index.js'
import { DEFAULT_TERM_YEARS, latest } from '../../eligibility/term.js'
import { ageAt, endOf, successorSeverity } from '../office.js'
import { integer, kinds } from '../parameters.js'
import { defineRule, type Draft, type Evidence, type Scope } from '../rule.js'
import { counted, listed, named } from '../text.js'

/** A leader due to leave whom nobody appointed could follow (链长后继无人). */
export const g14 = defineRule({
  id: 'G14',
  title: { ZH: '链长后继无人', EN: 'No successor' },
  description: {
    ZH: '在聘链长在考察日已满age岁(AGE),或其聘期在考察日之后withinMonths个月内(含)届满、而没有其本人或其他链长在其后届满或无截止日的链长聘任在案(TERM),而该链其他在聘专家(不论角色)中无人的链长总判定为“符合”;判定为未知的列为临近。其他专家有该链在聘链长聘任的按该聘任判定,否则按自考察日起任的候选人。年龄为年份之差,出生年份未知的不以年龄论;聘期按其在聘链长聘任中最晚的止日,有一份无截止日即不届满;已颁发的后续聘书算接续，年满age岁的仍列出并列明后续聘任。没有在案链长条件的地区无从认定“符合”，其在聘专家列为未判定。月按日历月计,遇月末取月末。对象为链条,每名在聘链长一项。',
    EN: 'An active leader is `age` or older at asOf (AGE), or his term ends in (asOf, asOf + withinMonths] with no letter as leader of the chain on record, his own or another leader\'s, that ends later or is open (TERM), and no other expert with an active appointment to the chain, of either role, has the leader verdict MET; verdicts UNKNOWN are near misses. The others are judged by their active appointment as leader of the chain where they have one, else as candidates whose term begins at asOf. Age is the difference of years; without a birth year it is no reason. The term is over with the last of the leader\'s active appointments as leader, and does not end if one is open; a letter already issued for a later term counts as succession; where he is of the age the finding stays and names it. Where no leader rule is on record nobody can be MET; those appointed are listed as not judged. Months are calendar months, clipped to the month\'s end. The subject is the chain, one finding an active leader.',
  },
  severity: {
    ZH: 'AGE 0.6，TERM 0.7，两者0.9；有临近或未判定人选的减0.2。',
    EN: 'AGE 0.6, TERM 0.7, both 0.9; 0.2 less with a near miss or somebody who was not judged.',
  },
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:22-39', 'policy:qiannan-2025#二/(二)/1/(1)@L29:53-59', 'policy:qiannan-2025#二/(二)/1/(1)@L29:77-105'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: {
    kinds,
    age: integer({ default: 60, minimum: 30, maximum: 100, description: { ZH: '年满几岁须有后继', EN: 'The age from which a leader should have a successor' } }),
    withinMonths: integer({ default: 12, minimum: 0, maximum: 120, description: { ZH: '聘期届满前向后考察的月数', EN: 'How many months ahead a term may end' } }),
  },
  reach: ({ appointed }) => ({ chains: appointed }),
  async find(scope) {
    const { asOf, regionIds, chainIds, params, reader, eligibility } = scope
    const until = addMonths(asOf, params.withinMonths)
    const rows = await reader.run(query, { asOf, until, bornBy: yearOf(asOf) - params.age, kinds: params.kinds, regions: regionIds, chains: chainIds })
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
          return [eligibility.issuerOf('LEADER', row.chain.regionId).then((departmentId) => ({ ...draft(row, leader!, { old, ending }, others, asOf), departmentId }))]
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
async function judge(byRow: ReadonlyMap<G14Result, readonly Person[]>, { asOf, eligibility }: Pick<Scope, 'asOf' | 'eligibility'>): Promise<Map<G14Result, Judged[]>> {
  const rows = [...byRow.keys()]
  const people = rows.flatMap((row) => byRow.get(row)!.map((person) => ({ row, person })))
  const years = new Map<G14Result, number>()
  for (const row of rows) years.set(row, (await eligibility.ruleFor('LEADER', row.chain.regionId))?.termYears ?? DEFAULT_TERM_YEARS)
  const candidates = people.map(({ row, person }): Candidate => ({ expert: person.expert, fields: [], role: 'LEADER', chain: row.chain, appointment: latest(person.leading.filter((appointment) => isActive(appointment, asOf)), years.get(row)!) ?? null }))
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
const byBeginning = (a: AppointmentRow, b: AppointmentRow): number => ((a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : a.id < b.id ? -1 : 1)

/** What is known of an active leader; nothing of somebody who is not. */
function leaderOf({ expert, leading }: Person, all: readonly AppointmentRow[], asOf: string): Leader | undefined {
  const active = leading.filter((appointment) => isActive(appointment, asOf))
  if (active.length === 0) return undefined
  const end = endOf(active)
  const next = end === null ? undefined : [...all].filter(({ to }) => to == null || to > end).sort(byBeginning)[0]
  return { id: expert.id, name: expert.name, age: ageAt(asOf, expert.birthYear), end, next }
}

function draft({ chain }: G14Result, { id, name, age, end, next }: Leader, { old, ending }: { old: boolean; ending: boolean }, others: readonly Judged[], asOf: string): Draft {
  const of = (wanted: string) => others.filter(({ verdict }) => verdict === wanted).map(({ person }) => person.expert)
  const group = (ZH: string, EN: string, people: readonly { id: string }[]): Evidence => ({ label: { ZH, EN }, value: people.length, entities: listed(people.map((person) => person.id)) })
  const near = of('UNKNOWN')
  const who = named(near.map((person) => person.name))
  const unjudged = of('NO_RULE')
  const bench = unjudged.length
    ? { ZH: `没有在案的链长条件，其他在聘专家${others.length}名无从认定`, EN: `no leader rule is on record by which ${counted(others.length, 'other appointed expert')} could be judged` }
    : others.length
      ? { ZH: `其他在聘专家${others.length}名中无人符合链长条件`, EN: `of ${counted(others.length, 'other appointed expert')} none meets the leader rule` }
      : { ZH: '没有其他在聘专家', EN: 'nobody else is appointed' }
  return {
    subjectId: chain.id,
    apart: id,
    severity: successorSeverity(old, ending, near.length + unjudged.length > 0),
    regionId: chain.regionId,
    chainId: chain.id,
    evidence: [
      { label: { ZH: '须有后继的原因', EN: 'Why a successor is due' }, value: [...(old ? ['AGE'] : []), ...(ending ? ['TERM'] : [])], entities: [id] },
      { label: { ZH: '链长年龄', EN: 'Age of the leader' }, value: age, entities: [] },
      { label: { ZH: '链长聘期届满日', EN: 'Term of the leader ends on' }, value: end, entities: [] },
      ...(next ? [{ label: { ZH: '后续链长聘任', EN: 'Appointment that follows' }, value: { id: next.id, from: next.from ?? null, to: next.to ?? null }, entities: [next.expertId] }] : []),
      group('其他在聘专家', 'Other appointed experts', others.map(({ person }) => person.expert)),
      group('临近：链长判定未知的在聘专家', 'Near misses: appointed experts with the leader verdict unknown', near),
      group('不符合链长条件的在聘专家', 'Appointed experts who do not meet the leader rule', of('NOT_MET')),
      ...(unjudged.length ? [group('没有在案链长条件而未判定的在聘专家', 'Appointed experts not judged, as no leader rule is on record', unjudged)] : []),
    ],
    explanation: {
      ZH: `截至${asOf}，“${chain.name}”的链长${name}（${age === null ? '年龄未知' : `${age}岁`}，${end ? `聘期至${end}` : '聘期无截止日'}）后继无人：${bench.ZH}${near.length ? `，未知的有${who.ZH}` : ''}。`,
      EN: `As of ${asOf}, nobody could follow ${name} (${age === null ? 'age not known' : `aged ${age}`}, ${end ? `term until ${end}` : 'term without an end'}) as leader of the chain "${chain.name}": ${bench.EN}${near.length ? `; not known of ${who.EN}` : ''}.`,
    },
  }
}
