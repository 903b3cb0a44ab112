import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/codegen/header.js'
import { relationShape } from '../../src/codegen/shape.js'
import { filled } from '../../src/query/shape.js'

const file = 'chain/chainAppointments.cypher'
const source = readFileSync(join(import.meta.dirname, '../../src/generated/cypher', file), 'utf8')
const { header, text } = parseQuery(source, file)
const lines = text.split('\n')
const edited = (at: number, line: string | null) =>
  relationShape(lines.flatMap((one, n) => (n === at ? (line === null ? [] : [line]) : [one])).join('\n'), header)

describe('the shape of a relation query', () => {
  it('is taken apart with its places marked', () => {
    const shape = relationShape(text, header)!
    expect(shape).toMatchObject({
      from: 'Chain',
      to: 'Expert',
      pattern: '(⟨c⟩)<-[⟨r⟩:APPOINTED_TO]-(⟨o⟩:Expert)',
      order: '⟨o⟩.id, ⟨r⟩.id',
      args: ['role', 'activeAt'],
      fact: 'Appointment',
      node: 'Expert',
    })
    expect(filled(shape.pattern, (place) => `${place}1`)).toBe('(c1)<-[r1:APPOINTED_TO]-(o1:Expert)')
  })

  it.each(lines.map((_, at) => at))('says that line %d is missing', (at) => {
    // Where a line is left out, it or the one that now stands in its place is named; some stand twice alike.
    expect(() => edited(at, null)).toThrow(/^line \d+ of the query: a relation query has ".+" here, found ".*"$/)
  })

  it('says which line is odd', () => {
    const order = lines.findIndex((line) => line.startsWith('  ORDER BY'))
    expect(() => edited(order + 1, '  LIMIT 20')).toThrow(
      `line ${order + 2} of the query: a relation query has "  LIMIT $first" here, found "  LIMIT 20"`,
    )
    expect(() => edited(order, '  ORDER BY o.name')).toThrow('an order of a page ends with an id')
    expect(() => edited(lines.length - 1, 'RETURN c.id AS id, rows')).toThrow(`line ${lines.length}`)
  })
})
