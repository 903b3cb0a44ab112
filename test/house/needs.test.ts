import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'

/**
 * What a chain needs is what it needs itself and what its segments need: a question that takes the first takes the
 * second as well.
 */
const own = /\(c(:Chain)?\)-\[:NEEDS\]->/
const ofSegments = /\(c\)-\[:HAS_SEGMENT\]->\(\w*:Segment\)-\[:NEEDS\]->/
const asked = ['eligibility', 'gap', 'match', 'plan']
  .flatMap((folder) => filesBelow(`cypher/${folder}`, '.cypher').map((file) => `cypher/${folder}/${file}`))
  .filter((file) => own.test(readFileSync(file, 'utf8')))

it.each(asked)('%s takes the fields that segments of a chain need with its own', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(ofSegments)
})

it('looks at the questions there are', () => {
  expect(asked.length).toBeGreaterThan(4)
})
