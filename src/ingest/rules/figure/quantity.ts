import { rule } from '../rule.js'

export const NUMBER = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
/** Units of what is counted or measured. Spans of time, ages and shares of support are none. */
export const UNIT =
  '(?:(?:微克|毫克)/(?:立方米|升)|(?:万亿|亿|千万|百万|万|千|百)?(?:元(?:/年|/人)?|平方米|平方公里|公顷|人年|人次|人|名|位|个百分点|个(?!工作日|月|小时|季度|星期|周|学时|学分|自然日|年度|交易日)|家|项|条|户|件|份|所|支|种|亩|吨标准煤|吨|公里|台|套|批|座|处|场|次|篇|部|辆|间|只|头|颗|门|期|对|支队伍|千瓦时|千瓦|兆瓦|吉瓦|标箱|标准箱|标准煤|张|款|类|例|床)|[EPTGZ]?F(?:LOPS|lops)|[MGkT]Wh?|[TP]B|TEU|万亿|亿|千万|百万|万|%|‰|倍)'

/** A figure with its unit, or a range of two: 1—2家, 30人. */
export const quantity = rule(
  'figure with its unit (数值与单位)',
  new RegExp(
    `(?<![\\d.A-Za-z+第])(${NUMBER}(?:[个家条项名所户]?\\s*(?:—{1,2}|-|~|至|到)\\s*${NUMBER})?\\s*[余多]?${UNIT})(?!\\s*(?:年|月|日|周岁|小时|分钟))`,
  ),
  ['打造1—2家创新型领军企业', '1—2家'],
  '到2027年',
  '从事研究工作10年以上',
  '公示5个工作日',
  '第3个',
)

/** An open number: 14+N条. */
export const openNumber = rule(
  'open number (14+N)',
  new RegExp(`(\\d+\\s*\\+\\s*[NnXx]\\s*(?:条|个|家|项|类|大)?)`),
  ['组建14+N条产业创新链', '14+N条'],
  '“互联网+农业”',
)

/** A score, which has no unit. */
export const scored = rule(
  'score without a unit (指数、得分)',
  new RegExp(
    `(?:指数|得分|评分|排名)(?:要|均)?(?:达到|达|超过|不低于|为|提高到|提升到)\\s*(${NUMBER})(?!\\s*${UNIT}|\\d)`,
  ),
  ['科技创新综合水平指数达到60以上', '60'],
  '企业达到60家',
)
