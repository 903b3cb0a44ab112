import { lintCypherQuery } from '../support/frontEnd.js'
import { describe, expect, test } from 'vitest'
import { filesOf } from '../../src/codegen/cypher.js'
import { parseQuery } from '../../src/codegen/header.js'
import { lintPortable, portableRules } from '../../src/codegen/portable.js'
import { neo4jUri } from '../support/engines.js'

/** For each rule what it must find, and what it must let pass. */
const examples: Record<string, { bad: string[]; good: string[] }> = {
  'return-entity': {
    bad: [
      'MATCH (n:A) RETURN n',
      'MATCH (a:A)-[r:R]->(b:B) RETURN a.id AS id, r AS rel',
      'MATCH p = (a:A)-[:R]->(b:B) RETURN p',
      'MATCH (n:A) RETURN collect(DISTINCT n) AS all',
    ],
    good: [
      'MATCH (n:A) RETURN n {.*} AS n',
      'MATCH (n:A) WITH n ORDER BY n.id RETURN n.id AS id',
      'MATCH (n:A) RETURN collect(n.id) AS ids, count(n) AS c',
    ],
  },
  'label-or': {
    bad: ['MATCH (n:A|B) RETURN n.id AS id', 'MATCH (:A|B)-[:R]->(c:C) RETURN c.id AS id'],
    good: ['MATCH (n) WHERE n:A OR n:B RETURN n.id AS id', 'MATCH (a:A)-[:R|S]->(b:B) RETURN a.id AS id'],
  },
  'negative-slice': {
    bad: ['RETURN $l[0..-1] AS l', 'RETURN $l[-3..] AS l'],
    good: ['RETURN $l[0..size($l)-1] AS l', 'RETURN $l[2..5] AS l'],
  },
  'shortest-path-where': {
    bad: ['MATCH p = shortestPath((a:A)-[:R*1..4]-(b:B)) WHERE all(n IN nodes(p) WHERE n.ok) RETURN length(p) AS l'],
    good: [
      'MATCH p = shortestPath((a:A)-[:R*1..4]-(b:B)) RETURN length(p) AS l',
      "MATCH (a:A {id: 'x'}), (b:B) WHERE b.id = 'y' MATCH p = shortestPath((a)-[:R*1..4]-(b)) RETURN length(p) AS l",
    ],
  },
  'new-paths': {
    bad: [
      'MATCH p = SHORTEST 1 (a:A)-[:R]-+(b:B) RETURN length(p) AS l',
      'MATCH ((a:A)-[:R]->(b:B)){1,3} (c:C) RETURN c.id AS id',
      'MATCH ((a:A)-[:R]->(b:B))+ (c:C) RETURN c.id AS id',
      'MATCH (a:A)-[:R]->+(b:B) RETURN b.id AS id',
    ],
    good: ['MATCH p = shortestPath((a:A)-[:R*1..3]-(b:B)) RETURN length(p) AS l', 'RETURN (1) + (2) AS x'],
  },
  'unbounded-path': {
    bad: ['MATCH (a:A)-[:R*]->(b:B) RETURN b.id AS id', 'MATCH (a:A)-[:R*2..]->(b:B) RETURN b.id AS id'],
    good: [
      'MATCH (a:A)-[:R*1..4]->(b:B) RETURN b.id AS id',
      'MATCH (a:A)-[:R*..3]->(b:B) RETURN b.id AS id',
      'MATCH (a:A)-[:R*2]->(b:B) RETURN b.id AS id',
      'RETURN [x IN $l | x * 2] AS l',
    ],
  },
  'sum-null': {
    bad: ['MATCH (n:A) RETURN sum(n.x) AS value'],
    good: ['MATCH (n:A) RETURN coalesce(sum(n.x), 0) AS value'],
  },
  'percentile-parameter': {
    bad: ['MATCH (n:A) RETURN percentileCont(n.x, $p) AS value'],
    good: ['MATCH (n:A) RETURN percentileCont(n.x, 0.5) AS value'],
  },
  'collect-after-optional': {
    bad: [
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b:B) RETURN a.id AS id, collect(b {.*}) AS rows',
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b:B) WITH a, collect({id: b.id}) AS rows RETURN a.id AS id, rows',
    ],
    good: [
      'MATCH (a:A) CALL (a) { MATCH (a)-[:R]->(b:B) RETURN collect(b {.*}) AS rows } RETURN a.id AS id, rows',
      'MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b:B) RETURN a.id AS id, collect(b.id) AS ids',
    ],
  },
  'set-entity': {
    bad: ['// @write\nMATCH (a:A), (b:B) SET b = a', '// @write\nMATCH (a:A), (b:B) SET b += a'],
    good: [
      '// @write\nMATCH (a:A), (b:B) SET b += properties(a)',
      '// @write\nUNWIND $rows AS row MATCH (b:B {id: row.id}) SET b = row',
    ],
  },
  'set-reads-set': {
    bad: ['// @write\nMATCH (e:E) SET e.a = 1, e.b = e.a + 1'],
    good: ['// @write\nMATCH (e:E) SET e.a = 1, e.b = e.ab + 1', '// @write\nMATCH (e:E) SET e.a = e.a + 1'],
  },
  'order-ties': {
    bad: [
      'MATCH (n:A) WITH n ORDER BY n.name LIMIT $first RETURN n.id AS id',
      'MATCH (n:A) WITH n ORDER BY n.name, n.kind RETURN collect(n.id) AS ids',
      'MATCH (n:A) RETURN n.id AS id ORDER BY n.name DESC LIMIT 5',
    ],
    good: [
      'MATCH (n:A) WITH n ORDER BY n.name, n.id LIMIT $first RETURN n.id AS id',
      'MATCH (n:A) RETURN n.id AS id, n.name AS name ORDER BY name DESC, id DESC SKIP $skip LIMIT 5',
      'MATCH (n:A) WITH n.kind AS kind, count(*) AS c ORDER BY kind RETURN collect({kind: kind, c: c}) AS rows',
    ],
  },
  temporal: {
    bad: [
      'RETURN date() AS value',
      "RETURN datetime('2020-01-01') AS value",
      'RETURN duration.between($a, $b) AS value',
      'RETURN timestamp() AS value',
    ],
    good: ['MATCH (n:A) WHERE n.date >= $date RETURN n.date AS date', "RETURN 'date()' AS value"],
  },
  'unlabelled-hop': {
    bad: ['MATCH (a:A)-[:R]->()-[:S]->(c:C) RETURN c.id AS id', 'MATCH (a:A)-[:R]->(b)<-[:S]-(c:C) RETURN b.id AS id'],
    good: [
      'MATCH (a:A)-[:R]->(b:B)-[:S]->(c:C) RETURN c.id AS id',
      'MATCH (b:B) MATCH (a:A)-[:R]->(b)<-[:S]-(c:C) RETURN b.id AS id',
      'MATCH (a:A)-[:R]->(b) RETURN b.id AS id',
    ],
  },
  'unwind-optional': {
    bad: ['UNWIND $ids AS id OPTIONAL MATCH (n:A {id: id}) RETURN id, n.x AS x'],
    good: ['MATCH (n:A) WHERE n.id IN $ids RETURN n.id AS id'],
  },
  'collect-subquery': {
    bad: ['MATCH (a:A) RETURN COLLECT { MATCH (a)-[:R]->(b:B) RETURN b.id } AS ids'],
    good: [
      'MATCH (a:A) CALL (a) { MATCH (a)-[:R]->(b:B) RETURN collect(b.id) AS ids } RETURN a.id AS id, ids',
      'MATCH (a:A) RETURN collect({id: a.id}) AS rows',
    ],
  },
  'optional-call': {
    bad: ['MATCH (a:A) OPTIONAL CALL (a) { MATCH (a)-[:R]->(b:B) RETURN b.id AS id } RETURN id'],
    good: ['MATCH (a:A) CALL (a) { MATCH (a)-[:R]->(b:B) RETURN collect(b.id) AS ids } RETURN a.id AS id, ids'],
  },
  'subquery-return': {
    bad: [
      'MATCH (a:A) WHERE EXISTS { MATCH (a)-[:R]->(b:B) RETURN b } RETURN a.id AS id',
      'MATCH (a:A) RETURN COUNT { MATCH (a)-[:R]->(b:B) WITH b WHERE b.x RETURN b } AS c',
    ],
    good: [
      "MATCH (a:A) WHERE EXISTS { MATCH (a)-[:R]->(b:B) WHERE b.name STARTS WITH 'x' } RETURN a.id AS id",
      'MATCH (a:A) RETURN COUNT { MATCH (a)-[:R]->(b:B) } AS c',
    ],
  },
  'aggregate-expression': {
    bad: [
      'MATCH (n:A) RETURN count(n) + 1 AS value',
      'MATCH (n:A) RETURN size(collect(n.id)) AS value',
      'MATCH (n:A) RETURN collect(n.id)[0] AS value',
      'MATCH (n:A) RETURN {c: count(n)} AS value',
    ],
    good: ['MATCH (n:A) WITH count(n) AS c RETURN c + 1 AS value', 'MATCH (n:A) RETURN coalesce(sum(n.x), 0) AS value'],
  },
  'limit-expression': {
    bad: [
      'MATCH (n:A) RETURN n.id AS id ORDER BY id LIMIT $first + 1',
      'MATCH (n:A) RETURN n.id AS id ORDER BY id SKIP toInteger($x) LIMIT 3',
    ],
    good: ['MATCH (n:A) RETURN n.id AS id ORDER BY id SKIP $skip LIMIT 10'],
  },
  'case-list': {
    bad: ['RETURN CASE $x WHEN 1, 2 THEN 3 END AS value'],
    good: ['RETURN CASE WHEN $x IN [1, 2] THEN 3 WHEN $x = 4 THEN 5 END AS value'],
  },
  'round-digits': {
    bad: ['RETURN round($x, 2) AS value'],
    good: ['RETURN round($x * 100) / 100.0 AS value', 'RETURN round(coalesce($x, 2)) AS value'],
  },
  'is-empty': { bad: ['RETURN isEmpty($l) AS value'], good: ['RETURN size($l) = 0 AS value'] },
  'projection-variable': {
    bad: ['MATCH (e:E) WITH e, 1 AS x RETURN e {.id, x} AS e'],
    good: ['MATCH (e:E) WITH e, 1 AS x RETURN e {.id, x: x} AS e', 'MATCH (e:E) RETURN e {.*} AS e'],
  },
  'dynamic-label': { bad: ['MATCH (n:$($label)) RETURN n.id AS id'], good: ['MATCH (n:A) RETURN n.id AS id'] },
  'power-chain': { bad: ['RETURN 2 ^ 3 ^ 2 AS value'], good: ['RETURN 2 ^ 3 AS value', 'RETURN (2 ^ 3) ^ 2 AS value'] },
  'engine-only': {
    bad: [
      'RETURN randomUUID() AS value',
      "LOAD CSV FROM 'x' AS row RETURN row",
      'MATCH (n:A) CALL (n) { DETACH DELETE n } IN 10 TRANSACTIONS',
      'MATCH (n:A) RETURN elementId(n) AS id',
    ],
    good: ['RETURN $id AS value'],
  },
  'reserved-property': {
    bad: ['MATCH (n:A) RETURN n._id AS id', '// @write\nCREATE (:A {_type: 1})'],
    good: ['MATCH (n:A) RETURN n.id AS id, n.type AS type'],
  },
  'write-declared': {
    bad: ['MATCH (n:A) SET n.x = 1', '// @write\nMATCH (n:A) RETURN n.id AS id', 'CREATE (:A)'],
    good: ['// @write\nMATCH (n:A) SET n.x = 1', "MATCH (n:A) WHERE n.name = 'SET x = 1' RETURN n.id AS id"],
  },
}

describe('the rules', () => {
  test('each has its examples', () =>
    expect(Object.keys(examples).sort()).toEqual(portableRules.map(({ id }) => id).sort()))
  for (const [id, { bad, good }] of Object.entries(examples)) {
    test.each(bad)(`${id} finds: %s`, (source) => expect(lintPortable(source).map(({ rule }) => rule)).toContain(id))
    test.each(good)(`${id} lets pass: %s`, (source) =>
      expect(lintPortable(source).map(({ rule }) => rule)).not.toContain(id),
    )
  }
  test('a finding tells its line', () =>
    expect(lintPortable('// A.\nMATCH (n:A)\nRETURN isEmpty(n.l) AS value')).toMatchObject([
      { rule: 'is-empty', line: 3 },
    ]))
  test('comments and texts are not looked into', () =>
    expect(
      lintPortable('// isEmpty( and date()\nRETURN \'isEmpty(x)\' AS a, "date()" AS b /* RETURN 2^3^2 */'),
    ).toEqual([]))
})

const files = filesOf(['cypher', 'src/generated/cypher'], '.cypher').filter(({ file }) => !file.startsWith('setup/'))

test('the query files keep to what both engines understand alike', () => {
  const findings = files.flatMap(({ file, text }) =>
    lintPortable(text).map(({ line, message }) => `${file}:${line} ${message}`),
  )
  expect(files.length).toBeGreaterThan(400)
  expect(findings).toEqual([])
})

test("Neo4j's own front end finds nothing wrong with them", { timeout: 300_000 }, () => {
  const seen = new Set<string>()
  const errors = files.flatMap(({ file, text: source }) => {
    const { header, text } = parseQuery(source, file)
    // Where Neo4j is, headers.test has it run each that only reads.
    if (neo4jUri !== undefined && !header.write) return []
    // It takes a third of a second each and knows no schema: of queries that differ in names alone, one is enough.
    const shape = text
      .replace(/:[A-Z]\w*(\|[A-Z]\w*)*/g, ':L')
      .replace(/\.\w+/g, '.p')
      .replace(/\$\w+/g, '$p')
      .replace(/'[^']*'/g, "''")
    if (seen.has(shape)) return []
    seen.add(shape)
    const parameters = Object.fromEntries(Object.keys(header.params).map((name) => [name, null]))
    // Warnings and hints (a cartesian product of two look-ups) are no errors.
    return lintCypherQuery(text, { parameters })
      .filter(({ severity }) => severity === 1)
      .map(({ message, range }) => `${file}: line ${range.start.line + 1} below the header: ${message}`)
  })
  expect(errors).toEqual([])
})
