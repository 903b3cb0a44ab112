import { normaliseText } from '../../kernel/text.js'
import { allColumns } from '../check/headers.js'
import { PERIODS } from '../check/rowReader.js'
import { tables } from '../../generated/tables.js'
import type { EntityTypeName } from '../../model.js'
import type { Column, TableSpec } from '../exchange/spec.js'

/** What a header may mean. */
export interface Guess {
  column: Column
  /** 1 for the column's own name, less for what people write for it, least for what is only like it. */
  confidence: number
  /** The header is the column's English name, so that ends of periods are the day after the last. */
  english?: true
  /** The unit in its brackets: 万元. */
  unit?: string
  /** The header as the exchange format has it, where it is one of its own. */
  own?: string
  /** Its cells hold a period, of which this is the begin, or the end. */
  period?: 'begin' | 'end'
  /** What somebody has said that years alone stand for. */
  years?: 'FIRST_DAY' | 'LAST_DAY'
}

/** From here on a guess is taken; below it is asked about. */
export const SURE = 0.85
/** From here on a guess is worth asking about. */
export const DOUBTFUL = 0.6

export const headerKey = (text: string): string => normaliseText(text).replace(/[\s*＊:_-]/g, '')

const BRACKETS = /[([【]([^)\]】]*)[)\]】]/g
const UNIT = /^(?:单位:?)?([十百千万亿]*(?:元|人|家|个|项|%|年|岁|吨|亩|平方米|件))$/

interface Known {
  column: Column
  confidence: number
  english?: true
  own?: string
}

const bySpec = new Map<TableSpec, ReadonlyMap<string, Known>>()

function knownOf(spec: TableSpec): ReadonlyMap<string, Known> {
  let known = bySpec.get(spec)
  if (known) return known
  const all = new Map<string, Known>()
  const add = (text: string, one: Known): void => {
    const key = headerKey(text)
    if (!all.has(key)) all.set(key, one)
  }
  const columns = allColumns(spec)
  for (const column of columns) add(column.zh, { column, confidence: 1, own: column.zh })
  for (const column of columns) {
    add(column.name, {
      column,
      confidence: 1,
      english: true,
      own: column.name,
    })
    for (const old of column.oldZh ?? []) add(old, { column, confidence: 1, own: old })
  }
  for (const column of columns) {
    for (const text of column.also ?? []) add(text, { column, confidence: 0.95 })
    add(bare(column.zh), { column, confidence: 0.95 })
    add(`${spec.zh}${column.zh}`, { column, confidence: 0.92 })
    if (column.kind === 'boolean') add(`是否${column.zh}`, { column, confidence: 0.95 })
    for (const text of coarser(column)) add(text, { column, confidence: 0.92 })
    if (column.kind === 'id' || column.name === 'id') add('ID', { column, confidence: 0.95 })
  }
  bySpec.set(spec, (known = all))
  return known
}

/** What people call a reference by what it refers to, where a table has one alone of that type. */
const CALLED: Readonly<Partial<Record<EntityTypeName, RegExp>>> = {
  Chain: /^(所属|所在|对应|服务|面向|相关|涉及)?(重点)?(链条|产业链|创新链|产业创新链|产业链条)(名称)?$/,
  Region:
    /^(所属|所在|归属|注册|项目|实施)?(地区|区域|属地|县市|市县|县区|区县|市州|州市|县|市|辖区|行政区|行政区划|县市区)(名称)?$/,
  Field: /^(所属|技术|专业|研究|产业|涉及|相关|行业)?(技术)?领域(方向)?$/,
}

/** The only column of a table that refers to what a header of that type calls. */
function calledByType(spec: TableSpec, key: string): Column | undefined {
  for (const [type, pattern] of Object.entries(CALLED)) {
    if (!pattern.test(key)) continue
    const found = spec.columns.filter(({ types, tree }) => types?.length === 1 && types[0] === type && !tree)
    if (found.length === 1) return found[0]
  }
  return undefined
}

/** 成立日期 may be known by its month or its year alone. */
const coarser = ({ kind, zh, also = [] }: Pick<Column, 'kind' | 'zh' | 'also'>): string[] =>
  kind === 'date'
    ? [zh, ...also].flatMap((text) =>
        /..(日期|时间)$/.test(text) ? ['年份', '年度', '年月'].map((end) => text.slice(0, -2) + end) : [],
      )
    : []

const bare = (text: string): string => headerKey(text).replace(BRACKETS, '')

/** The best guess at a header among the columns of a table; undefined where nothing is like it. */
export function guess(spec: TableSpec, header: string): Guess | undefined {
  const known = knownOf(spec)
  const key = headerKey(header)
  if (key === '' || SERIAL.test(key)) return known.get(key)
  const whole = known.get(key)
  if (whole) return whole
  const unit = [...key.matchAll(BRACKETS)].map(([, inner]) => UNIT.exec(inner!)?.[1]).find(Boolean)
  const short = bare(key)
  const found = known.get(short)
  if (found)
    return {
      ...found,
      confidence: Math.min(found.confidence, unit ? 0.95 : 0.92),
      ...(unit && { unit }),
    }
  const parts = new Set(short.split(/[/、或]/).flatMap((part) => known.get(part) ?? []))
  const [only] = parts
  if (only && parts.size === 1 && /[/、或]/.test(short)) return { column: only.column, confidence: 0.9 }
  // 所属县(市) is 所属县市.
  const filled = key.replace(/[()[\]【】、/]/g, '')
  const inner = unit === undefined ? known.get(filled) : undefined
  if (inner) return { ...inner, confidence: Math.min(inner.confidence, 0.92) }
  const called = calledByType(spec, short) ?? calledByType(spec, filled)
  if (called) return { column: called, confidence: 0.9 }
  const begin = PERIOD.test(short) ? periodOf(spec)?.[0] : undefined
  if (begin) return { column: begin, confidence: 0.9, period: 'begin' }
  return isKnown(header) ? undefined : like(known, short, unit)
}

/** What people write above whole periods: 聘期, 起止时间. */
const PERIOD =
  /^(聘期|任期|聘任期|聘期起止|(项目|实施|合作|任职|聘任|执行|建设|研究)?(起止(时间|日期|年月|期限)|周期|执行期|期间))$/

/** The columns that begin and end a period of a table. */
export function periodOf(spec: TableSpec): readonly [Column, Column] | undefined {
  for (const names of PERIODS) {
    const [begin, end] = names.map((name) => spec.columns.find((column) => column.name === name))
    if (begin && end) return [begin, end]
  }
  return undefined
}

/** Numbers of rows, which say nothing of them. */
export const SERIAL = /^(序号?|顺序号?|no\.?|#|行号|排名)$/

/** What any table calls a column: where another has it, it is no slip here. */
const KNOWN = new Set(
  tables.flatMap(({ columns }) =>
    columns.flatMap(({ name, kind, zh, oldZh = [], also = [] }) =>
      [name, zh, ...oldZh, ...also, ...coarser({ kind, zh, also })].flatMap((text) => [headerKey(text), bare(text)]),
    ),
  ),
)

/** Whether some table calls a column so. */
export const isKnown = (text: string): boolean =>
  KNOWN.has(headerKey(text)) ||
  KNOWN.has(bare(text)) ||
  Object.values(CALLED).some((pattern) => pattern.test(bare(text)))

/** How many of the signs of two texts are the same, in their order, of those of the longer. */
function shared(one: string, other: string): number {
  const longer = Math.max(one.length, other.length)
  if (Math.min(one.length, other.length) / longer < 0.7) return 0
  let at = 0
  let same = 0
  for (const sign of one) {
    const found = other.indexOf(sign, at)
    if (found < 0) continue
    same++
    at = found + 1
  }
  return same / longer
}

/** What a header is only like: it holds a known one, is held by one, or is a slip or two away. */
function like(known: ReadonlyMap<string, Known>, key: string, unit: string | undefined): Guess | undefined {
  let best: Guess | undefined
  const take = (one: Known, confidence: number): void => {
    if (confidence > (best?.confidence ?? DOUBTFUL - 0.01))
      best = {
        column: one.column,
        confidence: Math.round(confidence * 100) / 100,
        ...(unit && { unit }),
      }
  }
  for (const [name, one] of known) {
    if (name.length < 2 || key.length < 2) continue
    const [less, more] = name.length < key.length ? [name, key] : [key, name]
    if (more.includes(less) && less.length / more.length >= 0.4)
      take(one, (0.5 + 0.32 * (less.length / more.length)) * one.confidence)
  }
  // A slip: nearly all signs are the same. Of short Chinese words half the signs say nothing.
  for (const [name, one] of known) if (key.length >= 4 && shared(name, key) >= 0.7) take(one, 0.7)
  return best
}
