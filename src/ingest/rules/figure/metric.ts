import { rule } from '../rule.js'

/** What a name of something counted or measured doesn't begin with: the words belong to the sentence. */
export const oddStart = rule(
  'words of the sentence before what is counted',
  /^(\(|我国|年(?![均度产销])|涉及|为|是|有|占|其中|超|达|突破|较|比|从(?!业)|在|对(?!外|口)|以|由|将|使|让|与|和|及|并|且|等|中|内|按|被|把|向|到|至|再|又|均|都|各(?!类)|每(?![万百千人])|引导|支撑|带动|推动|促进|完成|实现|确保|保持|力争|争取|努力|同比|同时|上半年|下半年|前.季度|全年|累计|合计|共计|分别|不断|进一步|持续|通过|经过|围绕|依托|结合|按照|根据|力促|助力|获得|取得|入选|其他|包括|约|近|跃居|位居)/,
  ['引导企业科技创新投入', '引导'],
  '科技创新投入',
)

/** Nor what it ends with. */
export const oddEnd = rule(
  'words of the sentence behind what is counted',
  /(至|到|为|达|超|的|在|与|和|及|并|且|增长|增加|提高|提升|下降|降低|减少|扩大|平均水平|水平的|占|较|比(?<!占比)(?<!同比)|突破|超过|覆盖|左右|以上|以下|脱贫|获奖|合计|共计|实现|完成|新增|均|各)$/,
  ['经费支出占地区生产总值比重提高至', '至'],
  '经费支出占地区生产总值比重',
)

/** Nor what is in the middle of it. */
export const oddWithin = rule(
  'words of the sentence among what is counted',
  /(分别|取得|获得(?!者)|完成|实现|涉及|均超|均达|不断|进一步|平均水平|力争|其中|逐年|稳步|明显|显著|达到(?!《)|达成|超过|成为|作为|用于|进行|参与|纳入|落户|投产|带动|覆盖(?!率)|在(?:我|全|本)|转化(?=先进|科技成果)|[,;:。、]{2}|(?:建成|引进|培育|打造|新建)[^区业]{2,})/,
  ['经费支出占比均超全国平均水平', '均超'],
  '规模以上工业企业数',
)

/** Names of what is measured in money or shares. */
export const measured = rule(
  'name of a measure (产值、比重、收入)',
  /((?:比重|占比|占.{1,20}比|比例|率|强度|额|收入|营收|投入|经费|产值|增加值|规模|利润|支出|投资|总值|GDP|税收|利税|能耗|排放|浓度|间距|余额|资金|基金|成本|增速|增幅|税|收益|价值|消费|贷款|产出|体量|经济|指数|水平|面积|量))$/,
  ['高新技术产业营业收入', '收入'],
  '汽车产业',
)

/** What a name of something that is counted ends with, by its kind: a thing, a person, a piece of work. */
export const counted = rule(
  'name of a thing that is counted (企业、人才、平台)',
  new RegExp(
    '(?:' +
      '(企业|公司|机构|单位|平台|中心|实验室|基地|园区|园|开发区|示范区|高新区|站|院|所|孵化器|加速器|空间|天地|联盟|联合体|服务团|团队|' +
      '人才|英才|人员|专家|院士|博士|硕士|研究生|获得者|入选者|特派员|经纪(?:\\(经理\\))?人|经理人|导师|工匠|技师|教师|工人|干部|农民|学者|' +
      '专利|论文|项目|课题|专项|成果|技术|产品|新产品|标准|品牌|商标|著作权|奖励|奖项|奖|平台网络|产业链|创新链|链|集群|' +
      '户|村|镇|县|学校|学院|大学|医院|工厂|车间|社区|景区|合作社|农场|活动|大赛|培训班|攻关|转化|咨询|授权|登记|需求|难题|合同|方案|岗位|计划)' +
      '(?:\\([^()]*\\))?$)',
  ),
  ['省级以上创新平台', '平台'],
  '平均间距',
  '城市更新',
)

/** Words for a class as a whole: which of them are meant, the sentence has said somewhere else. */
export const bare = rule(
  'a class without what tells it apart (企业、人才)',
  /^(.{1,2}|总产值|产业规模|(?:新增|各类|重点|优秀|相关|其他)?(?:企业|人才|项目|平台|机构|产品|技术|基地|成果|面积|收入|投资|资金|产业|园区|专利|人员))$/,
  ['企业', '企业'],
  '高新技术企业',
)
