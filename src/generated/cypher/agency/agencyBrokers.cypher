// Its brokers (技术经纪人).
// @param ids string[]
// @param afterId string
// @param first int
// @param count boolean
// @returns many { id: string, rows: Expert[], total: int }
MATCH (c:Agency)
WHERE c.id IN $ids
CALL (c) {
  MATCH (c)-[:HAS_BROKER]->(o:Expert)
  WHERE o.id > $afterId
  WITH o
  ORDER BY o.id
  LIMIT $first
  RETURN collect(properties(o)) AS rows
}
CALL (c) {
  MATCH (c)-[:HAS_BROKER]->(o:Expert)
  WHERE $count
  RETURN count(*) AS total
}
RETURN c.id AS id, rows, total
