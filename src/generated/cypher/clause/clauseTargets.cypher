// Targets set in it (目标).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Target[], total: int }
MATCH (c:Clause)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:IN_CLAUSE]-(o:Target)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:IN_CLAUSE]-(o:Target)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
