import { planChains, planExperts, planNamedExperts, type PlanChainsResult } from '../../generated/cypher.js'
import { dueChains, reduceOptions, type AllocationOption, type ClosableGap } from '../algorithms/allocation.js'
import { addYears, isActive } from '../../kernel/day.js'
import { groupBy } from '../../kernel/group.js'
import { breather } from '../../kernel/turns.js'
import { gapKey, type Finding } from '../gap/finding.js'
import { Judging } from './judging.js'
import { follows, Openings } from './openings.js'
import { admitted, isSenior, loadOf, preferenceOf, proposedTerm, type Person } from './person.js'
import type { Option, Options } from './option.js'
import { inOffice, renewals } from './renewals.js'
import type { PlanTools } from './tools.js'

export interface OptionsQuestion {
  findings: readonly Finding[]
  /** How many appointments are to be made: of experts who would help alike, no more are kept. */
  count: number
  maxPerExpert: number
  allowUnknown: boolean
  asOf: string
}

/**
 * Every appointment that would help to close one of some gaps. Up to three queries; everybody is judged once for each
 * rule and term.
 */
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
  const breathe = breather(io.signal)
  const covered = new Map<Person, ReadonlySet<string>>()
  for (const person of people) {
    await breathe()
    covered.set(person, new Set(person.fields.flatMap((field) => above.get(field)!)))
  }
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
  const judging = new Judging(eligibility, asOf)
  const options: Option[] = []
  const byField = new Map<string, Person[]>([...above.values()].flat().map((field) => [field, []]))
  for (const person of people) {
    await breathe()
    if (room.get(person.id)! > 0) for (const field of covered.get(person)!) byField.get(field)!.push(person)
  }
  const byId = new Map(all.map((person) => [person.id, person]))
  const without = groupBy(
    findings.filter(({ rule }) => rule === 'G14'),
    ({ chainId }) => chainId,
  )
  for (const row of chains) {
    await breathe()
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
      const verdicts = await judging.verdicts(able, role, chain.regionId, asOf, to)
      const asLeaders = async (some: readonly Person[]) =>
        judging.verdicts(
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
    options.push(...(await renewals(row, { open, people: byId, judging, eligibility, allowUnknown, asOf })))
  }
  const gaps = findings.map(({ key: id, severity }): ClosableGap => ({
    id,
    weight: Math.round(severity * 1000),
    needs: needs.get(id) ?? 1,
  }))
  return { gaps, options, room }
}

const needsOf = ({ needs }: PlanChainsResult): string[] => [...new Set(needs)].sort()
