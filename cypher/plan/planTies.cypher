// Organisations that experts belong to at a day, and those that engage them, with whether each is an enterprise on a chain (专家所在单位).
// @param ids string[]
// @param chain string?
// @param asOf string
// @returns many { id: string, organisations: { id: string, relation: string, onChain: boolean }[] }
MATCH (e:Expert)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|ENGAGED_BY]->(o:Entity)
  WHERE (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR r.to > $asOf)
  WITH DISTINCT o, type(r) AS relation
  WITH o, relation, EXISTS { MATCH (o)-[:ON_CHAIN]->(c:Chain) WHERE o:Enterprise AND c.id = $chain } AS onChain
  ORDER BY o.id, relation
  RETURN collect({id: o.id, relation: relation, onChain: onChain}) AS organisations
}
RETURN e.id AS id, organisations
ORDER BY id
