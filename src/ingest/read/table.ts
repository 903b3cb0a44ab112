import { placeOf, type Line, type Span } from '../document.js'
import type { Policy, Reading } from '../reading.js'
import { titleOf, type Clause } from '../tree/clause.js'
import type { UnfoldedLine } from '../tree/tables.js'
import { UNIT } from '../rules/figure/quantity.js'
import { plain } from '../text/width.js'
import { indicatorRow } from './indicators.js'

interface Columns {
  name: number
  unit: number
  kind: number
  years: { at: number; year: number }[]
}

/** Indicators of tables: the first year is the base, the last, or those to come, the targets. */
export function readTables(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  for (const clause of clauses) {
    const [header, ...rows] = clause.rows ?? []
    const columns = header?.cells && columnsOf(header.cells.map(({ text }) => text))
    if (!columns) continue
    rows.forEach((row, at) => readRow(row, { columns, number: at + 1, header: header! }, clause, policy, reading))
  }
}

function columnsOf(header: readonly string[]): Columns | undefined {
  const at = (pattern: RegExp): number => header.findIndex((text) => pattern.test(plain(text)))
  const name = at(/^(?:主要)?指标(?:名称)?$|^名称$|^内容$/)
  const years = header.flatMap((text, no) => {
    const year = /(20\d{2})年?/.exec(text)?.[1]
    return year ? [{ at: no, year: Number(year) }] : []
  })
  return name < 0 || years.length === 0
    ? undefined
    : { name, unit: at(/单位/), kind: at(/属性|类型|性质/), years: years.toSorted((a, b) => a.year - b.year) }
}

interface Within {
  columns: Columns
  number: number
  header: Line
}

function readRow(
  row: Line,
  { columns, number, header }: Within,
  clause: Clause,
  policy: Policy,
  reading: Reading,
): void {
  const cells = placed(row, columns, header.cells!.length)
  const path = `${clause.path}/${number}`
  const name = cells[columns.name]
  if (!name || name.text === '') return
  const told = /^(.*?)\s*\(([^()]+)\)$/.exec(name.text)
  const inName = told && new RegExp(`^${UNIT}$`).test(told[2]!) ? told : undefined
  const metric = inName ? inName[1]! : name.text
  const given = cells[columns.unit]?.text ?? ''
  const unit = inName ? inName[2]! : /^[-—/\s]*$/.test(given) ? '' : given
  if (given === '' && !inName && columns.unit >= 0)
    reading.checks.push({
      code: 'MISSING_UNIT',
      clause: path,
      message: `第${number}行“${metric}”没有单位`,
      ...placeOf(name.span),
    })
  const base = Math.min(...columns.years.map(({ year }) => year))
  for (const { at, year } of columns.years) {
    const cell = cells[at]
    const value = cell && valueOf(cell.text)
    if (!cell || !value) continue
    const isBase = columns.years.length > 1 && year === base
    const parent = { ...clause, path }
    const id = indicatorRow({ metric, comparator: 'TABLE', ...(unit && { unit }) }, name.span, parent, 1, reading)
    const common = { status: 'READY' as const, confidence: 1, clause: path, ...placeOf(cell.span) }
    const ownUnit = unit || (/%/.test(cell.text) ? '%' : '')
    if (isBase)
      reading.items.push({
        table: 'observations',
        ...common,
        row: {
          id: `observation:${policy.key}-${path}-${year}`,
          ...(policy.region && { region: policy.region }),
          metric: id,
          date: `${year}-12-31`,
          value: value.value,
          ...(ownUnit && { unit: ownUnit }),
        },
      })
    else
      reading.items.push({
        table: 'targets',
        ...common,
        row: {
          id: `target:${policy.key}-${path}-${year}`,
          policy: policy.id,
          ...(policy.region && { region: policy.region }),
          metric: id,
          comparator: value.comparator,
          value: value.value,
          ...(ownUnit && { unit: ownUnit }),
          scope: 'TOTAL',
          deadline_year: year,
          verb: 'ACHIEVE',
          aspirational: /预期/.test(cells[columns.kind]?.text ?? titleOf(clause)),
          name: `${metric}${cell.text}`,
          clause: path,
        },
      })
  }
}

interface PlacedCell {
  text: string
  span: Span
}

/** The cells of a row under its header; where one is missing among cells that were lines, it is the unit. */
function placed(row: Line, { name, unit }: Columns, width: number): (PlacedCell | undefined)[] {
  const { lines } = row as Partial<UnfoldedLine>
  const cells = row.cells!.map(({ text, at }, no): PlacedCell => {
    const line = lines?.[no] ?? row
    return { text: text.trim(), span: { line, from: at, to: at + text.trim().length } }
  })
  const short = width - cells.length
  if (short === 1 && unit === name + 1 && /^[-\d.,%—]+$/.test(cells[unit]?.text ?? ''))
    return [...cells.slice(0, unit), undefined, ...cells.slice(unit)]
  return cells
}

function valueOf(text: string): { value: number; comparator: string } | undefined {
  const match = /^(≥|>=|>|≤|<=|<|约)?\s*(\d[\d,]*(?:\.\d+)?)\s*(%)?(以上|左右|以内)?/.exec(text.trim())
  if (!match || /^\d{4}年/.test(text)) return undefined
  const [, sign, digits, , word] = match
  const comparator =
    sign === '≥' || sign === '>=' || word === '以上'
      ? 'GE'
      : sign === '>'
        ? 'GT'
        : sign === '≤' || sign === '<=' || sign === '<' || word === '以内'
          ? 'LE'
          : word === '左右' || sign === '约'
            ? 'APPROX'
            : 'EQ'
  return { value: Number(digits!.replaceAll(',', '')), comparator }
}
