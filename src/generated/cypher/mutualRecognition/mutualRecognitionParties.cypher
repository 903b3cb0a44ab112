// Who recognises each other's: regions or units (互认方).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Entity[], total: int }
MATCH (c:MutualRecognition)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:RECOGNISED_BETWEEN]->(o:Entity)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:RECOGNISED_BETWEEN]->(o:Entity)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
