import type { MatrixCell, MatrixRow } from '../../matrix/index.js'
import { counterOf } from '../../counter/index.js'
import { kinds, text } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft, Unassessed } from '../finding.js'
import { listed } from '../../text.js'
import { emptyCell, prose } from '../words/g07.js'

const DEFAULT_TEMPLATE = '四跟'
/** Findings have no page of their own, so all chains are looked at. */
const ALL_CHAINS = 1_000_000

/** A chain with nothing in a cell of a requirement matrix (需求矩阵空格). */
export const g07 = defineRule({
  id: 'G07',
  ...prose,
  basis: ['policy:qiannan-2025#一@L9:4-34', 'policy:wuxiang-2021#二/(一)/¶1@L26:170-197'],
  registers: ['appointments', 'achievements', 'projects', 'platforms', 'teams', 'products', 'enterprise_chains'],
  parameters: {
    kinds,
    template: text({
      default: DEFAULT_TEMPLATE,
      description: {
        ZH: '需求模板的编号或名称',
        EN: 'The requirement template, by its id with or without `template:`',
      },
    }),
  },
  reach: ({ appointed, served, developed }) => ({ chains: [...appointed, ...served, ...developed] }),
  mends: {
    chains: [
      'Expert/Chain',
      'Team/Chain',
      'Platform/Chain',
      'Enterprise/Chain',
      'Product/Chain',
      'Project/Chain',
      'Achievement/Project/Chain',
      'Segment/Chain',
    ],
  },
  async detect({ asOf, regionIds, chainIds, params, matrix, registers }) {
    if (params.template === DEFAULT_TEMPLATE && !(await matrix.has(params.template))) return []
    const { template, rows } = await matrix.over(
      params.template,
      { asOf, regions: regionIds, chains: chainIds, kinds: params.kinds },
      ALL_CHAINS,
      registers,
    )
    return rows.flatMap((row) => [
      ...row.cells.filter(({ status }) => status === 'EMPTY').map((cell) => draft(row, cell, template, asOf)),
      ...row.cells.flatMap(({ unkept }) =>
        unkept.map((register): Unassessed => ({
          chainId: row.chain.id,
          notAssessed: { regionId: row.chain.regionId, register },
        })),
      ),
    ])
  },
})

function draft(
  { chain, cells }: MatrixRow,
  { column, responsibleId }: MatrixCell,
  template: { id: string; name: string },
  asOf: string,
): Draft {
  const having = (status: MatrixCell['status']) => cells.filter((cell) => cell.status === status)
  const empty = having('EMPTY')
  const idsOf = (some: readonly MatrixCell[]) => listed(some.map((cell) => cell.column.cell.id))
  const { title, cell } = column
  return {
    subjectId: chain.id,
    apart: cell.id,
    severity: 0.4 + (0.6 * empty.length) / cells.length,
    absence: [counterOf(cell.counter)!.registers],
    regionId: chain.regionId,
    chainId: chain.id,
    departmentId: responsibleId,
    evidence: [
      { label: { ZH: '空单元', EN: 'Empty cell' }, value: cell.name, entities: [cell.id, template.id] },
      { label: { ZH: '数量', EN: 'Count' }, value: 0, entities: [] },
      { label: { ZH: '最低数量', EN: 'Needed at least' }, value: cell.minimum, entities: [] },
      { label: { ZH: '该链空单元', EN: 'Empty cells of the chain' }, value: empty.length, entities: idsOf(empty) },
      {
        label: { ZH: '该链不足单元', EN: 'Short cells of the chain' },
        value: having('SHORT').length,
        entities: idsOf(having('SHORT')),
      },
      { label: { ZH: '模板单元', EN: 'Cells of the template' }, value: cells.length, entities: [] },
    ],
    explanation: emptyCell({
      chain: chain.name,
      template: template.name,
      title,
      minimum: cell.minimum,
      cells: cells.length,
      empty: empty.length,
      asOf,
    }),
  }
}
