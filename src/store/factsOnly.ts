import { clauseEnd, clauses, closing, masked } from '../query/text.js'
import type { Query } from '../query/query.js'
import type { Reader } from './store.js'

/**
 * The same world without demonstration data: no pattern of a query matches a node or relation that is marked synthetic.
 * Nothing of a request enters the texts: they are made from those of query files.
 */
export const factsOnly = (reader: Reader): Reader => ({
  run<P, R>(query: Query<P, R>, params: P, options?: Parameters<Reader['run']>[2]) {
    if (query.write) throw new Error(`${query.name}: a world without demonstration data is only read`)
    if (!known.has(query)) known.set(query, { ...query, text: factsText(query.text) })
    return reader.run(known.get(query) as Query<P, R>, params, options)
  },
})

/** Queries without demonstration data, by those with it. */
const known = new WeakMap<Query, Query>()

/** Text to put in at an offset. */
interface Edit {
  at: number
  text: string
}

/** Where a pattern stands, with the condition that may follow it. */
interface Place {
  start: number
  end: number
  condition?: { start: number; end: number }
}

/**
 * A query text in which every pattern says of all that it matches that it is no demonstration data: patterns of MATCH,
 * also within EXISTS and COUNT, and of pattern comprehensions. @throws for a pattern it cannot say this of
 */
export function factsText(text: string): string {
  const plain = masked(text)
  let unnamed = 0
  const edits = [...matches(plain), ...comprehensions(plain)].flatMap((place) =>
    guarded(plain, place, () => `facts${(unnamed += 1)}`),
  )
  return edits
    .sort((a, b) => a.at - b.at)
    .reduceRight((whole, { at, text: added }) => whole.slice(0, at) + added + whole.slice(at), text)
}

const matches = (plain: string): Place[] =>
  clauses(plain, /MATCH/).map(({ at, text: { length } }) => {
    const where = /^WHERE\b/i.exec(plain.slice(at + length))
    const start = at + length + (where?.[0].length ?? 0)
    return { start: at, end: at + length, ...(where && { condition: { start, end: clauseEnd(plain, start) } }) }
  })

/** `[(a)-[:X]->(b) WHERE … | …]` */
const comprehensions = (plain: string): Place[] =>
  [...plain.matchAll(/(?<![\w\])-])\[\s*(?=\(\s*\w*\s*(?::\s*\w+\s*)?\)\s*<?-)/g)].map(({ index, 0: { length } }) => {
    const start = index + length
    const end = outside(plain, start, closing(plain, index), /\|/)
    const where = outside(plain, start, end, /WHERE\b/i)
    return where < end ? { start, end: where, condition: { start: where + 'WHERE'.length, end } } : { start, end }
  })

/** The first offset outside of brackets where a pattern is found; `end` where there is none. */
function outside(plain: string, start: number, end: number, pattern: RegExp): number {
  const sought = new RegExp(pattern, `${pattern.flags}y`)
  for (let at = start; at < end; at++) {
    sought.lastIndex = at
    if (sought.test(plain)) return at
    if ('([{'.includes(plain[at]!)) at = closing(plain, at) - 1
  }
  return end
}

/** What makes a pattern match facts only. */
function guarded(plain: string, { start, end, condition }: Place, name: () => string): Edit[] {
  const pattern = plain.slice(start, end)
  if (/[*={]|shortestPath|--|-->|<--/i.test(pattern))
    throw new Error(`without demonstration data: expected a pattern such as (a)-[:X]->(b:Y), found "${pattern.trim()}"`)
  const edits: Edit[] = []
  const guards = new Set<string>()
  for (const { 0: opened, 1: own, index } of pattern.matchAll(/[([]\s*(\w*)/g)) {
    const at = start + index + opened.length
    const bound =
      own !== '' && !/^\s*:/.test(plain.slice(at)) && new RegExp(`[([]\\s*${own}\\s*:`).test(plain.slice(0, at))
    if (bound) continue
    const variable = own || name()
    if (own === '') edits.push({ at, text: variable })
    guards.add(`NOT coalesce(${variable}.synthetic, false)`)
  }
  if (guards.size === 0) return []
  const facts = [...guards].join(' AND ')
  if (!condition) return [...edits, { at: start + pattern.trimEnd().length, text: ` WHERE ${facts}` }]
  const said = plain.slice(condition.start, condition.end)
  const first = condition.start + said.length - said.trimStart().length
  const last = condition.start + said.trimEnd().length
  // Brackets only where they are needed: an engine looks for an index in what is joined by AND.
  const loose = outside(plain, first, last, /\b(?:OR|XOR)\b/i) < last
  return [
    ...edits,
    ...(loose ? [{ at: first, text: '(' }] : []),
    { at: last, text: `${loose ? ')' : ''} AND ${facts}` },
  ]
}
