import { placeOf, statusOf, type Span } from '../document.js'
import { deadline, lastYearOf, planEnd, yearFirst } from '../rules/figure/deadline.js'
import { already, builtOn, countedUnit, limited, support } from '../rules/figure/noTarget.js'
import { RULES } from '../rules/title.js'
import type { Policy, Reading } from '../reading.js'
import { lastStep, textOf, upwards, type Clause } from '../tree/clause.js'
import { plain } from '../text/width.js'
import { sectionOf } from '../tree/section.js'
import { splitAtDepth0, type Piece } from '../text/split.js'
import { phrasesOf } from './phrases.js'
import { figureOf, type Figure } from './figure.js'
import { indicatorRow, isNamed, ownMetric } from './indicators.js'
import { measured } from '../rules/figure/metric.js'
import { beforeUnits } from './units.js'

/** What is known while a clause is read. */
interface Course {
  year?: number
  sure: number
  metric: string
  verb?: string
  verbText?: string
}

/** Targets in the sentences of goals and tasks; figures of what there is are left to `observations.ts`. */
export function readTargets(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  /** Years that a clause says for those after it under the same heading. */
  const years = new Map<Clause | undefined, number>()
  for (const clause of clauses) {
    const own = clause.kind === 'heading' ? clause : clause.parent
    const section = goalsIn(clause, years.has(own)) ?? sectionOf(clause)
    const isRules =
      RULES.test(plain(policy.title)) || upwards(clause).some(({ path }) => /^第.*条$/.test(lastStep(path)))
    if (section !== 'goals' && section !== 'task') continue
    let year = section === 'goals' ? (years.get(own) ?? years.get(own?.parent)) : undefined
    for (const span of textsOf(clause)) {
      for (const sentence of sentences(span)) {
        const text = span.line.text.slice(sentence.from, sentence.to)
        const said = deadline.pattern.exec(text) ?? (section === 'goals' ? yearFirst.pattern.exec(text) : null)
        if (said) year = Number(said[1] ?? said[2])
        else if (isRules && section === 'task') continue
        if (already.pattern.test(text) && !said) continue
        // A year that a sentence on tasks comes to later is not that of what it says before.
        const early = section === 'goals' || !said || said.index <= 12
        const course: Course = { sure: 1, metric: '', ...(year !== undefined && early && { year }) }
        if (year === undefined && section === 'goals' && policy.periodEnd)
          Object.assign(course, { year: policy.periodEnd, sure: 0.9 })
        if (year === undefined && section === 'task' && policy.periodEnd)
          Object.assign(course, { year: policy.periodEnd, sure: 0.9 })
        readSentence({ ...span, ...sentence }, clause, section === 'goals', course, policy, reading)
      }
    }
    if (year !== undefined && section === 'goals') years.set(own, year)
  }
}

/** Goals of what is wanted as a whole (总体要求): told by the year they are set for. */
const goalsIn = (clause: Clause, said: boolean): 'goals' | undefined =>
  sectionOf(clause) === 'principles' &&
  (said || [clause.title, clause.body].some((span) => span && deadline.pattern.test(textOf(span))))
    ? 'goals'
    : undefined

const textsOf = ({ title, body, kind }: Clause): Span[] => {
  const first = title && (body || kind !== 'heading') ? [title] : title ? [title] : []
  const spans = [...first, ...(body ? [body] : [])]
  return spans.map((span) => ({
    ...span,
    to: span.from + beforeUnits(span.line.text.slice(span.from, span.to)).length,
  }))
}

const sentences = ({ line, from, to }: Span): Piece[] => splitAtDepth0(line.text, from, to, '。')

function readSentence(
  sentence: Span,
  clause: Clause,
  goals: boolean,
  course: Course,
  policy: Policy,
  reading: Reading,
): void {
  const { line } = sentence
  for (const part of splitAtDepth0(line.text, sentence.from, sentence.to, ';')) {
    let aspires = false
    const gives = !goals && support.pattern.test(line.text.slice(part.from, part.to))
    for (const piece of phrasesOf(line.text, part)) {
      const text = digits(piece.text)
      const year = /^(?:力争)?(?:到|至)?\s*(20\d{2})\s*年(?:底|末)?$/.exec(text)
      if (year) course.year = Number(year[1])
      const inline = deadline.pattern.exec(text)
      if (inline) course.year = Number(inline[1] ?? inline[2])
      const plan = planEnd.pattern.exec(text)?.[1]
      if (plan) course.year = lastYearOf(plan)
      if (/力争|争取|努力/.test(text)) aspires = true
      const figure = figureOf(text)
      if (
        isNone(text, figure) ||
        (gives && !figure?.verb && !(course.verb && countedUnit.pattern.test(figure?.unit ?? '')))
      ) {
        course.metric = ''
        delete course.verb
        continue
      }
      if (!figure) {
        if (!/^(?:力争|到20\d\d年)/.test(text)) delete course.verb
        course.metric = risingIn(text)
        continue
      }
      const share = figure.metric.startsWith('占') && figure.unit === '%'
      const said = share && course.metric ? `${course.metric}${figure.metric}` : figure.metric || course.metric
      const metric = ownMetric(said, policy.region)
      if (!isMetric(metric) || isName(text, figure)) continue
      // 引进团队6个;研发投入强度不低于2.5%: what is measured is not brought in.
      const isLevel = figure.level || (isShare(figure) && measured.pattern.test(metric))
      const verb = figure.verb ?? (isLevel ? undefined : course.verb)
      const plain = !goals && !verb && !figure.level && figure.comparator === 'EQ'
      if (plain && (course.year === undefined || !countedUnit.pattern.test(figure.unit ?? ''))) continue
      push(
        piece.literal
          ? { line, from: piece.from + figure.from, to: piece.from + figure.to }
          : { line, from: piece.from, to: piece.to },
        { ...figure, metric, ...(verb && { verb }) },
        aspires,
        // A share of what was spoken of before, or so many for each: a person sees what is meant.
        (share && line.text[piece.from - 1] !== '且') ||
          EACH.test(text) ||
          OTHER_TIME.test(text) ||
          plain ||
          text !== piece.text ||
          !isSure(figure, metric)
          ? 0.6
          : 1,
      )
      // 占全省25%以上,年均增长15%: what grows is not the share.
      if (!(share && course.metric)) course.metric = metric
      if (figure.verb) course.verb = figure.verb
      else if (figure.level) delete course.verb
    }
  }

  function push(span: Span, figure: Figure, aspirational: boolean, sure: number): void {
    const scope = scopeOf(figure)
    const inferred = figure.metric.length > 60 || (figure.value === undefined && figure.comparator === 'GT')
    const confidence = inferred || course.year === undefined ? 0.6 : Math.min(course.sure, sure)
    const metric = indicatorRow(figure, span, clause, confidence, reading)
    const name = line.raw.slice(span.from, span.to)
    reading.items.push({
      table: 'targets',
      status: statusOf(confidence),
      confidence,
      clause: clause.path,
      ...placeOf(span),
      row: {
        id: `target:${policy.key}-${clause.path}-${span.line.no}-${span.from + 1}`,
        policy: policy.id,
        ...(policy.region && { region: policy.region }),
        metric,
        comparator: figure.comparator,
        ...(figure.value !== undefined && { value: figure.value }),
        ...(figure.valueTo !== undefined && { value_to: figure.valueTo }),
        ...(figure.unit && { unit: figure.unit }),
        scope,
        ...(course.year !== undefined && { deadline_year: course.year }),
        verb: figure.verb ?? 'ACHIEVE',
        aspirational,
        name,
        clause: clause.path,
      },
    })
  }
}

/** Whether a piece speaks of what is built on, given, limited or asked for. */
function isNone(text: string, figure: Figure | undefined): boolean {
  if (builtOn.pattern.test(text) && !(figure?.verb && /^(?:在|面向|聚焦|围绕)/.test(text))) return true
  if (limited.pattern.test(text) || /的(?:部署|要求|序列|目标|比例)$/.test(text)) return true
  return (
    support.pattern.test(text) && !(figure?.verb && countedUnit.pattern.test(figure.unit ?? '') && !/元/.test(text))
  )
}

/** A name of its own, and nothing around it that was not read. */
const isSure = ({ comparator, unit, unread, total }: Figure, metric: string): boolean =>
  !unread && isNamed(total ? `${metric}总量` : metric, comparator, unit)

/** A time of its own, which is not the year that the sentence or the heading says. */
export const OTHER_TIME = /[一二三四五六七八九十\d]年(?:内|左右)|年内|今年|明年|今后|近期|届|季度|月底/

/** 建成一个通用机场: a number in words, of things that are set up. */
const digits = (text: string): string =>
  text.replace(
    /(?<=建成|新建|建设|打造|培育|引进|创建|组建|新增|建立)[一两二三四五六七八九](?=[个家所座条项](?!月|方面|重点|批))/,
    (word) => String('〇一二三四五六七八九'.indexOf(word === '两' ? '二' : word)),
  )

export const EACH = /(?:^|[^\d])(?:每(?:条|个|家|县|市|所|类|名|户)|各(?:县|乡|区|链|校))/

/** NEW what is yet to come about, TOTAL a level to be reached. */
function scopeOf({ annual, cumulative, total, verb, verbText, level, metric, comparator }: Figure): string {
  if (annual) return 'ANNUAL'
  if (cumulative) return 'CUMULATIVE'
  if (total || ['OPEN', 'COVERAGE', 'MULTIPLE', 'PEER_AVERAGE', 'RANK_BAND'].includes(comparator)) return 'TOTAL'
  if (verbText === undefined ? NEW_ONES.test(metric) : verbText.startsWith('新')) return 'NEW'
  if (level && (!verb || verb === 'ACHIEVE' || verb === 'CULTIVATE' || verb === 'BUILD_NEW')) return 'TOTAL'
  return verb ? 'NEW' : 'TOTAL'
}

/** 新企业 are new ones, 新能源汽车 are not. */
const NEW_ONES = /^新(?!型|能源|材料|一代|兴|时代|药|区|城|业态|媒体|经济|动能|四板|三板|农村)/

const isShare = ({ unit, comparator }: Figure): boolean =>
  /^[%‰]$/.test(unit ?? '') && ['GE', 'EQ', 'GT', 'LE', 'APPROX', 'RANGE'].includes(comparator)

const isMetric = (metric: string): boolean =>
  metric.length >= 2 &&
  metric.length <= 80 &&
  !/^\d(?![\d.—~至-]*[百千万]?亿?元)|[。;]/.test(metric) &&
  !/^(?:其中|包括|包含|不少于|以上)$/.test(metric)

/** A figure within a name: 某钙业10万吨项目. */
const isName = (text: string, figure: Figure): boolean => /吨|千瓦|公里/.test(figure.unit ?? '') && /项目/.test(text)

/** What rises without a figure, of which the next piece may give one: 高新技术企业逐年增加,达到全市平均数. */
function risingIn(text: string): string {
  const said = /^(.*?)(?:逐年|稳步|持续|不断)?(?:增加|增长|提升|提高)$/.exec(text)?.[1]
  return said ? said.replace(/^(?:培育认定|培育|引进|新建|建设)/, '') : ''
}
