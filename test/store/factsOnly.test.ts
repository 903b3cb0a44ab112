import { describe, expect, it } from 'vitest'
import { lintPortable } from '../../src/codegen/portable.js'
import { allQueries } from '../../src/generated/cypher.js'
import { factsText } from '../../src/store/factsOnly.js'
import type { Query } from '../../src/query/query.js'

const queries: readonly Query[] = allQueries

describe('a query without demonstration data', () => {
  it('says of all that a pattern matches that it is none', () => {
    expect(factsText("MATCH (c:Chain) WHERE c.id = 'a OR (b)' RETURN c.id AS id")).toBe(
      "MATCH (c:Chain) WHERE c.id = 'a OR (b)' AND NOT coalesce(c.synthetic, false) RETURN c.id AS id",
    )
    expect(factsText('MATCH (c:Chain)<-[:X]-(:Team)\nRETURN c.id AS id')).toBe(
      'MATCH (c:Chain)<-[facts1:X]-(facts2:Team) WHERE NOT coalesce(c.synthetic, false) AND NOT coalesce(facts1.synthetic, false) AND NOT coalesce(facts2.synthetic, false)\nRETURN c.id AS id',
    )
    expect(
      factsText(
        'MATCH (c:Chain) WHERE c.a = 1 OR EXISTS { MATCH (c)-[r:X]->(d:Chain) WHERE (d.a = 1 OR d.b = 2) } RETURN [(c)-[:Y]->(e:Field) | {id: e.id}] AS fields',
      ),
    ).toBe(
      'MATCH (c:Chain) WHERE (c.a = 1 OR EXISTS { MATCH (c)-[r:X]->(d:Chain) WHERE (d.a = 1 OR d.b = 2) AND NOT coalesce(r.synthetic, false) AND NOT coalesce(d.synthetic, false) }) AND NOT coalesce(c.synthetic, false) RETURN [(c)-[facts1:Y]->(e:Field) WHERE NOT coalesce(facts1.synthetic, false) AND NOT coalesce(e.synthetic, false) | {id: e.id}] AS fields',
    )
  })
  it('refuses what it cannot say it of', () => {
    for (const pattern of ['(a:A)-[:X*1..3]->(b:B)', 'p = (a:A)-[:X]->(b:B)', '(a:A)-->(b:B)', "(a:A {id: 'x'})"])
      expect(() => factsText(`MATCH ${pattern} RETURN a.id AS id`), pattern).toThrow('expected a pattern such as')
  })
  it('is portable, and says it of every name, whatever an analysis of gaps asks', () => {
    const asked = queries.filter(
      ({ name, write }) =>
        !write &&
        /^(?:gap|counter|eligibility|matrix|progress|registers|comparison|requirementTemplate|region|entity)\//.test(
          name,
        ),
    )
    expect(asked.length).toBeGreaterThan(50)
    for (const { name, text } of asked) {
      const facts = factsText(text)
      expect(lintPortable(facts), name).toEqual([])
      for (const [, variable] of facts.matchAll(/[([]\s*(\w+)\s*:\s*[A-Z]/g))
        expect(facts, `${name} ${variable}`).toContain(`NOT coalesce(${variable}.synthetic, false)`)
      expect(facts, name).not.toMatch(/[([]:[A-Z]/)
    }
  })
})
