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
  /(以及|和|及|与|并|且)(?=占|(?:超过|不少于|不低于|约|近|累计)?\d(?!\d{3}年))/,
  ['引进30名管理人才和50名专业人才', '和'],
  '到2025年和2030年',
  '平台和项目',
)
