import { placeOf, statusOf, type Span } from '../document.js'
import type { Policy, Reading } from '../reading.js'
import { conditionRules, mustHave, softens, waives, whose, type Asked } from '../rules/condition.js'
import { conditions as conditionsRule } from '../rules/section.js'
import { numberOf } from '../text/numerals.js'
import { splitAtDepth0 } from '../text/split.js'
import { flat, textOf, upwards, type Clause } from '../tree/clause.js'
import { sectionOf } from '../tree/section.js'
import { departmentRow } from './departments.js'

interface RuleRow {
  id: string
  confidence: number
}

/** Written rules on who may be appointed, with their conditions: lists under a heading, and sentences. */
export function readEligibility(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  for (const clause of clauses) {
    const head = headOf(clause)
    if (head) {
      const items = flat(clause.children).flatMap((child) => wholeOf(child))
      const own = items.length || !clause.body ? items : [{ span: clause.body, path: clause.path }]
      const rule = own.length ? pushRule(head, clause, policy, reading) : undefined
      if (rule) readItems(own, rule, reading)
    } else if (sectionOf(clause) === 'task')
      for (const { span } of wholeOf(clause)) readSentences(span, clause, policy, reading)
  }
}

/** The heading or the line that the conditions stand under: the innermost, of persons. */
function headOf(clause: Clause): Span | undefined {
  if (clause.kind !== 'heading') return undefined
  const span = [clause.title, clause.body].find((one) => one && conditionsRule.pattern.test(textOf(one)))
  if (!span || clause.children.some((child) => headOf(child))) return undefined
  const said = [textOf(span), ...upwards(clause).map((one) => (one.title ? textOf(one.title) : ''))]
  return whose.pattern.test(said[0]!) ||
    (/^(?:基本|任职|选聘|聘任)?条件$/.test(said[0]!) && whose.pattern.test(said[1]!))
    ? span
    : undefined
}

const wholeOf = ({ title, body, path }: Clause): { span: Span; path: string }[] =>
  [title, body].flatMap((span) => (span ? [{ span, path }] : []))

function pushRule(head: Span, clause: Clause, policy: Policy, reading: Reading): RuleRow | undefined {
  const text = textOf(head)
  const subject = whose.pattern.exec(text)?.[1] ?? ''
  const isLeader = subject === '链长'
  const isChains = isLeader || (subject === '专家' && /链/.test(text + upwards(clause).map(titleText).join('')))
  const confidence = isChains && policy.region ? 1 : 0.6
  const id = `rule:${policy.key}-${clause.path}-${head.line.no}`
  const around = (upwards(clause)[1]?.children ?? [clause]).flatMap((one) => flat([one]))
  const term = firstIn(around, /聘期(?:为|一般为)?\s*(\d|[一二三四五六七八九十])\s*年/)
  const issuer = firstIn(
    around,
    isLeader ? /链长”?由([\u4e00-\u9fa5]{3,16}?)颁发/ : /专家由([\u4e00-\u9fa5]{3,16}?)颁发/,
  )
  reading.items.push({
    table: 'eligibility_rules',
    status: statusOf(confidence),
    confidence,
    clause: clause.path,
    ...placeOf(head),
    row: {
      id,
      name: nameOf(head.line.raw.slice(head.from, head.to)),
      role: isLeader || /首席|领衔|带头人/.test(subject) ? 'LEADER' : 'EXPERT',
      ...(policy.region && { region: policy.region }),
      policy: policy.id,
      clause: clause.path,
      ...(term && { term_years: numberOf(term.text) }),
      ...(issuer && { issuer: departmentRow({ name: issuer.text, span: issuer.span }, clause, policy, reading) }),
    },
  })
  return { id, confidence }
}

/** 专家应具备以下条件, or only whom a sentence speaks of: 专家任职条件. */
const nameOf = (said: string): string => {
  const name = said.replace(/(?:应当|应)?(?:具备|符合|满足)[^。]{0,6}条件[。:：]?$/, '任职条件')
  return name.includes('条件') ? name : `${name}任职条件`
}

const titleText = ({ title }: Clause): string => (title ? textOf(title) : '')

function firstIn(clauses: readonly Clause[], pattern: RegExp): { text: string; span: Span } | undefined {
  for (const { span } of clauses.flatMap(wholeOf)) {
    const found = new RegExp(pattern.source, 'd').exec(textOf(span))?.indices?.[1]
    if (found) {
      const [from, to] = [span.from + found[0], span.from + found[1]]
      return { text: span.line.text.slice(from, to), span: { line: span.line, from, to } }
    }
  }
  return undefined
}

function readItems(items: readonly { span: Span; path: string }[], rule: RuleRow, reading: Reading): void {
  for (const { span, path } of items)
    for (const piece of piecesOf(span)) {
      const text = textOf(piece)
      const asked = askedOf(text)
      if (waives.pattern.test(text) && (!asked || /^(?:对|特别|确需|急需|业绩|有)/.test(text))) soften(reading, rule)
      else
        pushCondition(
          asked ?? { attribute: 'judgement', comparator: 'JUDGED', confidence: 1 },
          piece,
          path,
          rule,
          reading,
        )
    }
}

/** Conditions within a sentence: only those that can be measured, as the rest says what they are to do. */
function readSentences(body: Span, clause: Clause, policy: Policy, reading: Reading): void {
  for (const sentence of splitAtDepth0(body.line.text, body.from, body.to, '。')) {
    const span = { line: body.line, ...sentence }
    const match = mustHave.pattern.exec(textOf(span))
    if (!match) continue
    const measured = piecesOf(span, ',;、').filter((piece) => askedOf(textOf(piece)))
    const at = span.from + match.index + match[0].indexOf(match[1]!)
    const subject = { line: span.line, from: at, to: at + match[1]!.length }
    const rule = measured.length ? pushRule(subject, clause, policy, reading) : undefined
    for (const piece of rule ? measured : []) pushCondition(askedOf(textOf(piece))!, piece, clause.path, rule!, reading)
  }
}

/** Pieces between commas, and on either side of 且. */
function piecesOf({ line, from, to }: Span, signs = ',;。'): Span[] {
  return splitAtDepth0(line.text, from, to, signs).flatMap((piece) => {
    const text = line.text.slice(piece.from, piece.to)
    const lead = /^(?:且|并且|并|同时)/.exec(text)?.[0].length ?? 0
    const and = text.indexOf('且', lead + 2)
    if (and < 0) return [{ line, from: piece.from + lead, to: piece.to }]
    return [
      { line, from: piece.from + lead, to: piece.from + and },
      { line, from: piece.from + and + 1, to: piece.to },
    ]
  })
}

function askedOf(text: string): Asked | undefined {
  for (const { pattern, asks } of conditionRules) {
    const match = pattern.exec(text)
    if (!match) continue
    const asked = asks(match, text)
    // One of several ways to fulfil it, or more than one thing in a piece, is for a person to read.
    return /或(?!以上|省|自治区|者?优先)/.test(text.replace(/国家(?:级)?或/, ''))
      ? { ...asked, confidence: 0.6 }
      : asked
  }
  return undefined
}

function pushCondition(asked: Asked, span: Span, path: string, rule: RuleRow, reading: Reading): void {
  const text = textOf(span)
  const advisory = asked.comparator === 'JUDGED' || asked.comparator === 'FITS'
  const confidence = Math.min(asked.confidence, rule.confidence)
  reading.items.push({
    table: 'eligibility_conditions',
    status: statusOf(confidence),
    confidence,
    clause: path,
    ...placeOf(span),
    row: {
      id: `condition:${rule.id.slice('rule:'.length)}-${span.line.no}-${span.from + 1}`,
      rule: rule.id,
      attribute: asked.attribute,
      comparator: asked.comparator,
      ...(asked.value !== undefined && { value: asked.value }),
      soft: softens.pattern.test(text),
      advisory,
      title: span.line.raw.slice(span.from, span.to),
      clause: path,
    },
  })
}

/** 对个别专家可适当放宽: the condition before it can be waived. */
function soften(reading: Reading, rule: RuleRow): void {
  const last = reading.items.findLast(({ table, row }) => table === 'eligibility_conditions' && row['rule'] === rule.id)
  if (last) last.row['soft'] = true
}
