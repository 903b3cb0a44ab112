// Projects undertaken (承担项目).
// @param ids string[]
// @param skip int
// @param first int
// @param count boolean
// @returns many { id: string, rows: Project[], total: int }
MATCH (c:Enterprise)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:UNDERTAKES]->(o:Project)
  WITH o
  ORDER BY o.id
  SKIP $skip LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:UNDERTAKES]->(o:Project)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
