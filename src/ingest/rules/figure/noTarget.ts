import { rule } from '../rule.js'

/** Pieces with a figure that are no targets: what is built on, given, or asked of an applicant. */
export const support = rule(
  'money or shares that are given (补助、奖励)',
  /(给予|补助|补贴|奖励|奖补|资助|最高|上限|罚款|贷款|贴息|按.{0,12}比例|一次性|报销|扣除|不超过.{0,6}万元|授信|工资|津贴|兑付|配套)/,
  ['对新认定企业给予20万元', '给予'],
  '培育高新技术企业200家',
)
/** A limit on who applies, or how a body is made up: nothing that is to come about. */
export const limited = rule(
  'limits and quotas (限额、组成)',
  /(不得|限报|限推|限额|至多|最多|原则上(?:不|每)|每(?:个|家|名|人|项|位)(?:申报|推荐|申请|单位|企业|专家|项目)[^,;]{0,16}(?:不超过|只能|限)|由[^,;]{0,12}\d+[名人位][^,;]{0,20}组成|(?<!办结)(?:工作日|个月)内|以下简称|得分|分值|计\d+分)/,
  ['每个单位推荐不得超过2个', '不得'],
  '引进人才不少于30名',
)
/** Counts of people and things, which a verb of support has as its object: 资助青年人才100名. */
export const countedUnit = rule(
  'unit of people and things (名、家、项)',
  /^(人次|人|名|位|个|家|项|条|件|所|支|场|次|户|期|批|类|套)$/,
  ['名', '名'],
  '万元',
)
/** Figures of how far a plan was fulfilled: neither a level nor a goal. */
export const noFigure = rule(
  'fulfilment of a plan (完成目标任务)',
  /((?:完成|超额|达到).{0,8}(?:目标|任务|计划)(?:任务|数|的)?|(?:高于|低于|快于|超过|超出)[^,]{2,30}个百分点|第[一二三四五六七八九十\d]+[位名])/,
  ['完成规划目标任务76%', '完成规划目标任务'],
  '完成技术合同交易额5亿元',
)
export const builtOn = rule(
  'what something is built on (围绕、依托)',
  /^((?:围绕|聚焦|依托|按照|根据|针对|结合|随着|通过|对于|对(?!外|口)|以|自(?!主|然|动|由|筹|治)|从(?!业)|凡|如|若|进入|参照|经(?!常|济|营|费|销|开|纪|认定)|距|未来|当(?!年|地)|满足|符合|除|连续|近(?!视)|在(?!我|全|20).{0,30}(?:中|上|内|后|期间)$))/,
  ['围绕全省14个产业集群', '围绕'],
  '培育领军企业5家',
  '经费投入达到5亿元',
  '从业人员达到5万人',
)
export const already = rule(
  'what there is already (截至、已)',
  /^.{0,8}?((?:截至|截止)(?=20)|目前|现有|已(?:建成|拥有|培育|达|有|累计|引进|获)|近年来|(?<!较)“十[二三四]五”(?:期间|以来)(?=.{0,6}(?:全|我|累计|新))|20\d{2}年以来)/,
  ['截至2023年底,全市有高新技术企业', '截至'],
  '到2027年',
  '高新技术企业数量较“十三五”末实现倍增',
)
