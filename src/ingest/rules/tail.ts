import { rule } from './rule.js'

/** What the names of bodies end with: the word, the table of its row, and the kind there. */
export interface Tail {
  word: string
  table: 'institutions' | 'platforms'
  kind: string
}

const of = (table: Tail['table'], kinds: Readonly<Record<string, string>>): Tail[] =>
  Object.entries(kinds).flatMap(([kind, words]) => words.split(' ').map((word) => ({ word, table, kind })))

/** The longest first, so that 工程研究中心 is not read as 研究中心. */
export const tails: readonly Tail[] = [
  ...of('institutions', {
    HOSPITAL: '医院',
    VOCATIONAL_COLLEGE: '职业技术学院 职业学院 高等专科学校 职业技术大学 技师学院 职教中心',
    UNIVERSITY: '大学 学院 校区 分校',
    RESEARCH_INSTITUTE: '研究院 研究所 研究总院 科学院 农科院 林科院 农科所 设计院 设计研究院 科研所 工研院',
  }),
  ...of('platforms', {
    KEY_LABORATORY: '重点实验室',
    ENGINEERING_LABORATORY: '工程实验室',
    JOINT_RD_CENTRE: '联合实验室 联合研发中心 联合研究中心 联合创新中心',
    LABORATORY: '实验室',
    ENGINEERING_TECH_RESEARCH_CENTRE: '工程技术研究中心 工程技术中心',
    ENGINEERING_RESEARCH_CENTRE: '工程研究中心 研究中心 研发中心',
    ENTERPRISE_TECH_CENTRE: '企业技术中心',
    MANUFACTURING_INNOVATION_CENTRE: '制造业创新中心',
    INDUSTRY_INNOVATION_CENTRE: '产业创新中心',
    COLLABORATIVE_INNOVATION_CENTRE: '协同创新中心',
    TECH_INNOVATION_CENTRE: '技术创新中心 创新中心 科创中心 创新港',
    CLINICAL_RESEARCH_CENTRE: '临床医学研究中心',
    REGIONAL_MEDICAL_CENTRE: '区域医疗中心',
    TECH_TRANSFER_CENTRE: '技术转移中心 技术转移分中心 分中心 研究推广中心 成果转化中心 大市场 技术市场',
    INDUSTRY_TECH_INSTITUTE: '产业技术研究院 产业研究院 技术研究院 创新研究院',
    FIELD_STATION: '野外科学观测研究站 野外观测研究站 野外站',
    ACADEMICIAN_WORKSTATION: '院士工作站 院士专家工作站',
    POSTDOC_WORKSTATION: '博士后科研工作站 博士后工作站 博士后科研流动站',
    POSTDOC_INNOVATION_BASE: '博士后创新实践基地',
    TALENT_MOBILE_STATION: '人才工作流动站',
    UNIVERSITY_SCIENCE_PARK: '大学科技园',
    AGRI_SCIENCE_PARK: '农业科技园区 农业科技园 农业产业示范区 农业示范区 农业高新技术产业示范区',
    HIGHTECH_ZONE: '高新技术产业开发区 高新区 综改区 自主创新示范区',
    DUAL_INNOVATION_BASE: '双创基地 双创示范基地 创业基地 创业园',
    INDUSTRIAL_PARK:
      '产业园区 工业园区 工业园 产业园 产业城 科技城 科学城 科技园 科创园 创新园 产业基地 示范基地 经济技术开发区 经开区 经济开发区 片区 园区 小镇 育种场 良种场 产业示范区 示范区 引领区 保护区 集聚区 核心区 样板区 先行区 产业带 先导区 试验区 合作区 开发区 新区 港区 产业新城 科创城 创新城 医药城 健康城 汽车城 大学城 未来城 智造城 药谷 枢纽港 陆港 综合保税区 保税区 自由贸易试验区 自贸试验区 自贸片区 物流园 制造基地 生产基地 基地 谷 园',
    INCUBATOR: '科技企业孵化器 孵化器 孵化中心 孵化园 孵化基地',
    ACCELERATOR: '加速器',
    MAKER_SPACE: '众创空间',
    AGRI_MAKER_SPACE: '星创天地',
    INNOVATION_CORRIDOR: '创新走廊 科创走廊 走廊',
    PUBLIC_SERVICE_PLATFORM:
      '公共服务平台 服务平台 平台 大数据中心 数据中心 算力中心 超算中心 智算中心 检测中心 检验中心 服务中心 中心 中试基地 中试平台 测试场 试验场 大科学装置 科学装置 节点',
    INNOVATION_ALLIANCE: '创新联盟 战略联盟 联盟',
    INNOVATION_CONSORTIUM: '创新联合体 联合体',
    INTL_SCI_COOP_BASE: '国际科技合作基地 国际合作基地',
    SCIENCE_POPULARISATION_BASE: '科普基地 科普教育基地 科技小院',
    SKILLED_TALENT_TRAINING_BASE: '实训基地 培训基地 实训中心 工匠城',
    SKILL_MASTER_STUDIO: '技能大师工作室 大师工作室 劳模工作室',
    TALENT_INTRO_BASE: '引才引智基地 引才引智示范基地',
    TALENT_ENCLAVE: '人才飞地 科创飞地 飞地',
  }),
].toSorted((a, b) => b.word.length - a.word.length)

export const tailOf = (name: string): Tail | undefined => tails.find(({ word }) => name.endsWith(word))

/** A word that bodies are called by, where it ends a word: no 大学生, 园林 or 平台化. */
export const bodyTail = rule(
  'what names of bodies end with (机构与平台的中心词)',
  new RegExp(
    `(${tails.map(({ word }) => (word === '园' ? '(?<![公校家乐花田果茶庄菜儿林陵故游])园(?![区地长艺丁])' : word)).join('|')})(?!大学科技园|生|派|士(?!后)|长|林|艺|化|型|经济|主任|城市|市区|建设者|体系|群|堂|校长|校区|之|物|歌|等级|下沉|化|位置|节点城市|环节)`,
  ),
  ['支持清河农业学院科技成果转化', '学院'],
  '吸引大学生',
  '推进平台化运营',
)

/** Levels and ranks, which tell no body from another. */
const LEVELS =
  '国家级|省部级|省级|市级|州级|县级|区级|自治区级|国家|各级|高水平|高层次|高能级|高端|新型|重大|标志性|一流|国际一流|国内一流|优势|重点|特色|现代|现代化|专业化|专业|市场化|开放式|开放|综合|综合性|集成|先进|各类|各|主要|有关|相关|首批|更多'
const COMMON_WORDS =
  '人才|技术|成果|科技|研发|研究|培养|转移|转化|中心|生产|创新|创业|服务|产业|产业化|公共|共享|合作|交流|展示|示范|教育|培训|实践|孵化|高附加值|特色鲜明|一体化|网络|协同|产学研用?|企业|行业|领域|智能|数字|数字化|平台|载体|学生|大学生|职工|实训|高技能|技能|主导|工程|国际|国内|国际化|跨境|跨领域|跨区域|大协作|引育|引进|政策|资源|信息|双创|科研|实验室|创意|成长|发展|集聚|承载|对接|交易|管理|联合|工业|农业|文化|科学|院士|博士后|大师|野外|区域|医疗|战略性|新兴|未来|传统|支柱|总部|功能|众创|制造|加工|绿色|循环|高新|经济|开发|集群|基础|关键|共性|通用|投资|融资|金融|资本|产品|仪器|设备|检验|检测|检验检测|测试|认证|中试|概念|验证|应用|推广|引领|高质量|优质|大型|骨干|龙头|本地|当地|多元|多层次|全国|全省|全市|高标准|有条件的|一批|规上|规模以上|院校|职业院校|高校|院所|学校|科研机构|新建|区县|县域|区域性|乡村|城乡|驱动|先行|高等|内|领军|科教|聚才|育才|聚智'

/** Nothing but words for what any place has: 省级科技创新平台. */
export const commonBody = rule(
  'body by common words alone (泛称)',
  new RegExp(`^((?:${LEVELS}|${COMMON_WORDS}|[和与及、])*(?:${tails.map(({ word }) => word).join('|')}))$`),
  ['省级科技创新平台', '省级科技创新平台'],
  '清河固态电池创新平台',
)

/** National bodies by the short names that everybody calls them by. */
export const nationalBody = rule(
  'national academies by their names (国家级科研机构)',
  /((?:中国科学院|中科院|中国工程院|中国农业科学院|中国农科院|中国林科院|中国医学科学院|中国社会科学院|中国社科院|中国航天科工|中国电科|中国信通院)|(?:清华|北大|浙大|复旦|上海交大|西安交大|中科大|哈工大|北航|武大|华科|中山大学|同济)(?=[、和与等及]))(?!院士|学部|大学|[^及和与其等、,。;的]{0,12}(?:所|研究院|学院|大学|分院|中心|站))/,
  ['积极对接中科院及其他院所', '中科院'],
  '中科院自动化研究所',
  '中国工程院院士',
)

/** Institutes by a number: 中国电科58所, 中国船舶集团第七〇三研究所. */
export const numbered = rule(
  'institute by its number (第…研究所)',
  /((?:中国|中电|航天|航空|兵器|中船|中核|中铁)[\u4e00-\u9fa5]{0,12}?第?[\d〇零一二三四五六七八九十百]{1,5}(?:研究)?[所院])/,
  ['推动中国电科99所参与建设', '中国电科99所'],
  '建设58所学校',
)
