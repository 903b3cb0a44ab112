import type { MatrixCell, MatrixRow } from '../../matrix/index.js'
import { counterOf } from '../../counter/index.js'
import { kinds, text } from '../parameters.js'
import { defineRule, type Draft, type Unassessed } from '../rule.js'
import { counted, listed } from '../text.js'

const DEFAULT_TEMPLATE = '四跟'
/** Findings have no page of their own, so all chains are looked at. */
const ALL_CHAINS = 1_000_000

/** A chain with nothing in a cell of a requirement matrix (需求矩阵空格). */
export const g07 = defineRule({
  id: 'G07',
  title: { ZH: '需求矩阵空格', EN: 'Empty cell of a requirement matrix' },
  description: {
    ZH: '链条在需求模板template的某一单元下数量为0而最低数量大于0(EMPTY)。数量大于0但不足的(SHORT)不列,其个数列入证据;计数名无法识别的单元不考察。模板以编号或名称指定;默认模板“四跟”未导入时没有要求,也就没有缺口,指定其他不存在的模板则报错。对象为链条,每个空单元一项。',
    EN: 'A cell of the requirement template `template` counts nothing for the chain where its minimum is above 0 (EMPTY). A cell that counts something, but too little (SHORT), is no finding; how many there are is in the evidence. A cell whose counter is unknown is left out. The template is named with or without `template:`. Where the default template 四跟 has not been imported nothing is required, and nothing found; to name another that is not there is an error. The subject is the chain, one finding an empty cell.',
  },
  severity: { ZH: '0.4加该链空单元占模板全部单元之比的0.6倍。', EN: '0.4 and 0.6 of the share of the template\'s cells that are empty for the chain.' },
  basis: ['policy:qiannan-2025#一@L9:4-34', 'policy:wuxiang-2021#二/(一)/¶1@L26:170-197'],
  registers: ['appointments', 'achievements', 'projects', 'platforms', 'teams', 'products', 'enterprise_chains'],
  parameters: {
    kinds,
    template: text({ default: DEFAULT_TEMPLATE, description: { ZH: '需求模板的编号或名称', EN: 'The requirement template, by its id with or without `template:`' } }),
  },
  reach: ({ appointed, served, developed }) => ({ chains: [...appointed, ...served, ...developed] }),
  async find({ asOf, regionIds, chainIds, params, matrix, registers }) {
    if (params.template === DEFAULT_TEMPLATE && !(await matrix.has(params.template))) return []
    const { template, rows } = await matrix.over(params.template, { asOf, regions: regionIds, chains: chainIds, kinds: params.kinds }, ALL_CHAINS, registers)
    return rows.flatMap((row) => [
      ...row.cells.filter(({ status }) => status === 'EMPTY').map((cell) => draft(row, cell, template, asOf)),
      ...row.cells.flatMap(({ unkept }) => unkept.map((register): Unassessed => ({ notAssessed: { regionId: row.chain.regionId, register } }))),
    ])
  },
})

function draft({ chain, cells }: MatrixRow, { column, responsibleId }: MatrixCell, template: { id: string; name: string }, asOf: string): Draft {
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
      { label: { ZH: '该链不足单元', EN: 'Short cells of the chain' }, value: having('SHORT').length, entities: idsOf(having('SHORT')) },
      { label: { ZH: '模板单元', EN: 'Cells of the template' }, value: cells.length, entities: [] },
    ],
    explanation: {
      ZH: `截至${asOf}，“${chain.name}”在“${template.name}”中的“${title.ZH}”为空（至少需要${cell.minimum}），该链${cells.length}个单元中有${empty.length}个为空。`,
      EN: `As of ${asOf}, the chain "${chain.name}" has nothing for "${title.EN}" of ${template.name}, where at least ${cell.minimum} ${cell.minimum === 1 ? 'is' : 'are'} needed; ${empty.length} of ${counted(cells.length, 'cell')} ${empty.length === 1 ? 'is' : 'are'} empty.`,
    },
  }
}
