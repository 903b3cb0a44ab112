// What it brought, as an enclave (带回的成效).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: Outcome, node: Entity }[], total: int }
MATCH (c:Platform)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[r:BROUGHT]-(o:Entity)
  WHERE (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)-[r:BROUGHT]-(o:Entity)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
