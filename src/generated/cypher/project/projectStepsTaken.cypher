// The five steps, as far as they were taken (实施环节).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: ProjectStep[], total: int }
MATCH (c:Project)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:HAS_STEP]->(o:ProjectStep)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:HAS_STEP]->(o:ProjectStep)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
