import { planAppointments, type AppointmentRow } from '../../generated/cypher.js'
import type { AppointmentRole, PlanStatus } from '../../generated/types.js'
import { allocationProgram, reduceOptions } from '../algorithms/allocation.js'
import { asOfDay } from '../asOf.js'
import type { EligibilityReport } from '../eligibility/report.js'
import type { Finding } from '../gap/rule.js'
import { counted, named, termed } from '../gap/text.js'
import type { Bilingual } from '../io.js'
import { closableRules } from './openings.js'
import { readOptions, type Option } from './options.js'
import { candidateReport, preferences } from './person.js'
import { solve } from './solver.js'
import { checkIds, checkNumber, type PlanTools } from './tools.js'
import { weightOf, type WhatIfArgs, type WhatIfResult } from './whatIf.js'

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

/** Proposes appointments (聘任优化), and holds them against the rules once they are chosen. A fixed number of queries. @throws InputError */
export async function proposeAppointments(tools: PlanTools, simulate: Simulate, { chains, count, maxPerExpert, allowUnknown, asOf }: AppointmentsArgs): Promise<AppointmentProposal> {
  checkNumber('count', count, 1, 50)
  checkNumber('maxPerExpert', maxPerExpert, 1, 20)
  if (chains) await checkIds(tools.io, 'chains', 'Chain', chains, 1, 1000)
  const day = asOfDay(tools.io, asOf)
  const findings = await tools.gap.find({ rules: closableRules, chains }, day)
  const { gaps, options: all, room } = await readOptions({ findings, count, maxPerExpert, allowUnknown, asOf: day }, tools)
  const limits = { count, room }
  const options = reduceOptions(all, limits) as Option[]
  const solution = await solve(allocationProgram(gaps, options, limits, preferences))
  if (!solution) throw new Error('to appoint nobody is a choice, yet none was found')
  const chosen = options.filter((_, index) => solution.values[index] === 1)
  const after = chosen.length ? await simulate({ changes: { appoint: chosen.map(({ person, chain, role, term }) => ({ expert: person.id, chain, role, from: term.from!, to: term.to! })) }, chains: unique(chosen.map(({ chain }) => chain)), asOf: day }) : null
  const closed = new Set(after?.closed.map(({ key }) => key))
  const byKey = new Map(findings.map((finding) => [finding.key, finding]))
  const renewed = await readAppointments(chosen.flatMap(({ renews }) => renews ?? []), tools)
  const appointments = await Promise.all(chosen.map((option) => proposed(option, option.helps.filter((id) => closed.has(id)).map((id) => byKey.get(id)!), renewed, day, tools)))
  const closes = findings.filter(({ key }) => closed.has(key))
  const remaining = findings.filter(({ key }) => !closed.has(key))
  const opens = after?.opened ?? []
  const [weight, openedWeight] = [weightOf(closes), weightOf(opens)]
  const status: PlanStatus = chosen.length === 0 && solution.proven ? 'NONE' : solution.proven ? 'OPTIMAL' : 'FEASIBLE'
  const result = {
    asOf: day, closes, opens, remaining, weight, openedWeight, netWeight: Math.round((weight - openedWeight) * 1000) / 1000, totalWeight: weightOf(findings), status, options: options.length,
    bound: Math.min(weightOf(findings), (solution.stages[0]?.bound ?? 0) / 1000),
    appointments: appointments.sort((a, b) => weightOf(b.closes) - weightOf(a.closes) || (a.chainId < b.chainId ? -1 : a.chainId > b.chainId ? 1 : a.expertId < b.expertId ? -1 : 1)),
  }
  return { ...result, explanation: explanation(result) }
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

/** Appointments by their ids. */
async function readAppointments(ids: readonly string[], { io }: PlanTools): Promise<Map<string, AppointmentRow>> {
  const rows = ids.length ? await io.reader.run(planAppointments, { ids, experts: [] }) : []
  return new Map(rows.map(({ appointment }) => [appointment.id, appointment]))
}

async function proposed(option: Option, closes: readonly Finding[], renewed: ReadonlyMap<string, AppointmentRow>, asOf: string, { io, gap }: PlanTools): Promise<ProposedAppointment> {
  const { person, role, chain, term, renews, load } = option
  const { name: chainName } = await io.entities.need('Chain', chain)
  const roleTerm = termed('AppointmentRole', role)
  const rules = [...new Set(closes.map(({ rule }) => rule))].map((id) => gap.rule(id))
  const what = {
    ZH: rules.map(({ id, title }) => `${title.ZH}（${id}）${closes.filter(({ rule }) => rule === id).length}项`).join('、'),
    EN: rules.map(({ id, title }) => `${title.EN} (${id}): ${closes.filter(({ rule }) => rule === id).length}`).join(', '),
  }
  const helps = closes.length
    ? { ZH: `有助于消除短板${closes.length}项：${what.ZH}`, EN: `helps to close ${counted(closes.length, 'gap')}: ${what.EN}` }
    : { ZH: '使拟任链长有接替人选', EN: 'gives the proposed leader somebody who could follow' }
  return {
    expertId: person.id, chainId: chain, role, from: term.from!, to: term.to!, renews: renews === null ? null : renewed.get(renews)!, load, closes,
    eligibility: candidateReport({ expertId: person.id, role, chainId: chain, asOf }, option.assessment),
    explanation: {
      ZH: `${renews ? '续聘' : '聘任'}${person.name}为“${chainName}”的${roleTerm.ZH}（${term.from}至${term.to}），${helps.ZH}。`,
      EN: `${renews ? 'Renewing' : 'Appointing'} ${person.name} as ${roleTerm.EN} of the chain "${chainName}" (${term.from} to ${term.to}) ${helps.EN}.`,
    },
  }
}

function explanation({ appointments, closes, opens, remaining, weight, openedWeight, netWeight, totalWeight, status, bound }: Omit<AppointmentProposal, 'explanation'>): Bilingual {
  if (appointments.length === 0) return { ZH: `${remaining.length}项短板中没有可由符合条件的聘任消除的。`, EN: `Of ${counted(remaining.length, 'gap')} none can be closed by appointing who is eligible.` }
  // Only which of the choices that close as much is the best may be open.
  const sure = status === 'OPTIMAL' || netWeight >= bound ? { ZH: '已证最优', EN: 'proven to be the most' } : { ZH: `未证最优，上界${bound}`, EN: `not proven the most; at most ${bound} is possible` }
  const rules = named([...new Set(closes.map(({ rule }) => rule))].sort())
  const news = named([...new Set(opens.map(({ rule }) => rule))].sort())
  const cost = opens.length ? { ZH: `，同时新增${opens.length}项（${news.ZH}），权重${openedWeight}`, EN: `, and open ${opens.length} (${news.EN}), ${openedWeight} by weight` } : { ZH: '', EN: '' }
  return {
    ZH: `拟聘任${appointments.length}项，消除短板${closes.length}项（${rules.ZH}），权重${weight}/${totalWeight}${cost.ZH}（${sure.ZH}）；仍余${remaining.length}项。`,
    EN: `${counted(appointments.length, 'appointment')} would close ${counted(closes.length, 'gap')} (${rules.EN}), ${weight} of ${totalWeight} by weight${cost.EN}, ${sure.EN}; ${remaining.length} would stay.`,
  }
}
