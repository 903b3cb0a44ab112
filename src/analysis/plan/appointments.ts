import type { AppointmentRow } from '../../generated/cypher.js'
import type { AppointmentRole, PlanStatus } from '../../generated/types.js'
import { allocationProgram, reduceOptions } from '../algorithms/allocation.js'
import { asOfDay } from '../asOf.js'
import type { EligibilityReport } from '../eligibility/report.js'
import type { Finding } from '../gap/finding.js'
import { termed } from '../text.js'
import type { Bilingual } from '../io.js'
import { appointmentsNamed } from './appointed.js'
import { closableRules } from './openings.js'
import type { Option } from './option.js'
import { readOptions } from './options.js'
import { candidateReport, preferences } from './person.js'
import { solve } from './solver.js'
import { knownIds, checkNumber, type PlanTools } from './tools.js'
import { weightOf } from './compared.js'
import type { WhatIfArgs, WhatIfResult } from './whatIf.js'
import { nothingToAppoint, planWords, proposedWords, type OfRule } from './words/appointments.js'

export interface ProposedAppointment {
  expertId: string
  chainId: string
  role: AppointmentRole
  from: string
  to: string
  renews: AppointmentRow | null
  eligibility: EligibilityReport
  load: number
  closes: readonly Finding[]
  explanation: Bilingual
}

/** The appointments that close the most gaps by severity, less those they open. */
export interface AppointmentProposal {
  asOf: string
  appointments: ProposedAppointment[]
  closes: Finding[]
  opens: Finding[]
  weight: number
  openedWeight: number
  netWeight: number
  remaining: Finding[]
  totalWeight: number
  status: PlanStatus
  bound: number
  options: number
  explanation: Bilingual
}

export interface AppointmentsArgs {
  chains?: readonly string[] | null
  count: number
  maxPerExpert: number
  allowUnknown: boolean
  asOf?: string | null
}

/** What the rules by which appointments are weighed would find after some, on some chains. */
export type Simulate = (args: Pick<WhatIfArgs, 'changes' | 'chains' | 'asOf'>) => Promise<WhatIfResult>

/**
 * Proposes appointments (聘任优化), and holds them against the rules once they are chosen. A fixed number of queries.
 * @throws InputError
 */
export async function proposeAppointments(
  tools: PlanTools,
  simulate: Simulate,
  { chains, count, maxPerExpert, allowUnknown, asOf }: AppointmentsArgs,
): Promise<AppointmentProposal> {
  checkNumber('count', count, 1, 50)
  checkNumber('maxPerExpert', maxPerExpert, 1, 20)
  if (chains) await knownIds(tools.io, 'chains', 'Chain', chains, 1, 1000)
  const day = asOfDay(tools.io, asOf)
  const findings = await tools.gap.list({ rules: closableRules, chains }, day)
  const {
    gaps,
    options: all,
    room,
  } = await readOptions({ findings, count, maxPerExpert, allowUnknown, asOf: day }, tools)
  const limits = { count, room }
  const options = reduceOptions(all, limits) as Option[]
  const solution = await solve(allocationProgram(gaps, options, limits, preferences), { signal: tools.io.signal })
  if (!solution) throw new Error('to appoint nobody is a choice, yet none was found')
  const chosen = options.filter((_, index) => solution.values[index] === 1)
  const after = chosen.length
    ? await simulate({
        changes: {
          appoint: chosen.map(({ person, chain, role, term }) => ({
            expert: person.id,
            chain,
            role,
            from: term.from!,
            to: term.to!,
          })),
        },
        chains: unique(chosen.map(({ chain }) => chain)),
        asOf: day,
      })
    : null
  const closed = new Set(after?.closed.map(({ key }) => key))
  const byKey = new Map(findings.map((finding) => [finding.key, finding]))
  const renewed = await readAppointments(
    chosen.flatMap(({ renews }) => renews ?? []),
    tools,
  )
  const appointments = await Promise.all(
    chosen.map((option) =>
      proposed(
        option,
        option.helps.filter((id) => closed.has(id)).map((id) => byKey.get(id)!),
        renewed,
        day,
        tools,
      ),
    ),
  )
  const closes = findings.filter(({ key }) => closed.has(key))
  const remaining = findings.filter(({ key }) => !closed.has(key))
  const opens = after?.opened ?? []
  const [weight, openedWeight] = [weightOf(closes), weightOf(opens)]
  const status: PlanStatus = chosen.length === 0 && solution.proven ? 'NONE' : solution.proven ? 'OPTIMAL' : 'FEASIBLE'
  const result = {
    asOf: day,
    closes,
    opens,
    remaining,
    weight,
    openedWeight,
    netWeight: Math.round((weight - openedWeight) * 1000) / 1000,
    totalWeight: weightOf(findings),
    status,
    options: options.length,
    bound: Math.min(weightOf(findings), (solution.stages[0]?.bound ?? 0) / 1000),
    appointments: appointments.sort(
      (a, b) =>
        weightOf(b.closes) - weightOf(a.closes) ||
        (a.chainId < b.chainId ? -1 : a.chainId > b.chainId ? 1 : a.expertId < b.expertId ? -1 : 1),
    ),
  }
  return { ...result, explanation: explanation(result, tools.gap) }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Appointments by their ids. */
const readAppointments = async (ids: readonly string[], { io }: PlanTools): Promise<Map<string, AppointmentRow>> =>
  new Map((await appointmentsNamed(io.reader, ids)).map((row) => [row.id, row]))

async function proposed(
  option: Option,
  closes: readonly Finding[],
  renewed: ReadonlyMap<string, AppointmentRow>,
  asOf: string,
  { io, gap }: PlanTools,
): Promise<ProposedAppointment> {
  const { person, role, chain, term, renews, load } = option
  const { name: chainName } = await io.entities.need('Chain', chain)
  return {
    expertId: person.id,
    chainId: chain,
    role,
    from: term.from!,
    to: term.to!,
    renews: renews === null ? null : renewed.get(renews)!,
    load,
    closes,
    eligibility: candidateReport({ expertId: person.id, role, chainId: chain, asOf }, option.assessment),
    explanation: proposedWords({
      expert: person.name,
      chain: chainName,
      role: termed('AppointmentRole', role),
      from: term.from!,
      to: term.to!,
      renews: renews !== null,
      closes: byRule(closes, gap),
    }),
  }
}

/** How many findings there are of each rule, in the order of the rules. */
const byRule = (findings: readonly Finding[], gap: PlanTools['gap']): OfRule[] =>
  unique(findings.map(({ rule }) => rule))
    .sort()
    .map((id) => ({ title: gap.rule(id).title, count: findings.filter(({ rule }) => rule === id).length }))

function explanation(
  {
    appointments,
    closes,
    opens,
    remaining,
    weight,
    openedWeight,
    netWeight,
    totalWeight,
    status,
    bound,
  }: Omit<AppointmentProposal, 'explanation'>,
  gap: PlanTools['gap'],
): Bilingual {
  if (appointments.length === 0) return nothingToAppoint(remaining.length)
  // Only which of the choices that close as much is the best may be open.
  const best = status === 'OPTIMAL' || netWeight >= bound
  return planWords({
    appointments: appointments.length,
    closes: byRule(closes, gap),
    opens: byRule(opens, gap),
    remaining: remaining.length,
    weight,
    openedWeight,
    totalWeight,
    bound: best ? null : bound,
  })
}
