// Targets it is broken down to (分解为).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Target[], total: int }
MATCH (c:Target)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:BROKEN_DOWN_TO]->(o:Target)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:BROKEN_DOWN_TO]->(o:Target)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
