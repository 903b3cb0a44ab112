// Technical fields of the technology (技术领域).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Field[], total: int }
MATCH (c:Technology)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:SPECIALISES_IN]->(o:Field)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:SPECIALISES_IN]->(o:Field)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
