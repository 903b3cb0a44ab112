import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/ingest/index.js'
import { documents } from './documents.js'

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

  it.each(documents)('$name', ({ text, rows = [], none = [], checks = [], redacted }) => {
    const { items, ...rest } = read(text)
    const ofTable = (table: string) => items.filter((item) => item.table === table && item.status === 'READY')
    for (const [table, row] of rows)
      expect(
        ofTable(table).map((item) => item.row),
        `${table} of ${JSON.stringify(items.filter((item) => item.table === table))}`,
      ).toContainEqual(expect.objectContaining(row))
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
})
