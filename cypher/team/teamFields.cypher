// Technical fields of the team (技术领域).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Field[], total: int }
MATCH (c:Team)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:SPECIALISES_IN]->(o:Field)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:SPECIALISES_IN]->(o:Field)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
