import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/ingest/index.js'
import { documents as first } from './documents.js'
import { forms } from './forms.js'
import { kinds } from './kinds.js'
import { named } from './named.js'
import { unread } from './unread.js'

const documents = [...first, ...kinds, ...forms, ...unread, ...named]

const read = (text: string) =>
  readDocument(
    'synthetic.txt',
    text
      .trim()
      .split('\n')
      .map((line) => (line.includes('\t') ? { text: line, cells: line.split('\t') } : { text: line })),
  )

describe('synthetic documents', () => {
  it('are twenty or more', () => expect(documents.length).toBeGreaterThanOrEqual(20))

  it.each(documents)('$name', ({ text, rows = [], maybe = [], none = [], checks = [], counts = {}, redacted }) => {
    const { items, ...rest } = read(text)
    const ofTable = (table: string) => items.filter((item) => item.table === table && item.status === 'READY')
    for (const [table, row] of rows)
      expect(
        ofTable(table).map((item) => item.row),
        `${table} of ${JSON.stringify(items.filter((item) => item.table === table))}`,
      ).toContainEqual(expect.objectContaining(row))
    for (const [table, row] of maybe)
      expect(
        items.filter((item) => item.table === table && item.status === 'CANDIDATE').map((item) => item.row),
        `${table} of ${JSON.stringify(items.filter((item) => item.table === table))}`,
      ).toContainEqual(expect.objectContaining(row))
    for (const [table, count] of Object.entries(counts))
      expect(ofTable(table).map(({ row }) => row)).toHaveLength(count)
    for (const table of none) expect(ofTable(table).map((item) => item.row)).toEqual([])
    expect(rest.checks.map(({ code }) => code)).toEqual(checks)
    if (redacted !== undefined) expect(rest.redacted).toBe(redacted)
  })

  it.each(documents)('$name: every item stands where it says', ({ text }) => {
    const lines = text.trim().split('\n')
    for (const { line, start, end, table, row } of read(text).items) {
      const there = lines[line - 1]!
      expect(start).toBeGreaterThanOrEqual(1)
      expect(end).toBeLessThanOrEqual(there.length)
      if (table === 'measures' && !String(row['title']).startsWith('第'))
        expect(there.slice(start - 1, end)).toBe(row['title'])
    }
  })

  it('keeps no contact in any item', () => {
    const { items, redacted } = read(documents.find(({ name }) => name.startsWith('contacts'))!.text)
    expect(redacted).toBe(4)
    expect(JSON.stringify(items)).not.toMatch(/13800138000|someone@example|演示某/)
  })

  it('are read in a time that grows with their length, whatever is in them', () => {
    const noise = [
      '(',
      '第一条',
      '年龄',
      '1',
      '亿元',
      '分别',
      '和',
      '、',
      '产业链',
      '有限公司',
      '“',
      '《',
      '不低于',
      ' ',
      '的',
    ]
    const line = (length: number): string =>
      Array.from({ length }, (_, at) => noise[(at * at + at) % noise.length]).join('')
    const time = (length: number): number => {
      const begun = performance.now()
      read(
        `独山县方案\n一、目标\n${line(length)}\n${'1'.repeat(length)}\n${'年龄'.repeat(length)}\n${'、甲和'.repeat(length)}\n${'推进甲乙丙丁、'.repeat(length)}项目`,
      )
      return performance.now() - begun
    }
    time(100)
    // No time is told: a pattern that goes back and forth would not end at all.
    expect(time(20_000)).toBeGreaterThan(0)
  })
})
