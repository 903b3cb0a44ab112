import { placeOf, type Span } from '../document.js'
import type { Policy, Reading } from '../reading.js'
import { listedFirms, looseKind, projectName, scheme, sharedHead } from '../rules/name.js'
import { splitAtDepth0 } from '../text/split.js'
import { plain } from '../text/width.js'
import { textOf, type Clause } from '../tree/clause.js'
import { sectionOf } from '../tree/section.js'
import { COMMON, INNER_VERB, institutionKind, LEAD } from './names.js'
import { beforeUnits } from './units.js'

/** Names that a text gives in part, in lists or by common nouns: all of them for a person to decide on. */
export function readListed(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  const known = new Set(reading.items.map(({ table, row }) => `${table} ${plain(String(row['name']))}`))
  for (const clause of clauses) {
    if (clause.kind === 'table' || ['principles', 'conditions'].includes(sectionOf(clause))) continue
    for (const span of [clause.title, clause.body]) {
      if (!span) continue
      const to = span.from + beforeUnits(textOf(span)).length
      for (const piece of splitAtDepth0(span.line.text, span.from, to, ',;:。!'))
        readPiece({ ...span, ...piece }, clause)
    }
  }

  function readPiece(span: Span, clause: Clause): void {
    const text = span.line.text.slice(span.from, span.to)
    const put = (table: string, name: string, at: number, row: Record<string, string>): void =>
      push(table, name, { line: span.line, from: span.from + at, to: span.from + at + 1 }, clause, row)
    for (const { name, at } of bracketed(text)) putBody(name, at, put)
    for (const { name, at } of sideBySide(text)) putBody(name, at, put)
    const firms = listedFirms.pattern.exec(text)
    if (firms)
      for (const name of firms[1]!.split('、'))
        if (policy.region && !NO_FIRM.test(name))
          put('enterprises', name, text.indexOf(name, firms.index), { region: policy.region })
    for (const match of text.matchAll(new RegExp(scheme.pattern, 'dg'))) {
      const name = match[1]!.replace(/^[“”]|[“”]$/g, '')
      if (!COMMON_SCHEME.test(name))
        put('programmes', name, match.indices![1]![0], { policy: policy.id, kind: schemeKind(name) })
    }
    const isDone = /(?:实施|启动|开展|推进)/.test(text)
    for (const one of splitAtDepth0(text, 0, text.length, '、')) {
      const said = text.slice(one.from, one.to)
      if (isDone && one.from > 0 && PLAN.test(said) && !COMMON_SCHEME.test(said))
        put('programmes', said, one.from, { policy: policy.id, kind: schemeKind(said) })
      const name = projectName.pattern.exec(said)?.[1]?.replace(LEAD, '')
      if (name && name.length > 6 && !COMMON_PROJECT.test(name))
        put('projects', name, one.from + said.indexOf(name), policy.region ? { region: policy.region } : {})
    }
  }

  function putBody(name: string, at: number, put: Put): void {
    if (
      name.length < 5 ||
      name.length > 34 ||
      PLAIN.test(name) ||
      COMMON.test(name.replace(/高校(?=.{4})/, '')) ||
      NO_NAME.test(name)
    )
      return
    if (/(?:公司|集团|银行)$/.test(name)) {
      if (policy.region) put('enterprises', name, at, { region: policy.region })
    } else if (/(?:大学|学院|研究院|研究所|医院|科学院)$/.test(name) && !name.endsWith('技术研究院'))
      put('institutions', name, at, { kind: institutionKind(name) })
    else {
      const kind = looseKind(name)
      if (kind) put('platforms', name, at, { kind, ...(policy.region && { region: policy.region }) })
    }
  }

  function push(table: string, name: string, span: Span, clause: Clause, row: Record<string, string>): void {
    const key = `${table} ${plain(name)}`
    if (known.has(key)) return
    known.add(key)
    reading.items.push({
      table,
      status: 'CANDIDATE',
      confidence: 0.5,
      clause: clause.path,
      ...placeOf({ ...span, to: Math.min(span.from + name.length, span.line.text.length) }),
      row: { id: `${PREFIX[table]!}:${policy.key}-${plain(name)}`, name, ...row },
    })
  }
}

type Put = (table: string, name: string, at: number, row: Record<string, string>) => void
interface Named {
  name: string
  at: number
}

const PREFIX: Readonly<Record<string, string>> = {
  enterprises: 'enterprise',
  institutions: 'institution',
  platforms: 'platform',
  programmes: 'programme',
  projects: 'project',
}

/** 3个省级平台(甲、乙、丙): the names in brackets. */
function bracketed(text: string): Named[] {
  return [...text.matchAll(/\(([^()]{5,400})\)/g)].flatMap(({ 1: inner, index }) =>
    splitAtDepth0(inner!, 0, inner!.length, '、').map(({ from, to }) => ({
      name: inner!.slice(from, to),
      at: index + 1 + from,
    })),
  )
}

/** 甲、乙和丙省级重点实验室: each with the words for its kind, which the last has for all of them. */
function sideBySide(text: string): Named[] {
  const parts = splitAtDepth0(text, 0, text.length, '、').flatMap(({ from, to }) => {
    const said = text.slice(from, to)
    const and = /^(.{2,}?(?<!共|参|给))(和|及|与|以及)(?=.{4,}$)/.exec(said)
    return and
      ? [
          { name: and[1]!, at: from },
          { name: said.slice(and[0].length), at: from + and[0].length },
        ]
      : [{ name: said, at: from }]
  })
  const out: Named[] = []
  let open: Named[] = []
  for (const part of parts) {
    const own = trimmed(part)
    const head = sharedHead.pattern.exec(own.name)?.[1]
    if (head === undefined) {
      open.push(own)
      if (/[0-9]|等/.test(own.name)) open = []
      continue
    }
    if (own.name.length > head.length + 1)
      out.push(own, ...open.filter(isPart).map(({ name, at }) => ({ name: name + head, at })))
    open = []
  }
  return out
}

const isPart = ({ name }: Named): boolean =>
  /^[\u4e00-\u9fa5A-Za-z“”]{2,14}$/.test(name) && !/(?:中心|平台|基地|公司|园区|机构|总部)$/.test(name)

/** Without the words of the sentence before it, and what is said behind it. */
function trimmed({ name, at }: Named): Named {
  const inner = INNER_VERB.exec(name)?.[0].length ?? 0
  const lead = inner + LEAD.exec(name.slice(inner))![0].length
  return {
    name: name
      .slice(lead)
      .replace(/等?(?:(?:建设|创建|发展|升级|项目|申报|培育|布局|运营|作用)+|为[\u4e00-\u9fa5]{2}|等)$/, ''),
    at: at + lead,
  }
}

/** What any place has: 成果转化平台. */
const PLAIN =
  /^(?:人才|技术|成果|科技|研发|培养|转化|中心|生产|创新|创业|服务|产业|公共|信息|共享|合作|交流|展示|示范|教育|培训|孵化|高附加值|特色鲜明|专业|一体化|网络|综合)+(?:平台|基地|中心|园区|产业园)$/
const NO_NAME = /[的了\d%]|一批|各类|若干|级以上|多个|一流|高水平|以及|(?:推动|推进|加强|促进|支持|鼓励)/
/** 实施甲计划、乙行动: the second and those after it. */
const PLAN = /^[\u4e00-\u9fa5A-Za-z]{4,18}(?:计划|工程|行动)$/
const NO_FIRM = /产业|技术|领域|行业|企业|高校|院所|机构|平台|人才|园区|大学|单位|^(?:龙头|骨干|重点)/
const COMMON_SCHEME =
  /^(?:重大|重点|各项|有关|相关|年度|科技|人才|创新|体制|机制|管理|体制机制|放管服|工作|专项|国家|省级?|市级?|示范|一批)*(?:制度|改革|试点|工程|计划|行动|奖)$|^(?:一批|各类|各项)/
const COMMON_PROJECT =
  /^(?:国家|省|市|各|重点|重大|一批|科技|科研|计划|合作|创新|研发|产业|攻关|级|类|建设|招商|人才|示范|基金|转化|成果|专项|工业|技改|新建|在建)*项目$|[的了]|(?:国家|省|市)级|科技计划|基金项目|科研项目|一批|若干|各类|\d+个/

const schemeKind = (name: string): string =>
  /(?:资金|基金)$/.test(name)
    ? 'FUND'
    : name.endsWith('奖')
      ? 'AWARD'
      : /(?:行动|训练营)$/.test(name)
        ? 'CAMPAIGN'
        : /(?:计划|工程)$/.test(name)
          ? 'PLAN'
          : 'SCHEME'
