import { placeOf, statusOf, type Span } from '../document.js'
import { placeAtStart } from '../places.js'
import type { Policy, Reading } from '../reading.js'
import {
  BEFORE_NAME,
  enterpriseName,
  institutionName,
  platformKind,
  platformName,
  programmeName,
  quotedProgramme,
  type NameRule,
} from '../rules/name.js'
import { splitAtDepth0 } from '../text/split.js'
import { plain } from '../text/width.js'
import type { Clause } from '../tree/clause.js'
import { sectionOf } from '../tree/section.js'
import { campus } from './bodies.js'
import { beforeUnits } from './units.js'

/** Names of firms, institutions, platforms and programmes, as far as a text tells where they begin and end. */
export function readNames(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  for (const clause of clauses) {
    if (clause.kind === 'table' || ['principles', 'conditions'].includes(sectionOf(clause))) continue
    for (const span of [clause.title, clause.body]) {
      if (!span) continue
      const to = span.from + beforeUnits(span.line.text.slice(span.from, span.to)).length
      for (const piece of splitAtDepth0(span.line.text, span.from, to, ',;:。、!')) readPiece({ ...span, ...piece })
    }

    function readPiece(piece: Span): void {
      const text = piece.line.text.slice(piece.from, piece.to)
      if (/\d\s*(?:个|家|所|项|名|人|%)|等\d/.test(text)) return
      for (const rule of [enterpriseName, institutionName, platformName]) {
        const found = new RegExp(rule.pattern, 'd').exec(text)?.indices?.[1]
        if (!found || (rule !== enterpriseName && NOT_SURE.test(text.slice(...found)))) continue
        const inner = INNER_VERB.exec(text.slice(...found))?.[0].length ?? 0
        const from = found[0] + inner + LEAD.exec(text.slice(found[0] + inner, found[1]))![0].length
        const name = text.slice(from, found[1])
        const read = judged(rule, name, text.slice(0, from), policy)
        // 清河大学(华东): the whole name is read with the lists.
        if (read && campus(text.slice(found[1])) === 0)
          push(
            rule,
            name,
            read,
            {
              line: piece.line,
              from: piece.from + from,
              to: piece.from + found[1],
            },
            clause,
          )
        break
      }
    }
  }
  for (const clause of clauses) for (const span of [clause.title, clause.body]) if (span) readProgrammes(span, clause)

  function readProgrammes(span: Span, clause: Clause): void {
    if (sectionOf(clause) === 'principles') return
    const text = span.line.text.slice(span.from, span.to)
    const matches = [quotedProgramme, programmeName].flatMap(({ pattern }) => [
      ...text.matchAll(new RegExp(pattern, 'dg')),
    ])
    for (const match of matches) {
      const [from, to] = match.indices![1]!
      const lead = LEAD.exec(match[1]!)![0].length
      const name = match[1]!.slice(lead)
      const kind = programmeKind(name)
      if (
        // “甲”“乙”计划 are two, and 20亿元的基金 has more than its name.
        /”“|\d[\d.]*[万亿]?元/.test(name) ||
        COMMON_PROGRAMME.test(plain(name)) ||
        /^\d|、|^.[“”]/.test(name) ||
        !kind ||
        plain(name).length < 5
      )
        continue
      // 人才集聚“双万”计划: the name begins before the quotation.
      const cut =
        name.includes('“') || text[from - 1] === '“' ? INSIDE.test(text.slice(0, from + lead).replace(/“$/, '')) : false
      const confidence = cut || /[和与及的了或对在]|等/.test(name.replace(/“[^”]*”/g, '')) ? 0.6 : 1
      const place = {
        line: span.line,
        from: span.from + from + lead,
        to: span.from + to,
      }
      push(programmeName, name, { confidence, row: { policy: policy.id, kind } }, place, clause)
    }
  }

  function push(rule: NameRule, name: string, read: Judged, span: Span, clause: Clause): void {
    const raw = span.line.raw.slice(span.from, span.to)
    const id = `${rule.table === 'enterprises' ? 'enterprise' : rule.table.slice(0, -1)}:${policy.key}-${plain(name)}`
    const known = reading.items.find(({ table, row }) => table === rule.table && row['id'] === id)
    // What is not sure is read with the lists, which tell more of it.
    if (known || (rule !== programmeName && statusOf(read.confidence) !== 'READY')) return
    reading.items.push({
      table: rule.table,
      status: statusOf(read.confidence),
      confidence: read.confidence,
      clause: clause.path,
      ...placeOf(span),
      row: { id, name: raw, ...read.row },
    })
  }
}

/** Before a quotation stands a word that is neither a verb nor a sign. */
const INSIDE =
  /[\u4e00-\u9fa5](?<!实施|启动|推进|开展|举办|承办|设立|评选|颁发|落实|参加|推行|打造|依托|申报|入选|深化|支持|通过|用好|推出|推动|组织|围绕|结合|对接|和|与|及|的|以|为|等|由|将)$/

/** What may be a body or a platform, and what is a machine: read with the lists. */
const NOT_SURE = /^(?!.*(?:中国|国家|科学院|大学)).*研究院$|(?:技术|创新|产业)研究院$|[子光]加速器$/

/** 支持企业设立技术创新中心: what is set up stands behind the verb. */
const INNER_VERB =
  /^.*(?:建立|设立|(?<!工程)建设(?!工程|计划|集团)|布局|共建|组建|创建|打造|缺乏|加大对|培养在|结合|具有|拥有)/

const LEAD = new RegExp(`^(?:${BEFORE_NAME})*`)

interface Judged {
  confidence: number
  row: Record<string, string>
}

/** Whether what ends like a name is one, and how sure that is; undefined where it is a common noun. */
function judged(rule: NameRule, name: string, before: string, policy: Policy): Judged | undefined {
  if (
    COMMON.test(name) ||
    /[的了]|一批|各类|若干|类|级以上/.test(name) ||
    /(?:一批|各类|若干|多家|\d+家)$/.test(before)
  )
    return undefined
  const place = placeAtStart(name)
  const clean = !/[和与及在对为]/.test(name)
  if (rule === enterpriseName) {
    if (name.length < 4) return undefined
    const legal = name.endsWith('公司')
    const region = place ? `region:${place.code}` : policy.region
    return {
      confidence: place && legal && clean ? 1 : legal && clean ? 0.8 : 0.6,
      row: region ? { region } : {},
    }
  }
  if (rule === institutionName) {
    if (name.length < 4) return undefined
    const proper = place !== undefined || /^中国[^国]|^中科院|^国家/.test(name)
    const kind = institutionKind(name)
    // 郑州大学许昌研究院 lies where it was set up, not where the university is.
    const branch = /^.{2,}大学(.{4,}院)$/.exec(name)?.[1]
    const seat = branch === undefined ? place : placeAtStart(branch)
    return {
      confidence: clean && (proper || (name.endsWith('大学') && name.length <= 8)) ? 1 : 0.6,
      row: { kind, ...(seat && { region: `region:${seat.code}` }) },
    }
  }
  const kind = platformKind(name)!
  const word = name.replace(/^(?:国家级?|[\u4e00-\u9fa5]{2,3}[省市州县区]级?|省级|市级|自治区级?)/, '')
  const core = word.slice(0, word.length - (PLATFORM_WORD.exec(word)?.[0].length ?? 0))
  if (core.length < 2) return undefined
  const level =
    name.startsWith('国家') || /国家(?:重点|工程|级)/.test(name)
      ? 'NATIONAL'
      : /^省级|省级|^[\u4e00-\u9fa5]{2,3}省/.test(name)
        ? 'PROVINCIAL'
        : undefined
  const proper = clean && (place !== undefined || /^国家(?!级)/.test(name)) && core.length >= 2
  return {
    confidence: proper ? 1 : 0.6,
    row: {
      kind,
      ...(level && { level }),
      ...(place ? { region: `region:${place.code}` } : !proper && policy.region && { region: policy.region }),
    },
  }
}

const PLATFORM_WORD =
  /(?:国家|省级?|市级?)?(?:(?:产业|科技|工程|技术|研究|重点|企业|协同|创新|公共|服务|临床医学|联合研发|区域医疗|院士|博士后|科研|大学|农业|高新|经济|开发|工业|制造业|成果|转移|孵化|众创|星创|野外科学观测)*)(?:中心|实验室|研究院|研究站|工作站|科技园|园区|产业园|工业园|开发区|高新区|孵化器|加速器|空间|天地|走廊|平台|联盟)$/

const institutionKind = (name: string): string =>
  name.endsWith('医院')
    ? 'HOSPITAL'
    : /职业(?:技术)?学院$/.test(name)
      ? 'VOCATIONAL_COLLEGE'
      : /大学$|学院$/.test(name)
        ? 'UNIVERSITY'
        : 'RESEARCH_INSTITUTE'

/** Common nouns that end as names do. */
const COMMON =
  /^(?:高等|重点|知名|一流|国内|省内|省外|国外|外地|本地|地方|民办|职业|高职|技师|本科|二级|产业|现代|特色|商|党|开放|老年|社区|龙头|骨干|大型|国有|上市|跨国|企业|相关|有关|各|新型|综合|公立|基层|三甲|三级|县级|市级|省级|国家级|企事业|合作|所属|附属|联合|共性|先进|高水平|高能级|专业化|院士|创新型|应用型|研究型|智能|数字|绿色|标准化|特种|示范)*(?:大学|学院|医院|研究院|研究所|科学院|设计院|集团|公司|有限公司|集团公司|实验室|平台|中心|园区|产业园|工业园|园)$|双一流|科研院所|高校/

const programmeKind = (name: string): string | undefined =>
  name.endsWith('奖')
    ? 'AWARD'
    : name.endsWith('基金')
      ? 'FUND'
      : /行动$|大赛$|论坛$|峰会$|会$/.test(name)
        ? 'CAMPAIGN'
        : /计划$|工程$|专项$/.test(name)
          ? 'PLAN'
          : undefined

const COMMON_PROGRAMME =
  /^(?:重点|重大|年度|三年|五年|专项|有关|相关|各类|各项|一批|国家|省级?|市级?|科技|人才|创新|民生|建设|系统|示范|试点|惠民|配套|基础|实施|工作|培训|培养|引进|行动|项目|研究|学习|教育|技术|产业|企业)*(?:计划|工程|行动|行动计划|奖|基金|专项|论坛|会|大赛|交流会|洽谈会|博览会|峰会|专项行动)$/
