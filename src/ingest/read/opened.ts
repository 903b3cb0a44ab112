import { leadIn, verbs } from '../rules/figure/verb.js'

interface Opened {
  head: string
  from: number
  verb?: string
  verbText?: string
  rest: string
  unread: boolean
}

/** What is read of a piece before its verb and figure. */
export function opened(piece: string): Opened {
  const led = leadIn.pattern.exec(piece)?.[0] ?? ''
  const begins = MEASURES.test(piece.slice(led.length))
    ? undefined
    : verbs.find(([word]) => piece.startsWith(word, led.length))
  // 重点产业人才: without a verb the word belongs to what is counted.
  const head = begins ? led : led.replace(/(?:重点|主要|全职)$/, '')
  const body = piece.slice(head.length)
  const found = begins
  const after = found ? body.slice(found[0].length) : body
  // Of two verbs the second has the object: 组织实施, 推动高校落地转化.
  const next =
    found &&
    verbs.find(([word]) => word.length > 1 && after.startsWith(word) && !NOUNS.test(after) && !MEASURES.test(after))
  const inner = next ?? (!found || WEAK.test(found[0]) ? placed(after) : undefined) ?? found
  const at =
    inner === undefined ? 0 : body.indexOf(inner[0], inner === found ? 0 : (found?.[0].length ?? 0)) + inner[0].length
  // 推动高校在我市转化…: who and where was passed over.
  const passed = inner === undefined ? '' : body.slice(0, Math.max(0, at - inner[0].length))
  return {
    head,
    from: head.length,
    unread: found !== inner && passed !== found?.[0] && !WHERE.test(passed),
    rest: body.slice(at).replace(/^(?:并[\u4e00-\u9fa5]{2}(?=\d)|(?:各类|一批|各级|总计|共)+)/, ''),
    ...(inner && { verb: inner[1], verbText: inner[0] }),
  }
}

const WEAK = /^(?:推动|支持|组织|实施|推进|鼓励)$/
/** Where and for what something is done, which says nothing of what is counted. */
const WHERE = /^(?:(?:在|面向|聚焦|围绕)[^,;]{2,40}?(?:领域|方面|国内外|振兴|产业|行业)?)$/
/** Nouns that begin as verbs do. */
const NOUNS = /^(?:转化|突破|攻关|引进|培训|建设|登记|推广|组织|孵化)(?:项目|面积|数|率|量|基地|平台|中心|\d)/

/** 孵化面积, 研发投入: what begins as a verb does is the name of a measure. */
const MEASURES =
  /^(?:(?:孵化|培训|建设|推广|登记|转化|引进|突破|攻关|落地)(?:面积|数量?|率|总量|规模|收入|金额|额(?!度))|(?:研发|研制)(?:\([^()]*\))?(?:投入|经费|人员|机构|平台|中心|强度|活动|费用|支出|团队|基地|人才|资金|设备|能力)|开发(?:区|利用))/

/** A verb after a place or a body: 合作高校院所在泸新建各类产学研平台, 面向国内外引进人才. */
function placed(body: string): readonly [string, string] | undefined {
  const found = PLACED.exec(body)
  const word = found?.[1]
  if (!word) return undefined
  return verbs.find(([verb]) => verb === word) ?? [word, 'ACHIEVE']
}

const PLACED =
  /^[^\d]{2,40}?(?<!的)(?<![\u4e00-\u9fa5]技术)(新建|设立|组建|创建|建立|布局|柔性引进|引进培养|引进|培育|落地转化|选派|开发(?!区|利用)|研发(?!(?:\([^()]*\))?(?:投入|经费|人员|机构|平台|中心|强度|活动|费用|支出|团队|基地|人才|资金|设备|能力))|推广|举办|实施|建成|建设|打造|新增)(?!数量|总数|总量|面积|规模)(?!”|(?<=[^在与和向院校]{2}(?:培育|建设|打造|引进))(?:企业|基地|库|中心|平台)|(?:重点)?(?:领域|方面|事业|工作))(?=[^\d、]{0,40}\d|[^\d]{2,40}\d)/
