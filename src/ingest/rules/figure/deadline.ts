import { rule } from '../rule.js'

/** 到2027年. */
export const deadline = rule(
  'deadline (到…年)',
  /(?<=(?<!截)(?:到|至)\s?)(20\d{2})(?=\s?年)|(?<!\d)(20\d{2})(?=年(?:底|末)?(?:之)?前)/,
  ['到2027年,力争柔性引进', '2027'],
  '2020年,全市新增企业',
  '自2020年以来',
)

/** 到“十四五”末: the year a five-year period ends with. */
export const planEnd = rule(
  'deadline by the end of a five-year period (到“十四五”末)',
  /到[“"]?(十[一二三四五六])五[”"]?(?:期?末|结束)/,
  ['到“十四五”末,力争达到', '十四'],
  '较“十四五”末增长',
)

/** The last year of the period that is named by its first numerals: 十四 is 2025. */
export const lastYearOf = (plan: string): number => 1955 + 5 * (10 + '一二三四五六'.indexOf(plan[1] ?? '') + 1)

/** 2027年,…: a year that begins a sentence on goals. */
export const yearFirst = rule(
  'year that begins a sentence on goals (…年)',
  /^(?:力争|确保)?(20\d{2})年(?:底|末)?(?!以来|印发|起|度|版|[—-])/,
  ['2027年,高新技术企业达到300家', '2027'],
  '2020年以来',
)

/** Until when the base figures are: 截至2020年底. */
export const baseDay = rule(
  'day of a base figure (截至…年底)',
  /(?:截至|截止|至|到)?\s*(20\d{2})\s*年(?:底|末|,|全市|全县|全州|全区|[我本][省市州县区]|,全|12月底|12月31日)/,
  ['截至2023年底,全市拥有', '2023'],
  '2023年3月印发',
)

/** Until when they are, to the month: 截止2020年6月. */
export const baseMonth = rule(
  'month of a base figure (截至…月)',
  /(?:截至|截止|至|到)\s*(20\d{2})年(\d{1,2})月/,
  ['截止2020年6月,全市拥有', '2020'],
  '2023年3月印发',
)

/** What a figure is compared with: 较2015年增长, 比“十二五”末. */
export const comparison = rule(
  'what a figure is compared with (较…、比…)',
  /((?:较|比|与|同)(?:上年(?:同期)?|上一年|去年|前年|20\d{2}年(?:底|末)?|[“"]?十[一二三四五六]五[”"]?(?:期?(?:末|初|间)|时期)?|同期)(?:相比|同期)?)/,
  ['人才总量较2015年增长30%', '较2015年'],
  '与企业合作',
)

/** A five-year plan ends with the year after these. */
export const fiveYears = rule(
  'a five-year period (“十四五”)',
  /[“"]?(十[一二三四五六])五[”"]?/,
  ['“十四五”末', '十四'],
  '十五家',
)
