import type { Synthetic } from './documents.js'

const head = '独山县科技创新实施方案\n'
const goals = (text: string): string => `${head}一、工作目标\n${text}\n`
const tasks = (text: string): string => `${head}一、重点任务\n${text}\n`
const basis = (text: string): string => `${head}一、发展基础\n${text}\n`

/** Made-up documents, each for a kind of thing that is easily read wrong. */
export const kinds: Synthetic[] = [
  {
    name: 'a date with zeros in year, month and day',
    text: `独山县人民政府\n2020年10月30日\n${head}一、工作目标\n培育企业。`,
    rows: [['policies', { date: '2020-10-30', issuer: '独山县人民政府' }]],
  },
  {
    name: 'bodies that sign side by side, one spaced out',
    text: `关于印发《独山县人才工作实施方案》的通知\n中共独山县委办公室   独山县人民政府办公室\n2023年1月20日\n独山县人才工作实施方案\n一、目标\n引进人才。`,
    rows: [['policies', { issuer: '中共独山县委办公室、独山县人民政府办公室', date: '2023-01-20' }]],
  },
  {
    name: 'several documents handed out at once',
    text: `各乡镇人民政府:\n《独山县制造业实施方案》《独山县财政支持措施》《独山县产业培育措施》已经县政府同意,现印发给你们。\n2022年10月10日\n独山县制造业实施方案\n一、目标\n培育企业。`,
    rows: [['policies', { title: '独山县制造业实施方案', date: '2022-10-10' }]],
  },
  {
    name: 'a page whose table is drawn with bars',
    text: `发文机关: | 独山县人民政府办公室 |\n成文日期: | 2022年06月27日 |\n标 题: | 独山县产业链链长制工作细则 |\n发文字号: | 独府办发〔2022〕14号 |\n独山县产业链链长制工作细则\n一、总体思路\n统筹推进。`,
    rows: [
      [
        'policies',
        {
          title: '独山县产业链链长制工作细则',
          issuer: '独山县人民政府办公室',
          number: '独府办发〔2022〕14号',
          date: '2022-06-27',
        },
      ],
    ],
  },
  {
    name: 'a bureau whose name begins as a county does',
    text: `都匀市公安局\n2024年5月1日\n都匀市公安局科技兴警实施方案\n一、目标\n培养人才。`,
    rows: [['regions', { id: 'region:522701' }]],
  },
  {
    name: 'figures told one for each of several',
    text: goals('到2027年,高新技术企业、科技型中小企业和专精特新企业分别达到30家、120家和15家以上。'),
    rows: [
      ['targets', { metric: 'indicator:高新技术企业数量', value: 30, unit: '家', deadline_year: 2027 }],
      ['targets', { metric: 'indicator:科技型中小企业数量', value: 120, unit: '家' }],
      ['targets', { metric: 'indicator:专精特新企业数量', value: 15, comparator: 'GE' }],
    ],
  },
  {
    name: 'figures for each that don’t match in number',
    text: goals('到2027年,高新技术企业、科技型中小企业分别达到30家。'),
    none: ['targets'],
  },
  {
    name: 'two figures on either side of and',
    text: tasks('(一)引进金融人才。到2027年,重点引进30名金融管理人才和50名金融专业人才。'),
    rows: [
      ['targets', { metric: 'indicator:金融管理人才数量', value: 30, verb: 'INTRODUCE' }],
      ['targets', { metric: 'indicator:金融专业人才数量', value: 50, verb: 'INTRODUCE' }],
    ],
  },
  {
    name: 'doubling, and the level it leads to',
    text: goals('到2027年,高新技术企业数量增加一倍,达到40家;国家科技计划项目数量翻一番,三年累计突破100个。'),
    rows: [
      ['targets', { metric: 'indicator:高新技术企业数量', comparator: 'MULTIPLE', value: 2 }],
      ['targets', { metric: 'indicator:高新技术企业数量', value: 40, unit: '家' }],
      ['targets', { metric: 'indicator:国家科技计划项目数量', comparator: 'GT', value: 100, scope: 'CUMULATIVE' }],
    ],
  },
  {
    name: 'rules: limits and conditions are neither targets nor tasks',
    text: `独山县人才公寓管理办法\n第一章 总则\n第一条 为做好保障,制定本办法。\n第二条 每个单位申报不得超过2个,单套面积控制在60平方米以内。\n第三条 租金标准\n(一)按市场价的60%执行。`,
    none: ['targets', 'measures'],
  },
  {
    name: 'money that is given is no target, what is built with it is',
    text: tasks('(一)加大支持。对研发投入达到500万元的企业,按10%给予补助;到2027年,新建重点实验室3家,每家奖励50万元。'),
    rows: [['targets', { metric: 'indicator:重点实验室数量', value: 3, scope: 'NEW' }]],
  },
  {
    name: 'base figures to the month, growth and differences',
    text: basis(
      '截止2023年6月,全县人才总量达5.2万人,较2020年增长30%,其中专业技术人才1.1万人;高技能人才较“十三五”期末增长0.4万人;完成规划目标任务96%。',
    ),
    rows: [
      ['observations', { metric: 'indicator:人才数量', value: 5.2, unit: '万人', date: '2023-06-30' }],
      ['observations', { metric: 'indicator:人才增长率', value: 30, unit: '%' }],
      ['observations', { metric: 'indicator:专业技术人才数量', value: 1.1 }],
    ],
    counts: { observations: 3 },
  },
  {
    name: 'one kind of unit with a sign within it',
    text: tasks('(一)引进人才。(牵头单位:市委组织部,配合单位:市财政局,各区、县级市)'),
    rows: [
      [
        'measures',
        { responsible: 'department:522726-市委组织部;department:522726-市财政局;department:522726-各区、县级市' },
      ],
    ],
  },
  {
    name: 'a number of an item before a figure',
    text: tasks('10.博士后项目。支持科研。\n11.121人才梯队项目。培养人才。'),
    rows: [['measures', { clause: '一/11', title: '121人才梯队项目' }]],
  },
  {
    name: 'conditions of persons, hard and soft, and one that is waived',
    text: tasks(
      '(一)产业链专家应具备以下条件\n1.遵纪守法,从事相关工作5年以上。\n2.聘期内年龄不超过60周岁,对特别优秀的可适当放宽。\n3.具有副高级及以上职称;主持过省级及以上科研项目且取得过省级科技进步奖。\n4.具有正高级职称或博士学位。',
    ),
    rows: [
      ['eligibility_rules', { role: 'EXPERT', clause: '一/(一)' }],
      ['eligibility_conditions', { attribute: 'years_experience', comparator: 'GE', value: '5', soft: false }],
      ['eligibility_conditions', { attribute: 'age_throughout_term', comparator: 'LE', value: '60', soft: true }],
      ['eligibility_conditions', { attribute: 'title_rank', value: 'SENIOR_ASSOCIATE', advisory: false }],
      ['eligibility_conditions', { attribute: 'led_provincial_project', value: 'true' }],
      ['eligibility_conditions', { attribute: 'award_level', value: 'PROVINCIAL' }],
    ],
    counts: { eligibility_conditions: 6 },
  },
  {
    name: 'conditions within a sentence, and those of firms, which are none',
    text: tasks(
      '(一)选聘链长。链长原则上应具有正高级职称、从事相关研究10年以上。\n(二)企业应具备以下条件\n1.注册满1年。\n2.研发人员占比不低于10%。',
    ),
    rows: [
      ['eligibility_rules', { role: 'LEADER' }],
      ['eligibility_conditions', { attribute: 'title_rank', value: 'SENIOR_FULL', soft: true }],
      ['eligibility_conditions', { attribute: 'years_experience', value: '10' }],
    ],
    counts: { eligibility_conditions: 2, eligibility_rules: 1 },
    none: ['targets'],
  },
  {
    name: 'chains one by one, one fewer than said',
    text: tasks('(一)选定链条。选择以肉牛产业链、汽车零部件产业链、高端装备产业链4个产业链为重点。'),
    maybe: [
      ['chains', { name: '肉牛产业链', order: 1 }],
      ['chains', { name: '高端装备产业链', order: 3 }],
    ],
    checks: ['SHORT_LIST'],
  },
  {
    name: 'names, and common nouns that end as names do',
    text: tasks(
      '(一)建设平台。依托贵州省独山县远山新材料有限公司,联合贵州师范大学,加快贵州省山地香料技术创新中心建设。深入实施“独山英才”计划、企业倍增行动。支持企业建设重点实验室,鼓励高等院校、龙头企业参与重点工程、专项行动。',
    ),
    rows: [
      ['enterprises', { name: '贵州省独山县远山新材料有限公司', region: 'region:522726' }],
      ['institutions', { name: '贵州师范大学', kind: 'UNIVERSITY' }],
      ['platforms', { name: '贵州省山地香料技术创新中心', kind: 'TECH_INNOVATION_CENTRE', level: 'PROVINCIAL' }],
      ['programmes', { name: '“独山英才”计划', kind: 'PLAN' }],
    ],
    counts: { enterprises: 1, institutions: 1, platforms: 1 },
  },
  {
    name: 'contacts in full width, with blanks, without labels',
    text: `${head}联 系 人：演示甲　电　话：０８５４－１２３４５６７\n（0854）7654321\n邮箱：demo＠example.com\n一、工作目标\n培育企业。`,
    redacted: 4,
  },
  {
    name: 'what is repealed, and a number within brackets of another kind',
    text: `独山县人民政府\n2024年6月1日\n独山县人才支持措施\n独府发[2024]6号\n一、附则\n《独山县引才办法》(独府发〔2020〕3号)同时废止。`,
    rows: [
      ['policies', { title: '独山县人才支持措施', number: '独府发〔2024〕6号' }],
      ['policies', { title: '独山县引才办法', number: '独府发〔2020〕3号', status: 'REPEALED' }],
    ],
  },
]
