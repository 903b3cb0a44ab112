import { placeOf, statusOf, type Span } from '../document.js'
import { baseDay, fiveYears } from '../rules/figure/deadline.js'
import { already } from '../rules/figure/noTarget.js'
import { deadline } from '../rules/figure/deadline.js'
import type { Policy, Reading } from '../reading.js'
import { splitAtDepth0 } from '../text/split.js'
import type { Clause } from '../tree/clause.js'
import { sectionOf } from '../tree/section.js'
import { figureOf } from './figure.js'
import { indicatorRow } from './indicators.js'

/** Figures of what there is: in sections that speak of it, and in sentences elsewhere that say so. */
export function readObservations(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  let date: string | undefined
  for (const clause of clauses) {
    const isBackground = sectionOf(clause) === 'background'
    for (const span of [clause.title, clause.body]) {
      if (!span || clause.kind === 'table') continue
      for (const sentence of splitAtDepth0(span.line.text, span.from, span.to, '。')) {
        const text = span.line.text.slice(sentence.from, sentence.to)
        if (
          !isBackground &&
          (sectionOf(clause) === 'conditions' || !already.pattern.test(text) || deadline.pattern.test(text))
        )
          continue
        date = dateIn(text) ?? (isBackground ? date : undefined)
        readSentence({ ...span, ...sentence }, clause, date, policy, reading)
      }
    }
  }
}

/** The end of the year or the five years that a sentence speaks of. */
function dateIn(text: string): string | undefined {
  const year = baseDay.pattern.exec(text)?.[1]
  if (year) return `${year}-12-31`
  const plan = fiveYears.pattern.exec(text)?.[1]
  return plan ? `${1955 + 5 * (10 + '一二三四五六'.indexOf(plan[1] ?? '') + 1)}-12-31` : undefined
}

function readSentence(
  sentence: Span,
  clause: Clause,
  date: string | undefined,
  policy: Policy,
  reading: Reading,
): void {
  const { line } = sentence
  let metric = ''
  const pieces = splitAtDepth0(line.text, sentence.from, sentence.to, ',;').flatMap((piece) =>
    splitFigures(line.text, piece.from, piece.to),
  )
  for (const piece of pieces) {
    const text = line.text.slice(piece.from, piece.to)
    const figure = figureOf(
      text.replace(/^(.*?(?:截至|至|到)20\d{2}年(?:底|末)?,?)/, (lead) => '□'.repeat(0) + ' '.repeat(lead.length)),
    )
    if (!figure || figure.value === undefined || figure.comparator === 'MULTIPLE') continue
    const grown =
      (/^(?:较.*|比.*)?(?:同比)?(?:增长|提高|增幅|下降)?$/.test(figure.metric) && figure.unit === '%') ||
      (figure.comparator === 'GROWTH_GE' && !figure.metric)
    let own = grown
      ? metric
        ? `${metric}增长率`
        : ''
      : figure.comparator === 'GROWTH_GE'
        ? `${figure.metric}增长率`
        : figure.metric
    if (/^(?:国家|省|市|县)级$/.test(own) && metric)
      own = own + metric.replace(/^(?:国、省级|国家级|省级|市级|国家和省级)/, '')
    if (own.length < 2 || own.length > 50) continue
    if (!grown) metric = own
    const span = { line, from: piece.from + figure.from, to: piece.from + figure.to }
    const sure = date && figure.comparator !== 'RANGE' ? 1 : 0.6
    const id = indicatorRow(
      { metric: own, comparator: figure.comparator, ...(figure.unit && { unit: figure.unit }) },
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
        ...(date && { date }),
        value: figure.value,
        ...(figure.unit && { unit: figure.unit }),
      },
    })
  }
}

/** Pieces between enumeration signs, where each has a figure of its own. */
function splitFigures(text: string, from: number, to: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  let open: { from: number; to: number } | undefined
  const inner = splitAtDepth0(text, from, to, '、')
  inner.forEach((one, at) => {
    open = open ? { from: open.from, to: one.to } : one
    if (
      /\d/.test(text.slice(one.from, one.to)) &&
      inner.slice(at + 1).some((rest) => /\d/.test(text.slice(rest.from, rest.to)))
    ) {
      out.push(open)
      open = undefined
    }
  })
  return open ? [...out, open] : out
}
