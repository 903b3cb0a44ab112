// Industry chains this innovation chain supports (支撑的产业链).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Chain[], total: int }
MATCH (c:Chain)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:SUPPORTS]->(o:Chain)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:SUPPORTS]->(o:Chain)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
