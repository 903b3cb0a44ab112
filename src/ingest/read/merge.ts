import type { Item } from '../document.js'
import type { Policy, Reading } from '../reading.js'
import { plain } from '../text/width.js'

/**
 * One target told twice, in the text and again in a table or another clause, is one with two sources: the same figure,
 * unit and year of the same indicator, or of one under almost the same name, which is reported.
 */
export function mergeTargets(policy: Policy, reading: Reading): void {
  const kept: Item[] = []
  for (const item of reading.items) {
    const same = item.table === 'targets' ? kept.find((other) => isSame(other, item)) : undefined
    const source = sourceOf(policy, item)
    if (same) {
      same.row['source'] = `${String(same.row['source'])};${source}`
      if (bare(nameOf(same)) !== bare(nameOf(item)))
        reading.checks.push({
          code: 'TWO_NAMES',
          clause: item.clause,
          line: item.line,
          start: item.start,
          end: item.end,
          message: `同一指标有两种表述：“${nameOf(same)}”（第${same.line}行）与“${nameOf(item)}”`,
        })
      continue
    }
    kept.push({ ...item, row: { ...item.row, source } })
  }
  const used = new Set(kept.map(({ row }) => row['metric']))
  reading.items = kept.filter(({ table, row }) => table !== 'indicators' || used.has(row['id']!))
}

const sourceOf = (policy: Policy, { clause, line, start, end }: Item): string =>
  `${policy.id}#${clause}@L${line}:${start}-${end}`

const nameOf = ({ row }: Item): string => String(row['metric']).slice('indicator:'.length)

/** 企业数 and 企业数量 are one name. */
const bare = (name: string): string => name.replace(/(?:数量|数)$/, '')

function isSame(a: Item, b: Item): boolean {
  if (a.table !== 'targets') return false
  const same = (column: string): boolean => a.row[column] === b.row[column]
  if (!same('value') || !same('value_to') || !same('deadline_year')) return false
  if (a.row['unit'] !== undefined && b.row['unit'] !== undefined && !same('unit')) return false
  if (a.row['value'] === undefined) return same('metric') && same('comparator')
  return same('metric')
    ? same('scope') || a.clause.includes('表') || b.clause.includes('表')
    : alike(nameOf(a), nameOf(b)) > 0.8
}

/** How much two names have in common, 0 to 1: shared pairs of characters. */
export function alike(a: string, b: string): number {
  const pairs = (text: string): string[] => [...plain(text)].slice(1).map((char, at) => plain(text)[at]! + char)
  const [left, right] = [pairs(a), pairs(b)]
  const rest = [...right]
  let shared = 0
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length)
}
