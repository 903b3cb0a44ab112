import { placeOf, statusOf, type Span } from '../document.js'
import type { Reading } from '../reading.js'
import type { Clause } from '../tree/clause.js'
import { bare, counted, measured, oddEnd, oddStart, oddWithin } from '../rules/figure/metric.js'
import { placeAtStart } from '../places.js'
import { plain } from '../text/width.js'

const MEASURED =
  /(?:比重|占比|比例|率|强度|额|收入|指数|拥有量|当量|数量?|量|总量|面积|投入|经费|产值|产量|增加值|规模|利润|位次|覆盖率|人次|R&D经费|水平|位次|能耗|排放|寿命|价格|金额|支出)$/

/** The name of an indicator by what is counted: 高新技术企业 is 高新技术企业数量. */
export const indicatorName = (metric: string, comparator = '', unit = ''): string =>
  MEASURED.test(metric) ||
  measured.pattern.test(metric) ||
  comparator === 'RANK_BAND' ||
  comparator === 'COVERAGE' ||
  MONEY.test(unit) ||
  EXTENT.test(unit)
    ? metric
    : `${metric}数量`

/** What is measured in money or shares is not counted: 汽车产业3500亿元. */
const MONEY = /元|%|‰|^(?:万|亿)$/

/** Nor what has an extent: 平均间距50公里. */
const EXTENT = /公里|米|亩|公顷|吨|千瓦|升/

export const indicatorId = (name: string): string => `indicator:${plain(name)}`

/** The id of an indicator's row; the row is made where it is spoken of first. */
export function indicatorRow(
  figure: { metric: string; comparator: string; unit?: string },
  span: Span,
  clause: Clause,
  confidence: number,
  reading: Reading,
): string {
  const name = indicatorName(figure.metric, figure.comparator, figure.unit)
  const id = indicatorId(name)
  if (!reading.items.some(({ table, row }) => table === 'indicators' && row['id'] === id))
    reading.items.push({
      table: 'indicators',
      status: statusOf(confidence),
      confidence,
      clause: clause.path,
      ...placeOf(span),
      row: {
        id,
        name,
        ...(figure.unit &&
          figure.comparator !== 'GROWTH_GE' &&
          figure.comparator !== 'MULTIPLE' && { unit: figure.unit }),
      },
    })
  return id
}

/**
 * Whether what is counted reads as a name of its own: words of the sentence about it, or money without a measure of it,
 * leave it to a person.
 */
export const isPlain = (metric: string, unit = ''): boolean =>
  ![oddStart, oddEnd, oddWithin].some(({ pattern }) => pattern.test(metric)) &&
  !unit.includes('倍') &&
  metric.length <= 60 &&
  (!MONEY.test(unit) || measured.pattern.test(metric.replace(/\([^()]*\)$/, '')))

/** Whether it is a name of its own that ends with what is counted or measured, and tells which of them. */
export const isNamed = (metric: string, comparator: string, unit = ''): boolean =>
  // 浙江省数字经济增加值: whose figure it is, is no part of its name, and may be another's than the document's.
  !WHOSE.test(metric) &&
  isPlain(metric, comparator === 'MULTIPLE' || comparator === 'GROWTH_GE' ? '' : unit) &&
  (WORDED.has(comparator) ||
    (!bare.pattern.test(metric) &&
      (counted.pattern.test(metric) || measured.pattern.test(metric) || COUNT.test(metric))))

/** 浙江省数字经济增加值 is of the document's own region: what is counted goes without it. */
export const ownMetric = (metric: string, region: string | undefined): string => {
  const place = placeAtStart(metric)
  const own = region === undefined ? /^我国(?=.{4})/.exec(metric)?.[0] : undefined
  if (own) return metric.slice(own.length)
  if (!place || `region:${place.code}` !== region) return metric
  const name = place.names.filter((one) => metric.startsWith(one)).toSorted((a, b) => b.length - a.length)[0] ?? ''
  const rest = metric.slice(name.length)
  // 深圳市领军人才 may be who the city has named so; what is measured is only its own.
  return rest.length >= 3 && !/^[省市县区州级]/.test(rest) && measured.pattern.test(rest) ? rest : metric
}

const WHOSE =
  /^[\u4e00-\u9fa5]{2,5}(?:自治区|自治州|(?<!全)省(?![级部内外])|(?<!全|城|上)市(?![级场内外值])|(?<!全)县(?![级域内外]))(?=.{3})/
const WORDED = new Set(['COVERAGE', 'PEER_AVERAGE', 'RANK_BAND', 'OPEN', 'GROWTH_GE'])
const COUNT = /[^人次]数$|数量$|(?:拥有量|当量|浓度|间距|寿命)$/
