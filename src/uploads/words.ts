import { expectedInChinese } from '../changes/words.js'
import type { Problem } from '../import/check/problems.js'

/** What is asked of cells of a sheet, in English as the import says it, and in Chinese. */
const PATTERNS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^an id of its own: row (\d+) has it already$/, (row) => `唯一的编号：第${row}行已用此编号`],
  [
    /^a row that differs from all others in (.+): row (\d+) has it already$/,
    (_, row) => `与其他行不同的内容：第${row}行与之相同`,
  ],
  [
    /^one of (.+)$/,
    (codes) =>
      `其中之一：${[...codes.matchAll(/(\w+) \(([^),]+)[^)]*\)|(\w+)/g)].map(([, code, zh, bare]) => zh ?? code ?? bare).join('、')}`,
  ],
  [/^a known (\w+), of the dataset or of the graph$/, () => '库中或本表中已有的名称、编号或代码'],
  [/^an id, as several have this name: (.+)$/, (ids) => `编号：同名者不止一个（${ids}）`],
  [/^an id, as a name alone does not say who it is: (.+)$/, (ids) => `编号：仅凭姓名不能确定是谁（${ids}）`],
  [
    /^an answer who it is: (.+), or somebody new;.*$/,
    (who) => `确认是否为同一人：${who}，或为新增人员；请在“编号”列填写编号，或在映射中说明`,
  ],
  [
    /^an answer: is it \S+ \((.+)\), another column, or none\?.*$/,
    (zh) => `确认此列是否为“${zh}”；请改用该表头，或在映射中说明`,
  ],
  [
    /^an answer: is a year alone its (first|last) day.*$/,
    (side) => `确认只有年份的按当年${side === 'first' ? '1月1日' : '12月31日'}：请改写为年月日或年月，或在映射中说明`,
  ],
  [
    /^an answer which table it is: (.+) or (.+);.*$/,
    (one, other) => `确认此表是${one}还是${other}；请以表名命名工作表，或在映射中说明`,
  ],
  [
    /^a number in (.+), as the unit of the row says, not in (.+)$/,
    (unit, found) => `以${unit}为单位的数（本行单位），而非${found}`,
  ],
  [/^a number, with (.+) in the column unit.*$/, (unit) => `数值，并在“单位”列填写${unit}`],
  [/^a number, or (\S+) in a row whose column unit says %$/, () => '数值；百分数须在“单位”列填写%'],
  [/^the day after the last.*$/, () => '结束日的次日：英文表头下仅写年份或月份会有两种理解'],
  [/^a period such as.*$/, () => '起止日期，形如 2025.3.1-2028.2.29'],
  [/^a value: the cell holds an error$/, () => '有值：单元格是错误值'],
  [/^the result of the formula.*$/, () => '公式的结果：请在电子表格程序中打开并保存'],
  [/^a day: the cell holds.*$/, () => '日期：单元格是时间，或是设成日期格式的数'],
  [/^a cell of its own.*$/, () => '单独的单元格：它与左边的单元格合并了'],
  [/^text: a number keeps 15 digits.*$/, () => '文本：数字超过15位会丢失末位，请将该列设为文本后重新录入'],
  [/^(\d+) cells, as the header has$/, (cells) => `${cells}个单元格，与表头一致`],
  [/^a known column; the nearest is (.+)$/, (near) => `可识别的列；最接近的是${near}`],
  [/^a known column.*$/, () => '可识别的列'],
  [/^text in (\S+), as the rest of the file is.*$/, (name) => `${name}编码的文字：此行字节损坏，或用了别的编码`],
  [/^text in UTF-8 or GB18030.*$/, () => 'UTF-8或GB18030编码的文字'],
  [/^the name of a known table.*$/, () => '可识别的表'],
]

/** What is wrong with a cell, in Chinese: 现为“大师”，应为：…… */
export function inChinese({ value, expected }: Pick<Problem, 'value' | 'expected'>): string {
  const found = value === undefined ? '' : `现为“${value}”，`
  for (const [pattern, say] of PATTERNS) {
    const match = pattern.exec(expected)
    if (match) return `${found}应为：${say(...(match.slice(1) as string[]))}`
  }
  return `${found}应为：${expectedInChinese(expected)}`
}
