/** Words of the page chains/, in Chinese. */
export const chains = {
  'chain.kind': '链条类别',
  'chain.sector': '产业领域',
  'matrix.template': '模板',
  'matrix.totals': '满足 {met} 格，不足 {short} 格，空缺 {empty} 格，未考察 {notAssessed} 格，无法统计 {unknown} 格',
  'matrix.column': '至少 {minimum}，满足 {met}，空 {empty}',
  cell: '单元格',
  'cell.empty': '此格为空',
  'cell.responsible': '责任单位',
  'cell.MET': '满足',
  'cell.SHORT': '不足',
  'cell.EMPTY': '空缺',
  'cell.UNKNOWN': '无法统计',
  'cell.NOT_ASSESSED': '未考察',
}
