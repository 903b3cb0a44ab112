import { placeOf, statusOf, type Span } from '../document.js'
import { baseDay, baseMonth, comparison, deadline, fiveYears, lastYearOf } from '../rules/figure/deadline.js'
import { already, noFigure } from '../rules/figure/noTarget.js'
import type { Policy, Reading } from '../reading.js'
import { splitAtDepth0 } from '../text/split.js'
import type { Clause } from '../tree/clause.js'
import { FRONT } from '../tree/tree.js'
import { sectionOf } from '../tree/section.js'
import { rankOf } from '../rules/figure/growth.js'
import { rise } from '../rules/figure/rise.js'
import { numberOf } from '../text/numerals.js'
import { cleaned, figureOf, type Figure } from './figure.js'
import { indicatorRow, isNamed, ownMetric } from './indicators.js'
import { phrasesOf } from './phrases.js'

/** Figures of what there is: in sections that speak of it, and in sentences elsewhere that say so. */
export function readObservations(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  let date: string | undefined
  for (const clause of clauses) {
    // What stands before the first heading says what there is as well, where it says so.
    const isPreface = clause.path === FRONT
    const isBackground = sectionOf(clause) === 'background'
    for (const span of [clause.title, clause.body]) {
      if (!span || clause.kind === 'table') continue
      for (const sentence of splitAtDepth0(span.line.text, span.from, span.to, '。')) {
        const text = span.line.text.slice(sentence.from, sentence.to)
        const isStated = isPreface && STATED.test(text) && !deadline.pattern.test(text)
        if (
          !isBackground &&
          !isStated &&
          (sectionOf(clause) === 'conditions' || !already.pattern.test(text) || deadline.pattern.test(text))
        )
          continue
        // A sentence on another time than it could be read is not of the day before.
        date = dateIn(text) ?? (isBackground && !OTHER_TIME.test(text) ? date : undefined)
        readSentence({ ...span, ...sentence }, clause, date, policy, reading, isPreface ? 0.6 : 1)
      }
    }
  }
}

const STATED = /现有|拥有|建有|实现|达到|达|累计|共有|完成/

const OTHER_TIME = /(?<!较|比|与)20\d{2}年|今年|去年|上半年|下半年|季度|目前|近[一二三四五六七八九十\d]+年/

/** The end of the month, the year or the five years that a sentence speaks of, not of those it compares with. */
function dateIn(said: string): string | undefined {
  const text = said.replace(new RegExp(comparison.pattern, 'g'), '')
  if (/上半年|季度|\d\s*(?:—|-|至)\s*\d{1,2}月/.test(text)) return undefined
  const month = baseMonth.pattern.exec(text)
  if (month) return new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10)
  const year = baseDay.pattern.exec(text)?.[1]
  if (year) return `${year}-12-31`
  const plan = fiveYears.pattern.exec(text)?.[1]
  return plan ? `${lastYearOf(plan)}-12-31` : undefined
}

interface Read {
  metric: string
  confidence: number
}

function readSentence(
  sentence: Span,
  clause: Clause,
  date: string | undefined,
  policy: Policy,
  reading: Reading,
  most: number,
): void {
  const { line } = sentence
  let subject = ''
  for (const phrase of phrasesOf(line.text.replace(/[;:]/g, ','), sentence)) {
    // What it is compared with, and when it was, keeps its place but says nothing of what is counted.
    const rose = rise.pattern.exec(phrase.text)
    const level = rose ? phrase.text.replace(rise.pattern, blank) : phrase.text
    const text = level.replace(WHEN, blank).replace(new RegExp(comparison.pattern, 'g'), blank)
    const place = rankOf.pattern.exec(phrase.text)
    // 创新水平指数位列全省第三位: of what the phrase itself says, or of what was spoken of before.
    const whose = place && cleaned(text.slice(0, place.index).replace(HAVE, ''))
    const ranked = whose && whose.length > 2 && !/[,。]/.test(whose) ? whose : subject
    if (place?.[1] && ranked && phrase.literal)
      push(
        { ...NO_FIGURE, value: numberOf(place[1]), ...(place[0].endsWith('位') && { unit: '位' }) },
        { metric: `${ranked}位次`, confidence: ranked === subject ? 1 : 0.6 },
        { line, from: phrase.from + place.index, to: phrase.from + place.index + place[0].length },
      )
    const figure = figureOf(text)
    if (!figure || figure.value === undefined || figure.comparator === 'MULTIPLE') continue
    if (noFigure.pattern.test(phrase.text)) continue
    const read = metricOf(figure, subject, phrase.text, policy.region)
    if (!read || read.metric.length > 50) continue
    if (!isRate(figure)) subject = read.metric
    if (read.confidence === 0) continue
    const span = {
      line,
      from: phrase.from + (phrase.literal ? figure.from : 0),
      to: phrase.literal ? phrase.from + figure.to : phrase.to,
    }
    push(figure, read, span, rose?.[2] ? `${rose[2]}-12-31` : date)
  }

  function push(figure: Figure, { metric, confidence }: Read, span: Span, day = date): void {
    const whole = figure.total ? `${metric}总量` : metric
    const known =
      day && isExact(figure) && !(figure.annual && isRate(figure)) && isNamed(whole, figure.comparator, figure.unit)
    // A fund that was set up is no level of anything.
    const limit = metric.endsWith('基金') ? 0.6 : most
    const sure = Math.min(limit, known ? confidence : Math.min(confidence, 0.6))
    const id = indicatorRow(
      { metric, comparator: figure.comparator, ...(figure.unit && { unit: figure.unit }) },
      span,
      clause,
      sure,
      reading,
    )
    reading.items.push({
      table: 'observations',
      status: statusOf(sure),
      confidence: sure,
      clause: clause.path,
      ...placeOf(span),
      row: {
        id: `observation:${policy.key}-${clause.path}-${line.no}-${span.from + 1}`,
        ...(policy.region && { region: policy.region }),
        metric: id,
        ...(day && { date: day }),
        value: figure.value!,
        ...(figure.unit && { unit: figure.unit }),
      },
    })
  }
}

/** What there is is so many, not about or over so many. */
const isExact = ({ comparator, unread }: Figure): boolean =>
  !unread && ['EQ', 'GROWTH_GE', 'RANK_BAND'].includes(comparator)

const NO_FIGURE = {
  metric: '',
  comparator: 'RANK_BAND',
  annual: false,
  cumulative: false,
  total: false,
  level: true,
  unread: false,
  from: 0,
  to: 0,
}

const blank = (text: string): string => ' '.repeat(text.length)
const WHEN = /^.{0,12}?(?:截至|截止|至|到)?\s*20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末)?,?/

const COMPARED = new RegExp(`^${comparison.pattern.source}`)

const isRate = ({ comparator, metric, unit }: Figure): boolean =>
  comparator === 'GROWTH_GE' || (unit === '%' && /^(?:同比)?(?:增长|提高|增幅|下降|增速)?$/.test(metric))

/** What a figure is of: what it says itself, or of the subject before it the rate or the share. */
function metricOf(figure: Figure, subject: string, text: string, region?: string): Read | undefined {
  const own = ownMetric(figure.metric.replace(HAVE, ''), region)
  if (/下降|降低|减少/.test(text) && isRate(figure)) return undefined
  if (isRate(figure)) {
    // Growth by a number of things is a difference, which is no level.
    if (figure.unit !== '%') return undefined
    const said = own.replace(/(?:同比|年均|平均|增长|增加|提高|增幅|增速|年)+$/, '')
    const whose = said.length < 2 || COMPARED.test(text) ? subject : said
    return whose.length < 2 ? undefined : { metric: `${whose}增长率`, confidence: 1 }
  }
  // Growth by a number of things is a difference, no level; what grew is what the next figures are of.
  if (/^(?:净?增加?|增长|提高|新增)$/.test(own)) return undefined
  const grown = /^(.{2,}?)(?:增长|增加|提高)$/.exec(own)?.[1]
  if (grown) return { metric: grown.trim(), confidence: 0 }
  if (own.startsWith('新增') && own.length < 5) return undefined
  if (/^占(?:比|.{0,20}(?:比例|比重))?$/.test(own))
    return subject ? { metric: `${subject.replace(/(?:总量|数量|总数)$/, '')}${own}`, confidence: 0.7 } : undefined
  if (/^(?:国家|省|市|市州|州|县|区|自治区)级$/.test(own) && subject)
    return {
      metric: own + subject.replace(/^(?:国家和省级|国家级|[国省市州县区、]{1,6}级)(?:及?以上)?/, ''),
      confidence: 1,
    }
  return own.length < 2 ? undefined : { metric: own, confidence: 1 }
}

/** 拥有, 现有: said of what there is. */
const HAVE =
  /^(?:全(?:市|县|省|州|区))?(?:其中)?(?:累计|已|共|现|总共|拥|建)*(?:有|拥有|建有)?(?:各类|各级|全年)?(?:实现|完成)?(?=[\u4e00-\u9fa5A-Z“])(?!有机|建设|建筑|建材)/
