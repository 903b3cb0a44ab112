import { rule, type Rule } from './rule.js'

/** Words that stand before a name and are none of it. */
export const BEFORE_NAME =
  '(?:以|由|与|和|同|及|在|对|将|为|把|向|到|至|从|经|并|或|跟|按|等|是|如|即|支持|依托|推动|推进|加快推进|加快|加强|深化|鼓励|引导|联合|围绕|聚焦|重点|抓好|做好|发挥|充分发挥|规划建设|高标准建设|高水平建设|加快建设|建设|建立|建成|打造|创建|争创|申报|组建|设立|搭建|布局|新建|筹建|组织实施|深入实施|大力实施|制定实施|继续实施|全面实施|持续实施|实施|开展|启动|落实|用好|依靠|引进|培育|扶持|参与|对接|加入|完善|健全|提升|促进|发展|利用|运用|通过|包括|其中|积极|大力|全力|努力|着力|切实|有序|稳步|全面|进一步|力争|争取|确保|我[市县州区省]|全[市县州区省]|本[市县州区省]|市内|省内外|国内外|一批|各类|若干|首批|现有|已有|承办|举办|组织|参加|邀请|委托|借助|整合|优化|提高|做强|做大|壮大|扩大|推广|授予|评选|颁发|获评|获批|认定|入选|落户|入驻|成立|共建|牵头|负责|享受|执行|发布|编制|制定|印发|修订)'

/** What follows a name. */
export const AFTER_NAME =
  '(?=$|等|建设|创建|发展|合作|共建|共同|联合|牵头|与|和|及|同|的|为|是|在|开展|设立|组建|争创|升级|落地|落户|实施|作用|优势|集聚|引领|带动|项目|工程|试点|申报|培育|投产|开工|运营|支撑|服务|作为|承担|参与|负责|组织|扩容|提质|”|\\(|—|,|、|;|。|:)'

export interface NameRule extends Rule {
  table: 'enterprises' | 'institutions' | 'platforms' | 'programmes'
}

/** A firm by its legal form. */
export const enterpriseName: NameRule = {
  table: 'enterprises',
  ...rule(
    'firm by its legal form (企业名称)',
    new RegExp(
      `([\\u4e00-\\u9fa5A-Za-z0-9()·]{2,28}?(?:有限责任公司|股份有限公司|集团有限公司|有限公司|集团公司|集团))${AFTER_NAME}`,
    ),
    ['依托清河市远山新材料有限公司', '依托清河市远山新材料有限公司'],
    '培育集团军',
    '引进一批有限责任',
  ),
}

export const institutionName: NameRule = {
  table: 'institutions',
  ...rule(
    'university, institute or hospital (机构名称)',
    new RegExp(
      `([\\u4e00-\\u9fa5()]{2,24}?(?:大学附属[\\u4e00-\\u9fa5]{0,6}医院|职业技术学院|职业学院|大学|学院|研究院|研究所|医院|科学院|农科院|设计院))(?!园|生|城|科技|院士|校长|村官|士)${AFTER_NAME}`,
    ),
    ['与清河农业大学共建', '与清河农业大学'],
    '鼓励大学生创业',
  ),
}

const PLATFORM_KINDS: readonly (readonly [string, string])[] = [
  ['工程技术研究中心', 'ENGINEERING_TECH_RESEARCH_CENTRE'],
  ['工程技术中心', 'ENGINEERING_TECH_RESEARCH_CENTRE'],
  ['工程研究中心', 'ENGINEERING_RESEARCH_CENTRE'],
  ['企业技术中心', 'ENTERPRISE_TECH_CENTRE'],
  ['制造业创新中心', 'MANUFACTURING_INNOVATION_CENTRE'],
  ['产业创新中心', 'INDUSTRY_INNOVATION_CENTRE'],
  ['协同创新中心', 'COLLABORATIVE_INNOVATION_CENTRE'],
  ['技术创新中心', 'TECH_INNOVATION_CENTRE'],
  ['临床医学研究中心', 'CLINICAL_RESEARCH_CENTRE'],
  ['区域医疗中心', 'REGIONAL_MEDICAL_CENTRE'],
  ['技术转移中心', 'TECH_TRANSFER_CENTRE'],
  ['联合研发中心', 'JOINT_RD_CENTRE'],
  ['重点实验室', 'KEY_LABORATORY'],
  ['工程实验室', 'ENGINEERING_LABORATORY'],
  ['实验室', 'LABORATORY'],
  ['产业技术研究院', 'INDUSTRY_TECH_INSTITUTE'],
  ['野外科学观测研究站', 'FIELD_STATION'],
  ['院士工作站', 'ACADEMICIAN_WORKSTATION'],
  ['博士后科研工作站', 'POSTDOC_WORKSTATION'],
  ['大学科技园', 'UNIVERSITY_SCIENCE_PARK'],
  ['农业科技园区', 'AGRI_SCIENCE_PARK'],
  ['高新技术产业开发区', 'HIGHTECH_ZONE'],
  ['高新区', 'HIGHTECH_ZONE'],
  ['经济技术开发区', 'INDUSTRIAL_PARK'],
  ['产业园区', 'INDUSTRIAL_PARK'],
  ['工业园区', 'INDUSTRIAL_PARK'],
  ['工业园', 'INDUSTRIAL_PARK'],
  ['产业园', 'INDUSTRIAL_PARK'],
  ['科技企业孵化器', 'INCUBATOR'],
  ['孵化器', 'INCUBATOR'],
  ['加速器', 'ACCELERATOR'],
  ['众创空间', 'MAKER_SPACE'],
  ['星创天地', 'AGRI_MAKER_SPACE'],
  ['创新走廊', 'INNOVATION_CORRIDOR'],
  ['公共服务平台', 'PUBLIC_SERVICE_PLATFORM'],
  ['服务平台', 'PUBLIC_SERVICE_PLATFORM'],
  ['创新联盟', 'INNOVATION_ALLIANCE'],
]

/** A project by the word: 推进某新材料生产项目. */
export const projectName = rule(
  'project by its name (项目名称)',
  /(?:^(?!实施|推进|建设|加快|依托|发展|抓好|重点|推动|引进|谋划|以|开工)|实施|设立|启动|推进|建设|加快|依托|发展|抓好|推动|引进|谋划|确保|以|开工)((?:[^,。;:、()]|\([^()]{2,8}\)){2,36}项目)(?=$|一期|二期|已经|已|正式|全面|建成|达产|尽快|早日|顺利|全面|签约|实施|等|建设|发展|投产|落地|开工|竞争|为|等|,|、|;|。|并网)/,
  ['推进清河霖远智能仪表制造项目发展', '清河霖远智能仪表制造项目'],
  '实施项目建设',
)

export const platformKind = (name: string): string | undefined =>
  PLATFORM_KINDS.find(([word]) => name.endsWith(word))?.[1]

export const platformName: NameRule = {
  table: 'platforms',
  ...rule(
    'platform by what it is (平台名称)',
    new RegExp(
      `([\\u4e00-\\u9fa5A-Za-z0-9()“”]{2,30}?(?:${PLATFORM_KINDS.map(([word]) => word).join('|')}))(?!\\d|集群)${AFTER_NAME}`,
    ),
    ['加快清河省固态电池技术创新中心建设', '加快清河省固态电池技术创新中心'],
    '建成实验室3个',
  ),
}

export const programmeName: NameRule = {
  table: 'programmes',
  ...rule(
    'named plan, award, fund or event (计划与奖项)',
    new RegExp(
      '(?:实施|启动|推进|开展|举办|承办|设立|评选|颁发|落实|参加)((?:“[^”]{2,24}”|[\\u4e00-\\u9fa5A-Za-z0-9·、]){2,26}?(?:行动计划|培育计划|引才计划|计划|提升工程|工程|专项行动|行动|科技专项|基金|奖|大赛|论坛|峰会|博览会|交流会|洽谈会))(?=$|等|的|,|、|;|。|和|与|及|,|“|\\()',
    ),
    ['深入实施清河英才计划,引进人才', '清河英才计划'],
    '实施工程',
  ),
}

/** “清河英才”计划, “清河英才计划”. */
export const quotedProgramme: NameRule = {
  table: 'programmes',
  ...rule(
    'named plan in quotation marks (引号中的计划)',
    /((?<=“)[^“”]{2,26}(?:行动计划|计划|工程|专项行动|行动|基金|大赛)(?=”)|“[^“”]{2,20}”(?:行动计划|计划|工程|行动|奖))(?!的?(?:要求|思路|理念|原则))/,
    ['实施“清河英才”计划', '“清河英才”计划'],
    '坚持“三个面向”的要求',
  ),
}

/** 推进甲、乙、丙等重点项目: each of them. */
export const projectsListed = rule(
  'projects before their common noun (…等重点项目)',
  /(?:^|[,。;:]|推进|推动|抓好|加快|建设|实施|谋划|开工|围绕|依托|加快推进|统筹推进)((?!推进|推动|抓好|加快|建设|实施|谋划|依托|围绕)[^,。;:]{4,200}?)等(?:\d+个|一批|[一二三四五六七八九十]+个)?(?:重大|重点|产业|标志性|支撑性|工业|科技|示范|关键|在建|龙头)*项目/,
  ['推进远山智能房车、清河车身改造等重点项目', '远山智能房车、清河车身改造'],
  '实施重点项目',
)
