import {
  planChains,
  planExperts,
  planNamedExperts,
  type AppointmentRow,
  type PlanChainsResult,
} from '../../generated/cypher.js'
import type { AppointmentRole } from '../../generated/types.js'
import { dueChains, reduceOptions, type AllocationOption, type ClosableGap } from '../algorithms/allocation.js'
import { addYears, isActive } from '../../kernel/day.js'
import { groupBy } from '../algorithms/group.js'
import type { Assessment, Candidate } from '../eligibility/assessment.js'
import { gapKey, type Finding } from '../gap/finding.js'
import { follows, Openings } from './openings.js'
import { admitted, isSenior, loadOf, preferenceOf, proposedTerm, type Person } from './person.js'
import type { PlanTools } from './tools.js'

/** An appointment that may be made, with all that is told of it. */
export interface Option extends AllocationOption {
  person: Person
  role: AppointmentRole
  term: AppointmentRow
  assessment: Assessment
  load: number
  /** Id of the appointment it renews. */
  renews: string | null
}

export interface Options {
  gaps: readonly ClosableGap[]
  options: readonly Option[]
  room: ReadonlyMap<string, number>
}

export interface OptionsQuestion {
  findings: readonly Finding[]
  /** How many appointments are to be made: of experts who would help alike, no more are kept. */
  count: number
  maxPerExpert: number
  allowUnknown: boolean
  asOf: string
}

/** Every appointment that would help to close one of some gaps. Up to three queries; everybody is judged once for each rule and term. */
export async function readOptions(
  { findings, count, maxPerExpert, allowUnknown, asOf }: OptionsQuestion,
  { io, trees, eligibility, gap }: PlanTools,
): Promise<Options> {
  const ids = [...new Set(findings.flatMap(({ chainId }) => chainId ?? []))].sort()
  if (ids.length === 0) return { gaps: [], options: [], room: new Map() }
  const chains = await io.reader.run(planChains, { chains: ids })
  const tree = await trees.fields()
  const fields = new Set(chains.flatMap(needsOf))
  const under = [...tree.downwards(fields)]
  const people = await io.reader.run(planExperts, { fields: under, asOf })
  // Who is to be renewed, or to lead the chain he serves, has been found fit once: his fields are no matter.
  const posts = new Map(people.map((person) => [person.id, person.posts.length]))
  const serving = inOffice(chains, findings, asOf).filter((id) => !posts.has(id))
  const all = serving.length
    ? [...people, ...(await io.reader.run(planNamedExperts, { ids: serving, fields: under, asOf }))]
    : people
  const room = new Map(people.map(({ id }) => [id, Math.max(0, maxPerExpert - posts.get(id)!)]))
  const open = new Map(findings.map((finding) => [finding.key, finding]))
  const openings = new Openings(gap, asOf)
  const minSenior = gap.rule('G03').parameters.minSenior!.default as number
  const above = new Map(under.map((field) => [field, tree.upwards(field)]))
  const covered = new Map(
    people.map((person) => [person, new Set(person.fields.flatMap((field) => above.get(field)!))]),
  )
  const needs = new Map(
    chains.map(({ chain, appointments }) => {
      const senior = new Set(
        appointments
          .filter((row) => isActive(row.appointment, asOf) && isSenior(row))
          .map(({ appointment }) => appointment.expertId),
      )
      return [gapKey('G03', chain.id), minSenior - senior.size] as const
    }),
  )
  // Who is judged for a role in a region, or for a term, is judged once, whichever chain asks.
  const judged = new Map<string, Map<string, Assessment>>()
  const judge = async (
    some: readonly Person[],
    role: AppointmentRole,
    regionId: string,
    from: string,
    to: string,
  ): Promise<Map<string, Assessment>> => {
    const rule = (await eligibility.ruleFor(role, regionId))?.row.id ?? ''
    const key = `${role} ${rule} ${from} ${to}`
    let known = judged.get(key)
    if (!known) judged.set(key, (known = new Map()))
    const fresh = some.filter(({ id }) => !known.has(id))
    const found = await eligibility.assess(
      fresh.map((expert): Candidate => ({
        expert,
        fields: [],
        role,
        regionId,
        appointment: proposedTerm(expert.id, role, '', from, to),
      })),
      asOf,
    )
    fresh.forEach(({ id }, index) => known.set(id, found[index]!))
    return known
  }
  const options: Option[] = []
  const byField = new Map<string, Person[]>([...above.values()].flat().map((field) => [field, []]))
  for (const person of people)
    if (room.get(person.id)! > 0) for (const field of covered.get(person)!) byField.get(field)!.push(person)
  const byId = new Map(all.map((person) => [person.id, person]))
  const without = groupBy(
    findings.filter(({ rule }) => rule === 'G14'),
    ({ chainId }) => chainId,
  )
  for (const row of chains) {
    const { chain, appointments } = row
    const here = new Set(
      appointments
        .filter(({ appointment }) => isActive(appointment, asOf))
        .map(({ appointment }) => appointment.expertId),
    )
    const vacant =
      open.has(gapKey('G01', chain.id)) &&
      !appointments.some(({ appointment }) => appointment.role === 'LEADER' && isActive(appointment, asOf))
    const leaderless = (without.get(chain.id) ?? []).map(({ id }) => id)
    const short = open.has(gapKey('G03', chain.id))
    const bare = new Map(
      needsOf(row)
        .map((field) => [field, gapKey('G06', chain.id, field)] as const)
        .filter(([, id]) => open.has(id)),
    )
    const lapsed = groupBy(
      appointments.filter(({ appointment }) => openings.lapsed(appointment)),
      ({ appointment: { expertId, role } }) => `${role} ${expertId}`,
    )
    // Of who fits by a field only, nobody helps where no gap asks for it.
    const asked = vacant || short || leaderless.length || lapsed.size ? needsOf(row) : [...bare.keys()]
    const fitting = [...new Set(asked.flatMap((field) => byField.get(field) ?? []))].filter(({ id }) => !here.has(id))
    const serves = [...here].flatMap((id) => byId.get(id) ?? [])
    let due = new Set<string>()
    // Whether a leader would be due a successor tells whether an expert helps by being one.
    for (const role of vacant ? (['LEADER', 'EXPERT'] as const) : (['EXPERT'] as const)) {
      const fit = role === 'LEADER' ? [...fitting, ...serves] : fitting
      // Where all that is asked for is somebody's return, nobody else helps.
      const able =
        role === 'LEADER' || short || bare.size || leaderless.length || due.size
          ? fit
          : lapsed.size
            ? fit.filter(({ id }) => lapsed.has(`${role} ${id}`))
            : []
      const end = addYears(asOf, await eligibility.termYears(role, chain.regionId))
      const to =
        role === 'LEADER'
          ? [
              ...appointments.flatMap(({ appointment: { role: of, from } }) =>
                of === 'LEADER' && from != null && from > asOf ? [from] : [],
              ),
              end,
            ].sort()[0]!
          : end
      const verdicts = await judge(able, role, chain.regionId, asOf, to)
      const asLeaders = async (some: readonly Person[]) =>
        judge(
          some,
          'LEADER',
          chain.regionId,
          asOf,
          addYears(asOf, await eligibility.termYears('LEADER', chain.regionId)),
        )
      const leading =
        role === 'LEADER' ? await asLeaders(serves) : leaderless.length || due.size ? await asLeaders(able) : null
      const helpful: AllocationOption[] = []
      for (const person of able) {
        const { verdict } = verdicts.get(person.id)!
        if (!admitted(verdict, allowUnknown)) continue
        const own = here.has(person.id)
        const helps = [
          ...(role === 'LEADER' ? [gapKey('G01', chain.id)] : []),
          ...(short && isSenior(person) && !own ? [gapKey('G03', chain.id)] : []),
          ...((lapsed.size ? lapsed.get(`${role} ${person.id}`) : null) ?? [])
            .map(({ appointment }) => gapKey('G05', person.id, appointment.id))
            .filter((id) => open.has(id)),
          ...(own ? [] : [...bare].filter(([field]) => covered.get(person)!.has(field)).map(([, id]) => id)),
          ...(role === 'EXPERT' && leading?.get(person.id)!.verdict === 'MET' ? leaderless : []),
        ]
        helpful.push({
          id: `${chain.id} ${role} ${person.id}`,
          expert: person.id,
          chain: chain.id,
          leader: role === 'LEADER',
          takesRoom: !own,
          helps,
          preference: preferenceOf(verdict, person, loadOf(person)),
          costs: openings.costs(verdict, { role, expertId: person.id, to }, appointments),
          due:
            role === 'LEADER'
              ? openings.due(
                  person,
                  to,
                  appointments,
                  serves.filter((other) => other !== person).map(({ id }) => leading!.get(id)!.verdict),
                )
              : null,
          follows: role === 'LEADER' ? null : follows(leading?.get(person.id)!.verdict),
        })
      }
      if (role === 'LEADER') due = dueChains(helpful)
      for (const helper of reduceOptions(helpful, { count, room }, due)) {
        const person = byId.get(helper.expert)!
        options.push({
          ...helper,
          person,
          role,
          term: proposedTerm(person.id, role, chain.id, asOf, to),
          assessment: verdicts.get(person.id)!,
          load: loadOf(person),
          renews: null,
        })
      }
    }
    options.push(...(await renewals(row, judge)))
  }
  const gaps = findings.map(({ key: id, severity }): ClosableGap => ({
    id,
    weight: Math.round(severity * 1000),
    needs: needs.get(id) ?? 1,
  }))
  return { gaps, options, room }

  /** The gap of a leader whose term ends, where that alone is why he is due a successor: a letter for a later term closes it. */
  function succeeded(chainId: string, expertId: string): string[] {
    const found = open.get(gapKey('G14', chainId, expertId))
    return found && reasonsOf(found).join() === 'TERM' ? [found.key] : []
  }

  /** Terms that end after the day: each may be renewed from its end, by the longest of a person's appointments in the role. */
  async function renewals({ chain, appointments }: PlanChainsResult, verdictsOf: typeof judge): Promise<Option[]> {
    const ending = appointments.filter(
      ({ appointment: { id, expertId, to } }) => to != null && to > asOf && open.has(gapKey('G05', expertId, id)),
    )
    const found: Option[] = []
    for (const same of groupBy(ending, ({ appointment }) => `${appointment.expertId} ${appointment.role}`).values()) {
      const last = same
        .map(({ appointment }) => appointment)
        .sort((a, b) => (a.to! < b.to! ? 1 : a.to! > b.to! ? -1 : a.id < b.id ? -1 : 1))[0]!
      const person = byId.get(last.expertId)
      if (!person) continue
      const from = last.to!
      const to = addYears(from, await eligibility.termYears(last.role, chain.regionId))
      const assessment = (await verdictsOf([person], last.role, chain.regionId, from, to)).get(person.id)!
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
          ...(last.role === 'LEADER' ? succeeded(chain.id, person.id) : []),
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
}

/** Why a leader is due a successor (G14). */
const reasonsOf = ({ evidence }: Finding): readonly string[] => evidence[0]!.value as string[]

/** Ids of the experts who serve a vacant chain, or whose term ends after the day and is not followed by another. */
function inOffice(chains: readonly PlanChainsResult[], findings: readonly Finding[], asOf: string): string[] {
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

const needsOf = ({ needs }: PlanChainsResult): string[] => [...new Set(needs)].sort()
