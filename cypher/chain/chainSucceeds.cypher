// Chains this one was split or renamed from (前身).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Chain[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:SUCCEEDS]->(o:Chain)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:SUCCEEDS]->(o:Chain)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
