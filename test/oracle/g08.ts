import { judge } from './eligibility.js'
import { counts, type Gap } from './expected.js'
import { having, type FullWorld } from './fullWorld.js'
import { monthsOn } from './calendar.js'
import { ruleOf } from './eligibility.js'
import { active, covers, rowOf, split, type Row } from './world.js'
import { restsOn } from './registers.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [{}]
/** Codes of its evidence that must occur. */
export const codes = ['NO_PROJECT', 'NO_EXPERT']

restsOn('G08', {
  absence: ({ evidence }) => [
    ...(evidence['Lacks a project'] ? [['projects']] : []),
    ...(evidence['Lacks an expert'] ? [['experts']] : []),
  ],
})

/** Demands without a project, or without an eligible expert. */
export function g08(world: FullWorld, asOf: string): Gap[] {
  const found: Gap[] = []
  for (const demand of world.demands) {
    if (demand.status === 'LANDED') continue
    const chain = demand.chain ? rowOf(world.chains, demand.chain) : undefined
    if (chain?.status === 'DISCONTINUED') continue
    const enterprise = rowOf(world.enterprises, demand.raised_by!)
    const projects = having(world.projects, 'demands', demand.id!)
    const going = projects.filter(({ status }) => status === 'PLANNED' || status === 'ACTIVE')
    const needs = split(demand.fields)
    const byVerdict: Record<string, string[]> = { MET: [], UNKNOWN: [], NOT_MET: [], NO_RULE: [] }
    for (const expert of world.experts.filter((row) => covers(world, split(row.fields), needs)))
      byVerdict[verdictOn(world, expert, chain, enterprise.region!, asOf)]!.push(expert.id!)
    const noProject = going.length === 0
    const noExpert = needs.length > 0 && byVerdict.MET!.length === 0
    if (!noProject && !noExpert) continue
    const groups = counts({
      'Planned or active projects for it': going.map(({ id }) => id!),
      'Other projects for it': projects.filter((row) => !going.includes(row)).map(({ id }) => id!),
      'Fields needed': needs,
      'Eligible experts with a covering field': byVerdict.MET!,
      'Near misses: experts with a covering field and the verdict unknown': byVerdict.UNKNOWN!,
      'Experts with a covering field who are not eligible': byVerdict.NOT_MET!,
      ...(byVerdict.NO_RULE!.length && {
        'Experts with a covering field who are not judged, as no rule is on record': byVerdict.NO_RULE!,
      }),
    })
    found.push({
      id: `gap:G08:${demand.id}`,
      severity:
        Number(noProject) * 0.4 + (noExpert ? (byVerdict.UNKNOWN!.length + byVerdict.NO_RULE!.length ? 0.4 : 0.5) : 0),
      subject: demand.id!,
      region: enterprise.region!,
      chain: demand.chain || null,
      department: null,
      evidence: {
        ...groups.evidence,
        Stage: demand.status || null,
        ...(noProject && { 'Lacks a project': 'NO_PROJECT' }),
        ...(noExpert && { 'Lacks an expert': 'NO_EXPERT' }),
      },
      entities: {
        ...groups.entities,
        Stage: [enterprise.id!],
        ...(noExpert && { 'Lacks an expert': [...needs].sort() }),
      },
    })
  }
  return found
}

/** By the appointment as an expert of the chain that ends last, else as a candidate. */
function verdictOn(world: FullWorld, expert: Row, chain: Row | undefined, region: string, asOf: string): string {
  const place = chain ?? { id: '', region, needs_fields: '' }
  const years = Number(ruleOf(world, 'EXPERT', place.region!)?.term_years || 3)
  const end = (row: Row) => row.to || monthsOn(row.from!, 12 * years)
  const posts = world.appointments.filter(
    (row) => row.chain === place.id && row.expert === expert.id && row.role === 'EXPERT' && active(row, asOf),
  )
  posts.sort((a, b) => (end(a) === end(b) ? (a.id! < b.id! ? -1 : 1) : end(a) > end(b) ? -1 : 1))
  return judge(world, expert, 'EXPERT', place, asOf, posts[0]).verdict
}
