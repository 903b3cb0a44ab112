import { rule } from './rule.js'

/** A day alone on a line: of the signature. */
export const signedOn = rule(
  'date of the signature (成文日期)',
  /^\s*((?:(?:19|20)\d{2}|[二一][〇零九Oo0][〇零一二三四五六七八九Oo0]{2})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)\s*$/,
  ['  2024年3月5日', '2024年3月5日'],
  '2024年3月5日起施行',
  '2024年3月',
)

/** A day in eight digits alone on a line, its signs lost. */
export const bareDay = rule(
  'date without its signs (日期残缺)',
  /^\s*((?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))\s*$/,
  ['   20240305', '20240305'],
  '20241305',
  '2024年3月5日',
)

/** What a page says of itself. */
export const statedOn = rule(
  'date a page states (发布日期)',
  /(?:成文日期|发文时间|颁布时间|发文日期|印发日期|发布日期|发布时间|公开日期|时\s*间|日\s*期)\s*\]?\s*[:|\s][\s|]*((?:19|20)\d{2}[-年./]\s?\d{1,2}[-月./]\s?\d{1,2}日?)/,
  ['来源:某局 发布时间: 2024-03-05 09:23:00', '2024-03-05'],
  '征求时间为30日(9月26日至10月25日)',
)
