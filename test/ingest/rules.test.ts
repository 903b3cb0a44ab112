import { describe, expect, it } from 'vitest'
import { readdirSync } from 'node:fs'
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
})
