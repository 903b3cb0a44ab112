import type { Bilingual } from '../../io.js'
import { agree, counted, day, say } from '../../text.js'
import type { GapRule } from '../rule.js'

/** What the rule is, in words. */
export const prose: Pick<GapRule, 'title' | 'description' | 'severity'> = {
  title: { ZH: '需求矩阵空格', EN: 'Empty cell of a requirement matrix' },
  description: {
    ZH: '链条在需求模板template的某一单元下数量为0而最低数量大于0（EMPTY）。数量大于0但不足的（SHORT）不列，其个数列入证据；计数名无法识别的单元不考察。模板以编号或名称指定；默认模板“四跟”未导入时没有要求，也就没有缺口，指定其他不存在的模板则报错。对象为链条，每个空单元一项。',
    EN: 'A cell of the requirement template `template` counts nothing for the chain where its minimum is above 0 (EMPTY). A cell that counts something, but too little (SHORT), is no finding; how many there are is in the evidence. A cell whose counter is unknown is left out. The template is named with or without `template:`. Where the default template 四跟 has not been imported nothing is required, and nothing found; to name another that is not there is an error. The subject is the chain, one finding an empty cell.',
  },
  severity: {
    ZH: '0.4加该链空单元占模板全部单元之比的0.6倍。',
    EN: "0.4 and 0.6 of the share of the template's cells that are empty for the chain.",
  },
}

interface Empty {
  chain: string
  template: string
  title: Bilingual
  minimum: number
  /** How many cells the chain has, and how many of them are empty. */
  cells: number
  empty: number
  asOf: string
}

/** A chain with nothing in a cell. */
export const emptyCell = ({ chain, template, title, minimum, cells, empty, asOf }: Empty): Bilingual =>
  say(
    `截至${day(asOf).ZH}，对照“${template}”，“${chain}”的“${title.ZH}”尚为空白（应不少于${minimum}项），${empty === cells ? `该链${cells}个单元均为空白` : `该链${cells}个单元中有${empty}个空白`}。`,
    `As of ${asOf}, the chain "${chain}" has nothing for "${title.EN}" of ${template}, where at least ${minimum} ${agree(minimum, 'is', 'are')} needed; ${empty === cells ? `all of its ${counted(cells, 'cell')} ${agree(cells, 'is', 'are')}` : `${empty} of its ${counted(cells, 'cell')} ${agree(empty, 'is', 'are')}`} empty.`,
  )
