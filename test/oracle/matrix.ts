import { registersOf } from './counter.js'
import { standing } from './registers.js'
import { countOfChain, split, tree } from './counter.js'

type Row = Readonly<Record<string, string>>
type World = Readonly<Record<string, readonly Row[]>>

/** A matrix as plain data. */
export interface ExpectedMatrix {
  columns: { cell: string; title: string }[]
  rows: {
    chain: string
    cells: { count: number | null; status: string; evidence: string[]; responsible: string | null }[]
  }[]
}

/** The matrix of a template on the tables of a dataset, apart from the project's. */
export function matrixOf(
  world: World,
  template: string,
  scope: { region?: string; subregions?: boolean; kinds?: string[]; chains?: string[]; asOf: string },
): ExpectedMatrix {
  const cells = world.templates!.filter((row) => row.id === template)
  const policy = world.policies!.find((row) => row.id === cells[0]!.policy)!
  const regions =
    scope.region === undefined ? undefined : scope.subregions === false ? [scope.region] : tree(world, scope.region)
  const kinds = scope.kinds ?? ['INNOVATION', 'INDUSTRY', 'TALENT']
  const chains = world.chains!.filter(
    (row) =>
      row.status !== 'DISCONTINUED' &&
      kinds.includes(row.kind!) &&
      (!regions || regions.includes(row.region!)) &&
      (!scope.chains || scope.chains.includes(row.id!)),
  )
  const rank = (row: Row) => `${row.region} ${row.order === '' ? '~' : row.order!.padStart(9, '0')} ${row.id}`
  return {
    columns: cells.map((row) => ({ cell: row.cell!, title: row.cell_en || english[row.counter!] || row.cell! })),
    rows: [...chains]
      .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
      .map((chain) => ({
        chain: chain.id!,
        cells: cells.map((cell) => {
          const found = countOfChain(world, cell.counter!, chain.id!, scope.asOf)
          const count = found?.length ?? null
          const status =
            count === null
              ? 'UNKNOWN'
              : count >= Number(cell.minimum)
                ? 'MET'
                : count > 0
                  ? 'SHORT'
                  : registersOf(cell.counter!).every(
                        (register) => standing(world, register, chain.region!, scope.asOf) !== 'EMPTY',
                      )
                    ? 'EMPTY'
                    : 'NOT_ASSESSED'
          return {
            count,
            status,
            evidence: (found ?? []).map(({ id }) => id),
            responsible: responsibleFor(world, policy, cell, chain),
          }
        }),
      })),
  }
}

const english: Record<string, string> = {
  'chain.experts': 'Appointed experts',
  'chain.achievements': 'Achievements',
  'chain.platforms': 'Existing platforms',
  'chain.projects': 'Planned or active projects',
  'chain.leadingEnterprises': 'Leading enterprises',
  'chain.products': 'Representative products',
  'chain.teams': 'Research teams',
  'platforms.existing': 'Existing platforms',
}

/**
 * The first unit of the measure on the first of the clauses that has one, or on the nearest one above it; of several
 * measures there the first by id that has a unit.
 */
function responsibleFor(world: World, policy: Row, cell: Row, chain: Row): string | null {
  if (policy.region && !tree(world, policy.region).includes(chain.region!)) return null
  for (const [of, clause] of split(cell.source || `${policy.id}#${cell.clause}`).map((source) => source.split('#'))) {
    const above = of === policy.id ? clause!.split('/') : []
    for (let steps = above.length; steps > 0; steps--) {
      const path = above.slice(0, steps).join('/')
      const measures = world
        .measures!.filter((row) => row.policy === policy.id && row.clause === path && row.responsible)
        .sort((a, b) => (a.id! < b.id! ? -1 : 1))
      if (measures[0]) return split(measures[0].responsible)[0]!
    }
  }
  return null
}
