import { rule } from '../rule.js'

/** 到2027年. */
export const deadline = rule(
  'deadline (到…年)',
  /(?<=(?<!截)(?:到|至)\s?)(20\d{2})(?=\s?年)|(?<!\d)(20\d{2})(?=年(?:底|末)?(?:之)?前)/,
  ['到2027年,力争柔性引进', '2027'],
  '2020年,全市新增企业',
  '自2020年以来',
)

/** Until when the base figures are: 截至2020年底. */
export const baseDay = rule(
  'day of a base figure (截至…年底)',
  /(?:截至|截止|至|到)?\s*(20\d{2})\s*年(?:底|末|,|全市|全县|全州|全区|,全|12月底|12月31日)/,
  ['截至2023年底,全市拥有', '2023'],
  '2023年3月印发',
)

/** A five-year plan ends with the year after these. */
export const fiveYears = rule(
  'a five-year period (“十四五”)',
  /[“"]?(十[一二三四五六])五[”"]?/,
  ['“十四五”末', '十四'],
  '十五家',
)
