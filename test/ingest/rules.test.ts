import { describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import Papa from 'papaparse'
import type { Rule } from '../../src/ingest/rules/rule.js'

const folder = new URL('../../src/ingest/rules/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'counterExample' in value

const rules: [string, Rule][] = []
for (const file of files) {
  const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>)
  for (const one of exported.flat()) if (isRule(one)) rules.push([one.name, one])
}

describe('rules of documents', () => {
  it('are there', () => expect(rules.length).toBeGreaterThan(30))

  it.each(rules)('%s reads its example and not its counter-examples', (_, { pattern, example, counterExample }) => {
    expect(pattern.exec(example[0])?.[1]).toBe(example[1])
    for (const text of counterExample) expect(pattern.exec(text), text).toBeNull()
  })

  it('hold no name out of the shipped facts, so that documents are read as unknown ones', () => {
    const sources = readdirSync(new URL('../', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(`../${file}`, folder), 'utf8'))
    const names = [
      'chains',
      'enterprises',
      'institutions',
      'platforms',
      'programmes',
      'projects',
      'departments',
    ].flatMap((table) =>
      Papa.parse<Record<string, string>>(
        readFileSync(new URL(`../../data/facts/${table}.csv`, import.meta.url), 'utf8').trim(),
        { header: true },
      ).data.flatMap(({ name, aliases }) => [name!, ...(aliases ?? '').split(';')]),
    )
    // Short names are words of the language, and one is that of a kind of zone.
    const held = names.filter(
      (name) => name.length >= 6 && name !== '经济技术开发区' && sources.some((source) => source.includes(name)),
    )
    expect(held).toEqual([])
  })
})
