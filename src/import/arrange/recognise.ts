import { tables } from '../../generated/tables.js'
import { keyColumns } from '../check/headers.js'
import type { TableSpec } from '../exchange/spec.js'
import { DOUBTFUL, guess, headerKey, isKnown, SERIAL, SURE, type Guess } from './match.js'

/** What a header row says its table is. */
export interface Recognised {
  spec: TableSpec
  /** Of each column of the sheet. */
  guesses: readonly (Guess | undefined)[]
  score: number
  /** Another table the header would fit nearly as well. */
  rival?: TableSpec
}

/** What a sheet may be called: its name and the title above its table. */
export interface Hints {
  name: string
  titles: readonly string[]
}

/** By how much the best has to be better than the next. */
const LEAD = 0.4

/** The table a header is of, by its columns first, and by what the sheet is called where they leave it open. */
export function recognise(
  headers: readonly (readonly string[])[],
  hints: Hints,
  only?: string,
): Recognised | undefined {
  const ranked = tables
    .filter(({ file }) => only === undefined || file === only)
    .flatMap((spec) => fit(spec, headers, hints) ?? [])
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = ranked
  if (!best) return undefined
  const open = next && (best.score - next.score < LEAD || (ranked.length > 1 && saysLittle(best, headers, hints)))
  return open ? { ...best, rival: next.spec } : best
}

/** Nothing but what many tables have, such as a name and a unit, says which one it is. */
const saysLittle = (best: Recognised, headers: readonly (readonly string[])[], hints: Hints): boolean =>
  hinted(best.spec, hints) === 0 &&
  headers.every(
    (texts, at) =>
      !best.guesses[at] ||
      (!isNamed(best, texts, at) && tables.filter((spec) => (bestOf(spec, texts)?.confidence ?? 0) >= SURE).length > 2),
  )

/** 项目名称 is the name of projects, though other tables name one so as well. */
const isNamed = ({ spec, guesses }: Recognised, texts: readonly string[], at: number): boolean =>
  spec.kind === 'entity' &&
  guesses[at]?.column.property === 'name' &&
  texts.some((text) => headerKey(text) === headerKey(`${spec.zh}名称`))

function fit(spec: TableSpec, headers: readonly (readonly string[])[], hints: Hints): Recognised | undefined {
  const guesses = oneEach(headers.map((texts) => bestOf(spec, texts)))
  const sure = guesses.filter((one) => one && one.confidence >= SURE)
  const hint = hinted(spec, hints)
  if (sure.length === 0 || (sure.length < 2 && hint < 2)) return undefined
  const has = new Set(guesses.flatMap((one) => (one ? [one.column.name] : [])))
  const key = new Set(keyColumns(spec))
  const filled = headers.filter((texts) => texts.some((text) => text !== '' && !SERIAL.test(headerKey(text)))).length
  const absent = spec.columns.filter(({ name, required, kind }) => required && kind !== 'id' && !has.has(name)).length
  const own = (one: Guess): number => (spec.columns.includes(one.column) ? (key.has(one.column.name) ? 1.1 : 1) : 0.4)
  const fits = guesses.reduce((sum, one) => sum + (one ? own(one) * one.confidence : 0), 0)
  return { spec, guesses, score: fits - 0.3 * (filled - has.size) - 0.8 * absent + hint }
}

const bestOf = (spec: TableSpec, texts: readonly string[]): Guess | undefined =>
  texts
    .flatMap((text) => (text === '' ? [] : (guess(spec, text) ?? [])))
    .reduce<Guess | undefined>((best, one) => (best && best.confidence >= one.confidence ? best : one), undefined)

/** Each column once: the surer header has it; of two as sure neither is. */
function oneEach(guesses: readonly (Guess | undefined)[]): (Guess | undefined)[] {
  return guesses.map((one, at) => {
    if (!one) return undefined
    const others = guesses.filter((other, index) => other && index !== at && other.column === one.column)
    if (others.some((other) => other!.confidence > one.confidence)) return undefined
    const first = guesses.findIndex((other) => other?.column === one.column && other.confidence === one.confidence)
    return others.some((other) => other!.confidence === one.confidence)
      ? first === at
        ? { ...one, confidence: Math.min(one.confidence, DOUBTFUL) }
        : undefined
      : one
  })
}

/** How much the names say for a table: 2 where the sheet has just its name. */
function hinted({ zh, file }: TableSpec, { name, titles }: Hints): number {
  const own = headerKey(name)
  if (own === headerKey(zh) || own === headerKey(file)) return 2
  if (own.includes(zh) && !longerIn(own, zh)) return 1
  return titles.some((title) => headerKey(title).includes(zh) && !longerIn(headerKey(title), zh)) ? 0.8 : 0
}

/** 链上企业 is no 企业. */
const longerIn = (text: string, zh: string): boolean =>
  tables.some((other) => other.zh !== zh && other.zh.includes(zh) && text.includes(other.zh))

/** Whether a row may be a header: enough of its cells are what some table calls its columns. */
export function maybeHeader(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '')
  const distinct = new Set(filled)
  if (distinct.size < 2) return false
  const known = [...distinct].filter(isKnown)
  return known.length >= 2 && known.length >= distinct.size * 0.3
}
