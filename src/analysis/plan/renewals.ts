import type { PlanChainsResult } from '../../generated/cypher.js'
import { addYears, isActive } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import type { EligibilityAnalysis } from '../eligibility/index.js'
import { gapKey, type Finding } from '../gap/finding.js'
import type { Judging } from './judging.js'
import type { Option } from './option.js'
import { admitted, loadOf, preferenceOf, proposedTerm, type Person } from './person.js'

interface Asking {
  /** What is to be closed, by its key. */
  open: ReadonlyMap<string, Finding>
  /** Everybody who may be appointed, by id. */
  people: ReadonlyMap<string, Person>
  judging: Judging
  eligibility: Pick<EligibilityAnalysis, 'termYears'>
  allowUnknown: boolean
  asOf: string
}

/**
 * Terms that end after the day: each may be renewed from its end, by the longest of a person's appointments in the
 * role.
 */
export async function renewals(
  { chain, appointments }: PlanChainsResult,
  { open, people, judging, eligibility, allowUnknown, asOf }: Asking,
): Promise<Option[]> {
  const ending = appointments.filter(
    ({ appointment: { id, expertId, to } }) => to != null && to > asOf && open.has(gapKey('G05', expertId, id)),
  )
  const found: Option[] = []
  for (const same of groupBy(ending, ({ appointment }) => `${appointment.expertId} ${appointment.role}`).values()) {
    const last = same
      .map(({ appointment }) => appointment)
      .sort((a, b) => (a.to! < b.to! ? 1 : a.to! > b.to! ? -1 : a.id < b.id ? -1 : 1))[0]!
    const person = people.get(last.expertId)
    if (!person) continue
    const from = last.to!
    const to = addYears(from, await eligibility.termYears(last.role, chain.regionId))
    const assessment = (await judging.verdicts([person], last.role, chain.regionId, from, to)).get(person.id)!
    if (!admitted(assessment.verdict, allowUnknown)) continue
    const others = appointments.some(
      ({ appointment: other }) =>
        other.role === 'LEADER' &&
        last.role === 'LEADER' &&
        other.expertId !== last.expertId &&
        (other.to == null || other.to > from),
    )
    // Another leader is in office by then, or to come: to renew this one would make two.
    if (others) continue
    const load = loadOf(person)
    found.push({
      id: `${chain.id} ${last.role} ${person.id} renewal`,
      expert: person.id,
      chain: chain.id,
      leader: false,
      takesRoom: false,
      helps: [
        ...same
          .filter(({ appointment }) => appointment.to === last.to)
          .map(({ appointment }) => gapKey('G05', person.id, appointment.id)),
        ...(last.role === 'LEADER' ? succeeded(open, chain.id, person.id) : []),
      ],
      costs: 0,
      due: null,
      follows: null,
      preference: preferenceOf(assessment.verdict, person, load),
      person,
      role: last.role,
      term: proposedTerm(person.id, last.role, chain.id, from, to),
      assessment,
      load,
      renews: last.id,
    })
  }
  return found
}

/**
 * The gap of a leader whose term ends, where that alone is why he is due a successor: a letter for a later term closes
 * it.
 */
function succeeded(open: Asking['open'], chainId: string, expertId: string): string[] {
  const found = open.get(gapKey('G14', chainId, expertId))
  return found && reasonsOf(found).join() === 'TERM' ? [found.key] : []
}

/** Why a leader is due a successor (G14). */
const reasonsOf = ({ evidence }: Finding): readonly string[] => evidence[0]!.value as string[]

/** Ids of the experts who serve a vacant chain, or whose term ends after the day and is not followed by another. */
export function inOffice(chains: readonly PlanChainsResult[], findings: readonly Finding[], asOf: string): string[] {
  const open = new Set(findings.map(({ key }) => key))
  const found = chains.flatMap(({ chain, appointments }) =>
    appointments.filter(
      ({ appointment }) =>
        (open.has(gapKey('G01', chain.id)) && isActive(appointment, asOf)) ||
        (appointment.to != null &&
          appointment.to > asOf &&
          open.has(gapKey('G05', appointment.expertId, appointment.id))),
    ),
  )
  return [...new Set(found.map(({ appointment }) => appointment.expertId))].sort()
}
