// Who takes part, as bodies (参会单位).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Entity[], total: int }
MATCH (c:Meeting)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:ATTENDED_BY]->(o:Entity)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:ATTENDED_BY]->(o:Entity)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
