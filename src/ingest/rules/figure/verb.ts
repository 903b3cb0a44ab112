import { rule } from '../rule.js'

/** Verbs at the head of a target, with the event that counts; the longest first. */
export const verbs: readonly (readonly [string, string])[] = (
  [
    ['FLEXIBLE_INTRODUCE', ['柔性引进']],
    ['INTRODUCE', ['引进培养', '引进培育', '引进', '引入', '引育', '集聚', '招引', '聚集', '吸引']],
    [
      'CULTIVATE',
      [
        '培育引进',
        '培养引进',
        '新增培养引进',
        '培育认定',
        '培育发展',
        '培育壮大',
        '培育建设',
        '培育',
        '培养',
        '打造',
        '孵化',
        '新增培育',
        '累计培育',
        '遴选培育',
        '认定',
        '培训',
      ],
    ],
    [
      'BUILD_NEW',
      [
        '新建',
        '新增建设',
        '建设',
        '建立',
        '建成',
        '组建',
        '创建',
        '布局建设',
        '布局',
        '设立',
        '搭建',
        '新认定',
        '新培育',
        '新引进',
      ],
    ],
    ['SUPPORT', ['支持', '做强', '扶持', '资助']],
    ['ORGANISE', ['组织', '举办', '开展']],
    ['IMPLEMENT', ['实施', '推进', '落实']],
    ['BREAK_THROUGH', ['突破', '攻克', '攻关']],
    ['DISPATCH', ['选派', '派出', '选聘', '选派选聘']],
    ['REGISTER', ['备案', '登记']],
    [
      'ACHIEVE',
      [
        '新增',
        '实现',
        '完成',
        '助力',
        '达成',
        '推动',
        '转化',
        '落地',
        '示范推广',
        '推广',
        '发布',
        '征集',
        '获得',
        '取得',
        '制定',
      ],
    ],
  ] as const
)
  .flatMap(([code, words]) => words.map((word) => [word, code] as const))
  .toSorted(([a], [b]) => b.length - a.length)

/** Words before the verb that say when, who and how, and nothing of what is counted. */
export const leadIn = rule(
  'words before the verb (力争、全市、每年)',
  /^((?:,|\s|其中|并|通过五年建设|力争|争取|努力|确保|累计|每年|每年度|年均|年内|到20\d{2}年(?:底|末|前)?,?|至20\d{2}年(?:底|末|前)?,?|(?:“|")?十[三四五六]五(?:”|")?(?:期间|末),?|全(?:市|省|州|县|区|域)(?!覆盖)|(?:我|在我|本)(?:市|省|州|县|区)|(?:市|州|县|区|省)内|面向国内外|重点|积极|加快|大力|着力|逐步|再|合计|共|总计|主要|力促|成功|先后|全职|已)+)/,
  ['力争全市培育高新技术企业', '力争全市'],
  '全覆盖',
)

/** A verb whose object has yet to come: 推动高校…转化…科技成果. */
export const transfers = rule(
  'achievements put to use (转化成果)',
  /(转化|落地)/,
  ['推动高校落地转化科技成果', '落地'],
  '培育企业',
)
