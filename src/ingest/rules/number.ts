import { rule } from './rule.js'

/** 文号: the issuer's sign, the year in brackets of any kind, the serial. */
export const documentNumber = rule(
  'document number (文号)',
  /(?<![\u4e00-\u9fa5]|》\s?\()((?:[\u4e00-\u9fa5]{1,12})\s*[〔[(【]\s*(?:19|20)\d{2}\s*[〕\])】]\s*(?:第\s*)?\d{1,4}\s*号)/,
  ['文号:清科发〔2024〕12号', '清科发〔2024〕12号'],
  '文号:清科发〔202412',
  '2024年12号线',
  '《清河市人才规划》(清科发〔2024〕12号)',
)

/** A number that lost its brackets or its serial. */
export const garbledNumber = rule(
  'garbled document number (文号残缺)',
  /^\s*(?:(?:发文字号|文号)[:\s]*)?([\u4e00-\u9fa5]{1,10}[字发办函政]+\s*[〔[【]?\s*20\d{2}\d{0,4}\s*[〕\]】]?\s*(?:\d{1,4})?)\s*(?:号)?\s*$/,
  ['清科字〔202412', '清科字〔202412'],
  '清科字〔2024〕12号文件精神',
  '关于2024年工作的通知',
)
