import type { Item } from '../../src/ingest/document.js'
import type { DocumentReading } from '../../src/ingest/index.js'
import { alike } from '../../src/ingest/read/merge.js'
import { plain } from '../../src/ingest/text/width.js'
import type { Row } from './main.js'

export interface Counts {
  /** Ready items. */
  read: number
  right: number
  /** Facts of the document. */
  there: number
  found: number
  /** Facts that only a candidate gives, which a person decides on. */
  decide: number
}

type Facts = Readonly<Record<string, readonly Row[]>>

interface Comparison {
  policy?: string
  counts: Map<string, Counts>
  wrong: string[]
}

/** Compares what is ready with the facts of the document whose title it has. */
export function compared(document: DocumentReading, facts: Facts): Comparison {
  const own = document.items.find(({ table, row }) => table === 'policies' && row['id'] === document.policy)
  const policy = facts['policies']!.find(({ title }) => plain(title!) === plain(String(own?.row['title'])))?.['id']
  const counts = new Map<string, Counts>()
  const wrong: string[] = []
  if (!policy) return { counts, wrong: [`${document.file}: no such title: ${String(own?.row['title'])}`] }
  for (const [category, same] of Object.entries(categories)) {
    const there = facts[category]!.filter((fact) => fact['source']?.startsWith(`${policy}#`))
    const read = document.items.filter(({ table, status }) => table === category && status === 'READY')
    const left = [...there]
    let right = 0
    for (const item of read) {
      const at = left.findIndex((fact) => same(item, fact, facts))
      if (at >= 0) left.splice(at, 1)
      if (at >= 0) right++
      else
        wrong.push(
          `wrong ${category} ${item.clause} ${item.line}:${item.start}-${item.end} ${JSON.stringify(item.row)}`,
        )
    }
    for (const fact of left) wrong.push(`missed ${category} ${JSON.stringify(fact).slice(0, 300)}`)
    const candidates = document.items.filter(({ table, status }) => table === category && status === 'CANDIDATE')
    const decide = left.filter((fact) => candidates.some((item) => same(item, fact, facts))).length
    counts.set(category, { read: read.length, right, there: there.length, found: right, decide })
  }
  return { policy, counts, wrong }
}

type Same = (item: Item, fact: Row, facts: Facts) => boolean

const equal = (given: unknown, fact: string | undefined): boolean => plain(String(given ?? '')) === plain(fact ?? '')

/** What has to be the same for an item to be right. */
const categories: Readonly<Record<string, Same>> = {
  policies: ({ row }, fact) =>
    equal(row['title'], fact['title']) &&
    (!fact['issuer'] || equal(row['issuer'], fact['issuer'])) &&
    equal(row['number'], fact['number']) &&
    equal(row['date'], fact['date']) &&
    (!row['region'] || equal(row['region'], fact['region'])),
  measures: ({ row, clause }, fact, facts) =>
    clause === fact['clause'] && equal(row['title'], fact['title']) && equal(units(row), unitsOf(fact, facts)),
  targets: (item, fact, facts) =>
    on(item, fact) &&
    ['comparator', 'scope', 'deadline_year', 'aspirational'].every((column) => equal(item.row[column], fact[column])) &&
    sameNumbers(item, fact) &&
    sameMetric(item, fact, facts),
  observations: (item, fact, facts) =>
    on(item, fact) && equal(item.row['date'], fact['date']) && sameNumbers(item, fact) && sameMetric(item, fact, facts),
  chains: ({ row }, fact) => equal(row['name'], fact['name']) && equal(row['kind'], fact['kind']),
  eligibility_rules: ({ row, clause }, fact) =>
    clause === fact['clause'] && equal(row['role'], fact['role']) && equal(row['term_years'], fact['term_years']),
  eligibility_conditions: (item, fact) =>
    on(item, fact) &&
    standsIn(item, fact) &&
    ['attribute', 'comparator', 'value', 'soft'].every((column) => equal(item.row[column], fact[column])),
  enterprises: named,
  institutions: named,
  platforms: (item, fact) => named(item, fact) && equal(item.row['kind'], fact['kind']),
  programmes: (item, fact) => named(item, fact) && equal(item.row['kind'], fact['kind']),
}

/** By the name, or by another that the fact goes by. */
function named({ row }: Item, fact: Row): boolean {
  return [fact['name'], ...(fact['aliases'] ?? '').split(';')].some((name) => name && equal(row['name'], name))
}

/** Whether the places of an item and a fact on a line overlap. */
function standsIn({ line, start, end }: Item, fact: Row): boolean {
  return [...(fact['source'] ?? '').matchAll(/@L(\d+):(\d+)-(\d+)/g)].some(
    ([, at, from, to]) => Number(at) === line && start <= Number(to) && end >= Number(from),
  )
}

const units = (row: Item['row']): string =>
  String(row['responsible'] ?? '')
    .split(';')
    .map((id) => id.replace(/^department:[^-]*-/, ''))
    .join(';')

const unitsOf = (fact: Row, facts: Facts): string =>
  (fact['responsible'] ?? '')
    .split(';')
    .map((id) => facts['departments']!.find((one) => one['id'] === id)?.['name'] ?? id)
    .join(';')

const on = ({ line }: Item, fact: Row): boolean => new RegExp(`@L${line}:`).test(fact['source'] ?? '')

/** 2 千万 and 2 千万元 are the same of money. */
const sameNumbers = ({ row }: Item, fact: Row): boolean =>
  (row['value'] === undefined ? !fact['value'] : Number(row['value']) === Number(fact['value'])) &&
  (row['value_to'] === undefined ? !fact['value_to'] : Number(row['value_to']) === Number(fact['value_to'])) &&
  equal(row['unit'], fact['unit'])

function sameMetric({ row }: Item, fact: Row, facts: Facts): boolean {
  const indicator = facts['indicators']!.find(({ id }) => id === fact['metric'])
  const names = [indicator?.['name'] ?? '', ...(indicator?.['aliases'] ?? '').split(';')].filter(Boolean).map(bare)
  const own = bare(String(row['metric']).slice('indicator:'.length))
  return names.some((name) => name.includes(own) || own.includes(name) || alike(name, own) > 0.5)
}

const bare = (name: string): string => plain(name).replace(/(?:数量|数|人次|条数)$/, '')
