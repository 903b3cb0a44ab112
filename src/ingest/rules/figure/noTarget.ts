import { rule } from '../rule.js'

/** Pieces with a figure that are no targets: what is built on, given, or asked of an applicant. */
export const support = rule(
  'money or shares that are given (补助、奖励)',
  /(给予|补助|补贴|奖励|奖补|资助|最高|上限|罚款|贷款|贴息|按.{0,12}比例|一次性|报销|扣除|不超过.{0,6}万元|授信|工资|津贴|兑付|配套)/,
  ['对新认定企业给予20万元', '给予'],
  '培育高新技术企业200家',
)
export const builtOn = rule(
  'what something is built on (围绕、依托)',
  /^((?:围绕|聚焦|依托|按照|根据|针对|结合|随着|通过|对于|对|以|自|从|凡|如|若|进入|参照|经|距|未来|当|满足|符合|除|连续|近|在(?!我|全|20).{0,30}(?:中|上|内|后|期间)$))/,
  ['围绕全省14个产业集群', '围绕'],
  '培育领军企业5家',
)
export const already = rule(
  'what there is already (截至、已)',
  /^.{0,8}?((?:截至|截止)(?=20)|目前|现有|已(?:建成|拥有|培育|达|有|累计|引进|获)|近年来|(?<!较)“十[二三四]五”(?:期间|以来)(?=.{0,6}(?:全|我|累计|新))|20\d{2}年以来)/,
  ['截至2023年底,全市有高新技术企业', '截至'],
  '到2027年',
  '高新技术企业数量较“十三五”末实现倍增',
)
