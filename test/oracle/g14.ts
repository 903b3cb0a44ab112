import { monthsOn } from './calendar.js'
import { issuerOf, judge, ruleOf } from './eligibility.js'
import { counts, type Gap } from './expected.js'
import { appointedTo, type FullWorld } from './fullWorld.js'
import { active, chainsOf, rowOf, type Row } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], age: 60, withinMonths: 12 },
  { kinds: ['INNOVATION'], age: 64, withinMonths: 0 },
  { kinds: ['INNOVATION'], age: 100, withinMonths: 30 },
]
/** Codes of its evidence that must occur. */
export const codes = ['AGE', 'TERM']

restsOn('G14', { absence: () => [['appointments']], presupposes: 'appointments' })

/** Leaders due to leave without an appointed expert who could follow. */
export function g14(
  world: FullWorld,
  asOf: string,
  { kinds, age, withinMonths }: { kinds: string[]; age: number; withinMonths: number },
): Gap[] {
  const found: Gap[] = []
  for (const chain of chainsOf(world, kinds)) {
    const leading = (id: string) =>
      world.appointments
        .filter((row) => row.chain === chain.id && row.expert === id && row.role === 'LEADER')
        .sort((a, b) => (a.id! < b.id! ? -1 : 1))
    const years = Number(ruleOf(world, 'LEADER', chain.region!)?.term_years || 3)
    const fullEnd = (row: Row) => row.to || monthsOn(row.from!, 12 * years)
    const verdict = (id: string) => {
      const [post] = leading(id)
        .filter((row) => active(row, asOf))
        .sort((a, b) => (fullEnd(a) === fullEnd(b) ? (a.id! < b.id! ? -1 : 1) : fullEnd(a) > fullEnd(b) ? -1 : 1))
      return judge(world, rowOf(world.experts, id), 'LEADER', chain, asOf, post).verdict
    }
    for (const leader of appointedTo(world, chain.id!, (row) => active(row, asOf), 'LEADER')) {
      const born = rowOf(world.experts, leader).birth_year
      const years60 = born ? Number(asOf.slice(0, 4)) - Number(born) : null
      const ends = leading(leader)
        .filter((row) => active(row, asOf))
        .map(({ to }) => to ?? '')
        .sort()
      const end = ends[0] === '' ? null : ends.at(-1)!
      const all = world.appointments.filter((row) => row.chain === chain.id && row.role === 'LEADER')
      const later =
        end === null
          ? []
          : all.filter(({ to }) => !to || to > end).sort((a, b) => (`${a.from} ${a.id}` < `${b.from} ${b.id}` ? -1 : 1))
      const reasons = [
        ...(years60 !== null && years60 >= age ? ['AGE'] : []),
        ...(end !== null && end <= monthsOn(asOf, withinMonths) && !later.length ? ['TERM'] : []),
      ]
      const others = appointedTo(world, chain.id!, (row) => active(row, asOf)).filter((id) => id !== leader)
      const by = (wanted: string) => others.filter((id) => verdict(id) === wanted)
      if (!reasons.length || by('MET').length) continue
      const [next] = later
      const groups = counts({
        'Other appointed experts': others,
        'Near misses: appointed experts with the leader verdict unknown': by('UNKNOWN'),
        'Appointed experts who do not meet the leader rule': by('NOT_MET'),
        ...(by('NO_RULE').length && { 'Appointed experts not judged, as no leader rule is on record': by('NO_RULE') }),
      })
      found.push({
        id: `gap:G14:${chain.id}:${leader}`,
        severity:
          { AGE: 0.6, TERM: 0.7, 'AGE,TERM': 0.9 }[reasons.join()]! -
          (by('UNKNOWN').length + by('NO_RULE').length ? 0.2 : 0),
        subject: chain.id!,
        region: chain.region!,
        chain: chain.id!,
        department: issuerOf(world, 'LEADER', chain.region!),
        evidence: {
          ...groups.evidence,
          'Why a successor is due': reasons,
          'Age of the leader': years60,
          'Term of the leader ends before': end,
          ...(next && { 'Appointment that follows': { id: next.id, from: next.from || null, to: next.to || null } }),
        },
        entities: { ...groups.entities, 'Why a successor is due': [leader] },
      })
    }
  }
  return found
}
