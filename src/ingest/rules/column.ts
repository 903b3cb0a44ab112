import { rule, type Rule } from './rule.js'

/** Headers of columns that hold names, with the table of what they name. */
export const nameColumns: readonly (Rule & { table: 'chains' | 'enterprises' | 'projects' | 'bodies' })[] = [
  {
    table: 'chains',
    ...rule(
      'column of chains (产业链)',
      /^((?:重点|主导|优势|特色)*(?:产业链|链条)(?:名称)?)$/,
      ['重点产业链', '重点产业链'],
      '产业链链长',
    ),
  },
  {
    table: 'enterprises',
    ...rule(
      'column of firms (链主企业、企业名称)',
      /^((?:“?链主”?|龙头|骨干|重点|牵头|领军|主要|代表)*企业(?:名称)?)$/,
      ['链主企业', '链主企业'],
      '企业类型',
      '企业数量',
    ),
  },
  {
    table: 'projects',
    ...rule('column of projects (项目名称)', /^((?:重点|重大)?项目(?:名称)?)$/, ['项目名称', '项目名称'], '项目数'),
  },
  {
    table: 'bodies',
    ...rule(
      'column of platforms and institutions (平台、支撑单位)',
      /^((?:创新|重点|依托)*(?:平台|载体)(?:名称)?|(?:技术|人才|科技|智力)?(?:支撑|依托|合作|承担|建设|牵头)(?:单位|院校|高校|院所|机构)|高校院所|科研院所)$/,
      ['技术支撑单位', '技术支撑单位'],
      '平台数量',
    ),
  },
]
