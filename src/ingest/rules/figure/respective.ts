import { rule } from '../rule.js'

/** Several indicators and then their figures, one for each: 甲、乙分别达到300家、500家. */
export const respective = rule(
  'figures in the order of what they are of (分别)',
  /^(.{2,80}?)(?:,|数量|总量|总数)?(?:要|将|均)?分别(?:要|将)?(?:不|达|为|超|突|增|提|新|建|培|引|实|下|降|占|有|到|较|比|\d)/,
  ['高新技术企业、科技型中小企业分别达到300家、500家', '高新技术企业、科技型中小企业'],
  '由部门分别牵头落实',
)

/** 引进30名甲和50名乙: another figure begins behind the word. */
export const joined = rule(
  'a second figure behind and (和、及)',
  /((?:以及|和|及|与|并|且)(?=占|(?:超过|不少于|不低于|约|近|累计)?\d(?!\d{3}年))|帮助[^\d,]{1,8}(?=解决\d)|(?=带动(?:建设)?\d))/,
  ['引进30名管理人才和50名专业人才', '和'],
  '到2025年和2030年',
  '平台和项目',
)

/** What something is for, with figures of its own, before the verb with the figure that counts. */
export const aimed = rule(
  'what it is for, before the verb (围绕…组建)',
  /^((?:围绕|聚焦|面向|针对|依托)[^,。;]{0,24}?\d[^,。;]{2,24}?)(?:组建|新建|建设|培育|引进|打造|布局|设立|创建|实施|开展|选派)(?=\d)/,
  ['围绕10条重点产业链组建10家创新联盟', '围绕10条重点产业链'],
  '围绕产业链组建创新联盟',
)
