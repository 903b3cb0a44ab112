import type { Gap } from './expected.js'
import { appointedTo, having, regionsWithin, type FullWorld } from './fullWorld.js'
import { registersOf } from './counter.js'
import { restsOn, standing } from './registers.js'
import { active, chainsOf, type Row } from './world.js'

export const worlds = 'full'
/** What it is tried with; the first are the defaults. */
export const settings = [
  { kinds: ['INNOVATION', 'INDUSTRY'], template: '四跟' },
  { kinds: ['INNOVATION'], template: 'template:own' },
]

/**
 * The templates the tests bring along, and the one measure with a responsible unit: for chains within the region of the
 * policy.
 */
export const templates: Row[] = [
  { id: 'template:四跟', name: '四跟', cell: '人才', cell_en: 'talent', counter: 'chain.experts', minimum: '1' },
  {
    id: 'template:四跟',
    name: '四跟',
    cell: '技术',
    cell_en: 'technology',
    counter: 'chain.achievements',
    minimum: '1',
  },
  { id: 'template:四跟', name: '四跟', cell: '平台', cell_en: 'platform', counter: 'chain.platforms', minimum: '2' },
  { id: 'template:四跟', name: '四跟', cell: '项目', cell_en: 'project', counter: 'chain.projects', minimum: '2' },
  { id: 'template:own', name: '自定', cell: '团队', cell_en: 'team', counter: 'chain.teams', minimum: '1' },
  { id: 'template:own', name: '自定', cell: '平台', cell_en: 'platform', counter: 'chain.platforms', minimum: '0' },
  { id: 'template:own', name: '自定', cell: '不明', cell_en: 'unknown', counter: 'chain.nothing', minimum: '1' },
]
export const governed = {
  policy: 'policy:own',
  clause: '一/(一)',
  region: 'region:w0-0',
  department: 'department:w0-gov',
}

restsOn('G07', { absence: ({ evidence }, _, counterOf) => [registersOf(counterOf(String(evidence['Empty cell'])))] })

/** Cells of a template that count nothing for a chain. */
export function g07(world: FullWorld, asOf: string, { kinds, template }: { kinds: string[]; template: string }): Gap[] {
  const id = template.startsWith('template:') ? template : `template:${template}`
  const cells = templates.filter((row) => row.id === id)
  const cellId = (row: Row) => `cell:${id.slice('template:'.length)}/${row.cell}`
  const found: Gap[] = []
  for (const chain of chainsOf(world, kinds)) {
    const projects = having(world.projects, 'chains', chain.id!)
    const count = (counter: string): number | undefined =>
      ({
        'chain.experts': appointedTo(world, chain.id!, (row) => active(row, asOf)).length,
        'chain.achievements': world.achievements.filter(
          (row) =>
            projects.some((project) => project.id === row.project) && (!row.produced_on || row.produced_on <= asOf),
        ).length,
        'chain.platforms': having(world.platforms, 'chains', chain.id!).filter(({ status }) => status === 'EXISTING')
          .length,
        'chain.projects': projects.filter(({ status }) => status === 'PLANNED' || status === 'ACTIVE').length,
        'chain.teams': having(world.teams, 'chains', chain.id!).length,
      })[counter]
    const none = cells.filter((row) => count(row.counter!) === 0 && Number(row.minimum) > 0)
    // A cell over a register that nobody keeps is not empty, but not assessed.
    const empty = none.filter((row) =>
      registersOf(row.counter!).every((register) => standing(world, register, chain.region!, asOf) !== 'EMPTY'),
    )
    const short = cells.filter((row) => count(row.counter!) && count(row.counter!)! < Number(row.minimum))
    for (const row of none) {
      found.push({
        id: `gap:G07:${chain.id}:${cellId(row)}`,
        severity: 0.4 + (0.6 * empty.length) / cells.length,
        subject: chain.id!,
        region: chain.region!,
        chain: chain.id!,
        department:
          id === 'template:own' && regionsWithin(world, governed.region).includes(chain.region!)
            ? governed.department
            : null,
        evidence: {
          'Empty cell': row.cell,
          Count: 0,
          'Needed at least': Number(row.minimum),
          'Empty cells of the chain': empty.length,
          'Short cells of the chain': short.length,
          'Cells of the template': cells.length,
        },
        entities: {
          'Empty cell': [cellId(row), id].sort(),
          'Empty cells of the chain': empty.map(cellId).sort(),
          'Short cells of the chain': short.map(cellId).sort(),
        },
      })
    }
  }
  return found
}
