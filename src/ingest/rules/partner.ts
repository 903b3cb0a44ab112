import { rule } from './rule.js'

/** What is said behind two bodies that work together. */
export const together = rule(
  'what two bodies do together (共建、合作)',
  /^([^,。;]{0,18}?(?:联手|合作|共建|共同|签约|签订|签署|携手|联合|联姻|开设|组建|开展|结对|协作|战略协议))/,
  ['联手建设实验室', '联手'],
  '等高校',
)

/** What stands between two that work together. */
export const between = rule(
  'word between two bodies that work together (与、联合)',
  /^((?:等(?:高校|企业|单位|院所)*)?(?:积极|主动|深化|加强)?(?:与|和|同|、|联合|携手|牵手|对接))$/,
  ['与', '与'],
  '的',
)

/** What is shared, by what the sentence speaks of. */
export const shares: readonly (readonly [RegExp, string])[] = [
  [/实验室|中心|平台|研究院|研究所|基地|工作站|联合体|联盟|产业园/, 'PLATFORM'],
  [/转化|转移|中试|产业化|落地/, 'CONVERSION'],
  [/人才|培养|培训|学院|实习|专业|师资|研究生/, 'TALENT'],
  [/共享|仪器|设备|数据|资源/, 'RESOURCE'],
]
