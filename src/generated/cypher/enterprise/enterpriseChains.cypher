// Places on chains (所在链条).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: ChainEnterprise, node: Chain }[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[r:ON_CHAIN]->(o:Chain)
  WHERE (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)-[r:ON_CHAIN]->(o:Chain)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
