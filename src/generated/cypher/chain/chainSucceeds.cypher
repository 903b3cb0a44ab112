// Chains this one was split or renamed from (前身).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Chain[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:SUCCEEDS]->(o:Chain)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:SUCCEEDS]->(o:Chain)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
