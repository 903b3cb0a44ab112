// Projects that came of it (立项项目).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Project[], total: int }
MATCH (c:OpenCall)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:CALL_BECAME]->(o:Project)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:CALL_BECAME]->(o:Project)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
