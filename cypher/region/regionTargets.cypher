// Targets set for the region (目标).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Target[], total: int }
MATCH (c:Region)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)<-[:IN_REGION]-(o:Target)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)<-[:IN_REGION]-(o:Target)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
