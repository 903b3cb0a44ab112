import { describe, expect, it } from 'vitest'
import { readsOf } from '../../src/query/reads.js'

/** Of the names, those of properties. */
const properties = (text: string): string[] =>
  readsOf(text)
    .filter((name) => name.includes('.'))
    .toSorted()

describe('what a query reads', () => {
  it('is named by labels and types of relations', () => {
    expect(readsOf('MATCH (p:Platform)-[:HOSTED_BY|SERVES]->(o:Entity) RETURN count(p) AS n')).toEqual(
      expect.arrayContaining(['Platform', 'HOSTED_BY', 'SERVES', 'Entity']),
    )
  })

  it.each([
    [
      'of what has a label',
      'MATCH (p:Platform) WHERE p.status = $s RETURN p.id AS id',
      ['Platform.id', 'Platform.status'],
    ],
    [
      'of one of several labels',
      'MATCH (o:Institution|Enterprise) RETURN o.name AS n',
      ['Enterprise.name', 'Institution.name'],
    ],
    [
      'of a relation nothing',
      'MATCH (e:Expert)-[a:APPOINTED_TO]->(c:Chain) RETURN a.from AS f, c.id AS id',
      ['Chain.id'],
    ],
    [
      'of what has no label, of any entity',
      'MATCH (p:Platform)-[:HOSTED_BY]->(o) RETURN o.name AS name',
      ['Entity.name'],
    ],
    [
      'by which it is sought',
      'MATCH (p:Platform {status: $s})-[:HOSTED_BY]->({id: $id}) RETURN count(*) AS n',
      ['Entity.id', 'Platform.status'],
    ],
    ['of a variable under another name', 'MATCH (p:Platform) WITH p AS q RETURN q.name AS name', ['Platform.name']],
    [
      'of a variable that is another one behind a clause',
      'MATCH (p:Platform)-[:SERVES]->(c:Chain) WITH c MATCH (c)<-[:APPOINTED_TO]-(p) RETURN p.name AS n',
      ['Entity.name'],
    ],
    [
      'of another one in a subquery that is not given it',
      'MATCH (p:Platform)-[:SERVES]->(c:Chain) CALL (c) { MATCH (c)<-[:APPOINTED_TO]-(p) RETURN p.name AS n } RETURN n',
      ['Entity.name'],
    ],
    [
      'of what a subquery hands on',
      'MATCH (c:Chain) CALL (c) { MATCH (c)<-[:SERVES]-(p:Platform) RETURN p } RETURN p.name AS n',
      ['Platform.name'],
    ],
    [
      'of both branches of a union',
      'CALL () { MATCH (p:Platform) RETURN p AS x UNION ALL MATCH (e:Expert) RETURN e AS x } RETURN x.name AS n',
      ['Expert.name', 'Platform.name'],
    ],
    [
      'of another one in the second branch',
      'CALL () { MATCH (p:Platform) RETURN p.id AS x UNION ALL MATCH (p)-[:SERVES]->(:Chain) RETURN p.name AS x } RETURN x',
      ['Entity.name', 'Platform.id'],
    ],
    [
      'of another one in a list',
      'MATCH (p:Platform) WITH p, [(p)-[:SERVES]->(c:Chain) | c.id] AS chains MATCH (p)-[:HOSTED_BY]->(c) RETURN c.name AS n, chains',
      ['Chain.id', 'Entity.name'],
    ],
    [
      'of each of some entities',
      'MATCH (p:Platform) WITH collect(p) AS all RETURN [one IN all WHERE one.status = $s | one.name] AS names',
      ['Entity.name', 'Entity.status'],
    ],
    [
      'of entities laid side by side',
      'MATCH (p:Platform) WITH collect(p) AS all UNWIND all AS one RETURN one.name AS name',
      ['Entity.name'],
    ],
    [
      'of one out of a list',
      'MATCH (p:Platform) WITH collect(p) AS all RETURN head(all).name AS a, all[0].status AS b',
      ['Entity.*', 'Entity.name', 'Entity.status'],
    ],
    [
      'of values nothing more',
      "MATCH (p:Platform) WITH collect({id: p.id, level: p.level}) AS all WHERE none(p IN all WHERE coalesce(p.level, '') = 'x') RETURN all",
      ['Platform.id', 'Platform.level'],
    ],
    [
      'of one in a map, and in a map in a list',
      'MATCH (p:Platform)-[:SERVES]->(c:Chain) WITH {node: p} AS one, collect({node: c}) AS all WHERE one.node.level = $l RETURN all[0].node.name AS n',
      ['Entity.*', 'Entity.level', 'Entity.name', 'Entity.node'],
    ],
    [
      'of the ends of a relation',
      'MATCH (:Platform)-[r:SERVES]->(:Chain) WITH startNode(r) AS one RETURN one.name AS n, endNode(r).level AS l',
      ['Entity.*', 'Entity.level', 'Entity.name'],
    ],
    [
      'of entities whatever they are called',
      'MATCH (P:Platform) WITH collect(P) AS Some, P AS Q UNWIND Some AS one RETURN one.name AS n, Q.level AS l',
      ['Entity.name', 'Platform.level'],
    ],
    [
      'of parameters nothing',
      'UNWIND $rows AS row MATCH (p:Platform) WHERE p.id = row.id RETURN p.level AS level',
      ['Platform.id', 'Platform.level'],
    ],
    [
      'of a variable in a list that is named as one outside',
      'MATCH (p:Platform) WHERE all(p IN $some WHERE p.name > $x) RETURN p.id AS id',
      ['Entity.name', 'Platform.id'],
    ],
    ['all of it, where it is told as it is', 'MATCH (p:Platform) RETURN p', ['Platform.*']],
    [
      'all of it, in an order',
      'MATCH (p:Platform) RETURN properties(p) AS row ORDER BY p.id',
      ['Platform.*', 'Platform.id'],
    ],
    [
      'all or some of it, as a map',
      'MATCH (p:Platform)-[:SERVES]->(c:Chain) RETURN p {.*} AS p, c {.id, title: c.name} AS c',
      ['Chain.id', 'Chain.name', 'Platform.*'],
    ],
    [
      'all of it, by a name that is not known',
      'MATCH (p:Platform) RETURN p[$name] AS value',
      ['Entity.*', 'Platform.*'],
    ],
    [
      'of what is counted',
      "MATCH (c:Chain) WHERE EXISTS { MATCH (c)<-[:SERVES]-(p:Platform) WHERE p.status = 'EXISTING' } RETURN COUNT { (c)--(o) WHERE o.kind = $k } AS n",
      ['Entity.kind', 'Platform.status'],
    ],
    [
      'not of what is written in texts',
      "MATCH (p:Platform) // p.name\nWHERE p.id <> 'p.level' RETURN count(p) AS n",
      ['Platform.id'],
    ],
    [
      'whatever begins or ends with something',
      'MATCH (p:Platform) WHERE p.id STARTS WITH $x AND p.name ENDS WITH $y RETURN p.level AS level',
      ['Platform.id', 'Platform.level', 'Platform.name'],
    ],
  ])('%s', (_, text, found) => {
    expect(properties(text)).toEqual(found)
  })
})
