// Enterprises on the chain (链上企业).
// @param ids string[]
// @param afterFact string
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: { fact: ChainEnterprise, node: Enterprise }[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[r:ON_CHAIN]-(o:Enterprise)
  WHERE (o.id > $afterId OR (o.id = $afterId AND r.id > $afterFact))
  WITH r, o
  ORDER BY o.id, r.id
  LIMIT $first
  RETURN collect({fact: properties(r), node: properties(o)}) AS rows
}
CALL (c) {
  MATCH (c)<-[r:ON_CHAIN]-(o:Enterprise)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
