// Targets set for the chain (目标).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Target[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(o:Target)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:FOR_CHAIN]-(o:Target)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
