import type { PlanChainsResult } from '../../generated/cypher.js'
import { isActive, monthsBetween } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import { ageAt, endOf } from '../gap/office.js'

export interface LeaderInOffice {
  expertId: string
  name: string
  age: number | null
  termEnd: string | null
  monthsLeft: number | null
  nextFrom: string | null
}

type PlannedPost = PlanChainsResult['appointments'][number]['appointment']

/** The appointments to a chain that are active at a day. */
export const activeOf = (appointments: PlanChainsResult['appointments'], asOf: string): PlannedPost[] =>
  appointments.map(({ appointment }) => appointment).filter((appointment) => isActive(appointment, asOf))

/** The active leaders, who leaves first before the others. */
export function leadersOf({ appointments }: PlanChainsResult, asOf: string): LeaderInOffice[] {
  const leading = appointments.filter(({ appointment }) => appointment.role === 'LEADER')
  const active = groupBy(
    leading.filter(({ appointment }) => isActive(appointment, asOf)),
    ({ appointment }) => appointment.expertId,
  )
  return [...active]
    .map(([expertId, own]): LeaderInOffice => {
      const termEnd = endOf(own.map(({ appointment }) => appointment))
      const next =
        leading.flatMap(({ appointment: { from } }) => (from != null && from > asOf ? [from] : [])).sort()[0] ?? null
      return {
        expertId,
        name: own[0]!.name,
        age: ageAt(asOf, own[0]!.birthYear),
        termEnd,
        monthsLeft: termEnd === null ? null : monthsBetween(asOf, termEnd),
        nextFrom: next,
      }
    })
    .sort((a, b) =>
      (a.termEnd ?? '9') < (b.termEnd ?? '9')
        ? -1
        : (a.termEnd ?? '9') > (b.termEnd ?? '9')
          ? 1
          : a.expertId < b.expertId
            ? -1
            : 1,
    )
}
