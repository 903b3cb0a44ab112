// Parks it has settled in (所在园区).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Platform[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:LOCATED_IN]->(o:Platform)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:LOCATED_IN]->(o:Platform)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
