import type { MatrixRow } from '../analysis/matrix/index.js'
import type {
  GraphCounterResolvers,
  QueryResolvers,
  RequirementCellResolvers,
  RequirementMatrixCellResolvers,
  RequirementMatrixResolvers,
  RequirementRowResolvers,
} from '../generated/resolvers.js'
import { parseSource } from '../kernel/source.js'
import { firstEntities } from './evidence.js'

/** One column of a matrix (需求矩阵的列). */
const RequirementCell: RequirementCellResolvers = {
  title: (column, { locale }) => column.title[locale],
  counter: (column) => column.cell.counter,
  minimum: (column) => column.cell.minimum,
  sources: (column) => column.sources.map(parseSource),
  problem: (column, { locale }) => column.problem?.[locale] ?? null,
}

/** The matrix and its rows (需求矩阵). */
const RequirementMatrix: RequirementMatrixResolvers = {
  synthetic: ({ rows }, _, { analysis }) => analysis.synthetic.any(rows.flatMap(entitiesOf)),
}
const RequirementRow: RequirementRowResolvers = {
  synthetic: (row, _, { analysis }) => analysis.synthetic.any(entitiesOf(row)),
}

const entitiesOf = ({ chain, cells }: MatrixRow): string[] => [chain.id, ...cells.flatMap(({ evidence }) => evidence)]

/** What stands beside one chain in one column (需求矩阵单元格). */
const RequirementMatrixCell: RequirementMatrixCellResolvers = {
  evidence: (cell, { first, afterId }, { load }) => firstEntities(load, cell.evidence, first, afterId),
  synthetic: (cell, _, { analysis }) => analysis.synthetic.any([cell.chainId, ...cell.evidence]),
  responsible: (cell, _, { load }) => load.entity.one('Department', cell.responsibleId),
}

/** A named count of the graph (图谱计数). */
const GraphCounter: GraphCounterResolvers = {
  title: (counter, { locale }) => counter.title[locale],
}

export const matrixTypes = { RequirementMatrix, RequirementRow, RequirementCell, RequirementMatrixCell, GraphCounter }

export const matrixQueries: Pick<QueryResolvers, 'requirementMatrix' | 'graphCounters'> = {
  requirementMatrix: (_, args, { analysis }) => analysis.matrix.matrix(args),
  graphCounters: (_, _args, { analysis }) => analysis.counter.all(),
}
